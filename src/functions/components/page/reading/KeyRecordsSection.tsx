import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { isWatched, type KeyRecord, type KeyRecordStanding } from '../../../rules';
import { placeLink } from '../../../rules/showing';
import { MaybeLink } from './MaybeLink';
import { useReading, type ReadingGround } from './readingGround';
import { useReadingLooks } from './readingLooks';
import { Section } from './Section';
import { ShortTable } from './ShortTable';
import { useStandings, type Standings } from './useStandings';

/** Where a record lies now: where it went, if it was moved. */
function placeOf(record: KeyRecord, standing: KeyRecordStanding | undefined): string {
  return standing?.kind === 'moved' || standing?.kind === 'renamed' ? standing.location : record.location;
}

const isThere = (standing: KeyRecordStanding | undefined): boolean => standing?.kind !== 'gone';

function linkOf(record: KeyRecord, standing: KeyRecordStanding | undefined): string {
  if (!isWatched(record) || !isThere(standing)) return '';
  const link = placeLink(placeOf(record, standing));
  return link === '' || record.kind !== 'document' ? link : `${link}?web=1`;
}

function sayStanding(record: KeyRecord, standings: Standings, { words }: Pick<ReadingGround, 'words'>): string {
  const { standings: says } = words.records;
  if (!isWatched(record)) return says.notWatched;
  if (standings.kind !== 'known') return standings.kind === 'looking' ? says.looking : '';
  const standing = standings.of.get(record.id);
  if (standing === undefined) return '';
  if (standing.kind === 'gone') return says[standing.how];
  const changed = (standing.kind === 'moved' || standing.kind === 'renamed') && standing.changed !== undefined;
  return changed ? `${says[standing.kind]}. ${says.changed}` : says[standing.kind];
}

/** The records without which the function's history could not be told, and how they stand now. */
export function KeyRecordsSection(): JSX.Element | null {
  const ground = useReading();
  const { page, words, fields, day } = ground;
  const look = useLooks();
  const own = useReadingLooks();
  const standings = useStandings();
  const { keyRecords } = page;
  if (keyRecords.length === 0) return null;
  const { records } = words;
  return (
    <Section heading={words.sections.records}>
      {standings.kind === 'failed' && <p className={look.quiet}>{records.couldNotLook}</p>}
      <ShortTable
        caption={records.caption}
        columns={[records.name, records.recordClass, records.marking, records.dates, records.where, records.standing].map((heading) => ({ heading }))}
        count={keyRecords.length}
        row={(at) => {
          const record = keyRecords[at];
          const standing = standings.kind === 'known' ? standings.of.get(record.id) : undefined;
          return {
            key: record.id,
            cells: [
              <>
                <MaybeLink href={linkOf(record, standing)}>{record.name || fields.parts.keyRecords.unnamed}</MaybeLink>
                {record.why !== '' && <span className={own.under}>{record.why}</span>}
                {record.flags.length > 0 && (
                  <span className={`${look.quiet} ${own.under}`}>{record.flags.map((flag) => fields.choices.flag[flag]).join(' · ')}</span>
                )}
              </>,
              record.recordClass,
              record.marking,
              fields.span(day(record.coveringDates.from), day(record.coveringDates.to)),
              placeOf(record, standing),
              sayStanding(record, standings, ground),
            ],
          };
        }}
      />
    </Section>
  );
}
