import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { Table } from '../../../../ui/Table';
import { TextLink } from '../../../../ui/TextLink';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useFocusOnChange } from '../../../../ui/useFocusOnChange';
import { useLooks } from '../../../../ui/useLooks';
import { usePrinting } from '../../../../ui/usePrinting';
import { keyRecordWords, type KeyRecordWords } from '../../../../words/keyRecords';
import { isWatched, type KeyRecord, type KeyRecordStanding } from '../../../rules';
import { covers } from '../../keyRecords/covers';
import { recordHref } from '../../keyRecords/recordHref';
import { classNamed, useSchedule } from '../../keyRecords/useSchedule';
import { useFunctionPage } from '../surroundings';
import { RecordDetails } from './RecordDetails';
import { sayStanding } from './sayStanding';
import { useStandings, type Standings } from './useStandings';

export interface KeyRecordsPartProps {
  /** Whether records can be taken off the page here. */
  readonly keeping?: boolean;
  /** Which of the page's records are shown, such as those of one series; all where it is not said. */
  readonly records?: readonly KeyRecord[];
}

const FIRST = 20;

/** Where a record is now, where that is known, and else where it was. */
function hrefOf(record: KeyRecord, standing: KeyRecordStanding | undefined, siteUrl: string): string | null {
  if (!isWatched(record) || standing?.kind === 'gone') return null;
  const moved = standing?.kind === 'moved' || standing?.kind === 'renamed';
  return recordHref(moved ? standing.location : record.location, record.siteUrl || siteUrl);
}

interface NameProps {
  readonly record: KeyRecord;
  readonly href: string | null;
  readonly words: KeyRecordWords;
}

function Name({ record, href, words }: NameProps): JSX.Element {
  const look = useLooks();
  return (
    <>
      {href === null ? record.name : <TextLink href={href}>{record.name}</TextLink>}
      <p className={look.quiet}>{words.kinds[record.kind]}</p>
    </>
  );
}

function standingText(record: KeyRecord, standings: Standings, words: KeyRecordWords): string {
  if (!isWatched(record)) return words.stands.notWatched;
  const standing = standings.kind === 'known' ? standings.by.get(record.id) : undefined;
  return standing === undefined ? '' : sayStanding(standing, words);
}

/** The page's key records: each with why it matters, how it stands now, and what can be done with it. It has no heading of its own. */
export function KeyRecordsPart({ keeping = false, records }: KeyRecordsPartProps): JSX.Element {
  const { site, reading, culture, words: page } = useFunctionPage();
  const { words, error } = useAreaWords(keyRecordWords, culture);
  const look = useLooks();
  const schedule = useSchedule(site);
  const standings = useStandings(site, reading);
  const [all, setAll] = React.useState(false);
  const printing = usePrinting();
  const [removed, setRemoved] = React.useState('');
  const said = useFocusOnChange<HTMLDivElement>(removed);
  const table = useFocusOnChange<HTMLDivElement>(all ? 'all' : 'first');
  if (error !== null) return <Notice kind="error">{page.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={4} label={page.reading} />;
  const whole = records ?? reading.state.page.keyRecords;
  const shown = all || printing ? whole : whole.slice(0, FIRST);
  const standingOf = ({ id }: KeyRecord): KeyRecordStanding | undefined => (standings.kind === 'known' ? standings.by.get(id) : undefined);
  const unread = whole.filter((record) => standingOf(record)?.kind === 'notRead').length;
  return (
    <div className={look.tight}>
      <div role="status" ref={said} tabIndex={-1}>
        {removed !== '' && <p className={look.text}>{words.removed(removed)}</p>}
        {standings.kind === 'looking' && whole.some(isWatched) && <p className={look.quiet}>{words.looking}</p>}
      </div>
      {standings.kind === 'failed' && <Notice kind="warning">{words.notLooked}</Notice>}
      {unread > 0 && <p className={look.quiet}>{words.notRead(unread)}</p>}
      {whole.length === 0 && <p className={look.text}>{words.none}</p>}
      <div ref={table} tabIndex={-1}>
        {whole.length > 0 && (
          <Table
            caption={words.tableCaption}
            columns={[{ heading: words.name }, { heading: words.why }, { heading: words.recordClass }, { heading: words.dates }, { heading: words.standing }]}
            rows={shown.map((record) => ({
              key: record.id,
              cells: [
                <React.Fragment key="name">
                  <Name record={record} href={hrefOf(record, standingOf(record), site.door.webUrl)} words={words} />
                  <RecordDetails record={record} keeping={keeping} words={words} onRemoved={setRemoved} />
                </React.Fragment>,
                record.why,
                <React.Fragment key="class">
                  {record.recordClass === '' ? words.noClass : classNamed(schedule, record.recordClass)}
                  <p className={look.quiet}>{record.marking === '' ? words.noMarking : record.marking}</p>
                </React.Fragment>,
                covers(record.coveringDates, words, culture),
                standingText(record, standings, words),
              ],
            }))}
          />
        )}
      </div>
      {whole.length > shown.length && (
        <div>
          <button type="button" className={look.plainButton} onClick={() => setAll(true)}>
            {words.showAll(whole.length)}
          </button>
        </div>
      )}
    </div>
  );
}
