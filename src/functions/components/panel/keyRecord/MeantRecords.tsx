import * as React from 'react';
import { Facts } from '../../../../ui/Facts';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import type { Schedule } from '../../../../retention/rules';
import type { Culture } from '../../../../words/culture';
import type { KeyRecordWords } from '../../../../words/keyRecords';
import { formatSize } from '../../../../words/sizes';
import type { WorkWords } from '../../../../words/work';
import type { SelectedRecord } from '../../../store/keyRecords/selectedRecords';
import { covers } from '../../keyRecords/covers';
import { classNamed } from '../../keyRecords/useSchedule';

export interface MeantRecordsProps {
  readonly records: readonly SelectedRecord[];
  readonly schedule: Schedule | null;
  readonly words: KeyRecordWords;
  readonly work: WorkWords;
  readonly culture: Culture;
}

const ROWS = 10;

const folderOf = (location: string): string => location.slice(0, location.lastIndexOf('/'));

/** What is added, as it stands: of one record all that is known, of several what tells them apart. */
export function MeantRecords({ records, schedule, words, work, culture }: MeantRecordsProps): JSX.Element {
  const look = useLooks();
  const classOf = (code: string): string => (code === '' ? words.noClass : classNamed(schedule, code));
  const held = ({ record, documents }: SelectedRecord): string =>
    record.kind === 'document' ? '' : documents === null ? words.notCounted : words.documents(documents);
  if (records.length === 1) {
    const [{ record }] = records;
    const { kind, name, location, version, size } = record;
    const contents = [held(records[0]), size === null ? '' : formatSize(size, culture)].filter((text) => text !== '').join(', ');
    const facts = [
      { key: 'name', name: words.kinds[kind], says: name },
      { key: 'where', name: words.where, says: kind === 'library' ? location : folderOf(location) },
      { key: 'class', name: words.recordClass, says: classOf(record.recordClass) },
      { key: 'marking', name: words.marking, says: kind === 'document' ? record.marking || words.noMarking : '' },
      { key: 'dates', name: words.dates, says: covers(record.coveringDates, words, culture) },
      { key: 'version', name: words.version, says: version },
      { key: 'size', name: words.size, says: contents },
    ];
    return <Facts facts={facts.filter(({ says }) => says !== '')} />;
  }
  return (
    <>
      <Table
        caption={words.meantHeading(records.length)}
        columns={[{ heading: words.name }, { heading: words.recordClass }, { heading: words.dates }]}
        rows={records.slice(0, ROWS).map((each) => ({
          key: each.record.id,
          cells: [
            <React.Fragment key="name">
              {each.record.name}
              <p className={look.quiet}>{[words.kinds[each.record.kind], each.record.version, held(each)].filter((text) => text !== '').join(', ')}</p>
            </React.Fragment>,
            <React.Fragment key="class">
              {classOf(each.record.recordClass)}
              {each.record.kind === 'document' && <p className={look.quiet}>{each.record.marking || words.noMarking}</p>}
            </React.Fragment>,
            covers(each.record.coveringDates, words, culture),
          ],
        }))}
      />
      {records.length > ROWS && <p className={look.quiet}>{work.more(records.length - ROWS)}</p>}
    </>
  );
}
