import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Select } from '../../../../../ui/Select';
import { Table } from '../../../../../ui/Table';
import { useLooks } from '../../../../../ui/useLooks';
import type { PeriodProblemCode } from '../../../../rules';
import type { ReadRow, RowProblemCode, ScheduleReading } from '../../../../rules/schedules';
import { useScheduleRoom } from '../../room/scheduleRoom';
import { useImportRoom } from './importRoom';

type Filter = 'all' | 'needsPerson' | 'problems' | 'read' | 'passedOver';

const FILTERS: readonly Filter[] = ['all', 'needsPerson', 'problems', 'read', 'passedOver'];
const AT_ONCE = 100;

const holds: Readonly<Record<Exclude<Filter, 'passedOver'>, (row: ReadRow) => boolean>> = {
  all: () => true,
  needsPerson: ({ needsPerson }) => needsPerson,
  problems: ({ problems }) => problems.length > 0,
  read: ({ needsPerson }) => !needsPerson,
};

/** How each row is read, before anything of it is kept; what cannot be read is said by row and column. */
export function RowsPart({ reading }: { readonly reading: ScheduleReading }): JSX.Element {
  const { words, periods } = useScheduleRoom();
  const { bringing, rowWords } = useImportRoom();
  const look = useLooks();
  const [chosen, setChosen] = React.useState<Filter>('all');
  const [most, setMost] = React.useState(AT_ONCE);
  const { rows, passedOver } = reading;
  const beyond = passedOver.filter(({ why }) => why !== 'headings' && why !== 'blank');
  const needPerson = rows.filter(holds.needsPerson).length;
  const says = (code: RowProblemCode): string =>
    code in rowWords.problem ? rowWords.problem[code as keyof typeof rowWords.problem] : periods.problem[code as PeriodProblemCode];
  const found = chosen === 'passedOver' ? [] : rows.filter(holds[chosen]);
  const count = chosen === 'passedOver' ? beyond.length : found.length;
  return (
    <div className={look.tight}>
      <h4 className={look.heading}>{bringing.rowsHeading}</h4>
      <p className={look.text} role="status">
        {bringing.read(rows.length, needPerson, beyond.length)}
      </p>
      <Select
        label={bringing.show}
        value={chosen}
        options={FILTERS.map((key) => ({ key, text: bringing.filters[key] }))}
        onChange={(key) => {
          setChosen(key as Filter);
          setMost(AT_ONCE);
        }}
      />
      {count === 0 && <p className={look.text}>{bringing.nothing}</p>}
      {chosen === 'passedOver' && count > 0 && (
        <Table
          caption={bringing.filters.passedOver}
          columns={[{ heading: bringing.row }, { heading: bringing.why }]}
          rows={beyond.slice(0, most).map(({ row, why }) => ({ key: String(row), cells: [String(row), rowWords.passedOver[why]] }))}
        />
      )}
      {found.length > 0 && (
        <Table
          caption={bringing.rowsHeading}
          columns={[{ heading: bringing.title }, { heading: bringing.asWritten }, { heading: bringing.reading }, { heading: bringing.toLookAt }]}
          rows={found.slice(0, most).map(({ row, title, recordClass, reading: read, needsPerson, problems }) => ({
            key: String(row),
            cells: [
              <React.Fragment key="title">
                {title}
                <p className={look.quiet}>
                  {bringing.row} {row} · {recordClass.code}
                </p>
              </React.Fragment>,
              words.list.ownWords(recordClass.keepFor, recordClass.keepFrom),
              <React.Fragment key="reading">
                {periods.reading(read)}
                {!needsPerson && read.assumptions.length > 0 && (
                  <p className={look.quiet}>{read.assumptions.map((code) => periods.assumption[code]).join(' ')}</p>
                )}
              </React.Fragment>,
              <React.Fragment key="problems">
                {needsPerson && <p className={look.text}>{words.list.needsPerson}</p>}
                {problems.map(({ column, code }, at) => (
                  <p key={at} className={look.quiet}>
                    {bringing.where(column, says(code))}
                  </p>
                ))}
              </React.Fragment>,
            ],
          }))}
        />
      )}
      {count > most && (
        <div>
          <DefaultButton text={bringing.more(count - most)} onClick={() => setMost(most + AT_ONCE)} />
        </div>
      )}
    </div>
  );
}
