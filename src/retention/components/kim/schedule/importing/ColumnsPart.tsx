import * as React from 'react';
import { Choice } from '../../../../../ui/Choice';
import { Field } from '../../../../../ui/Field';
import { Notice } from '../../../../../ui/Notice';
import { Select } from '../../../../../ui/Select';
import { Table } from '../../../../../ui/Table';
import { useLooks } from '../../../../../ui/useLooks';
import { proposeColumns, type LengthUnit, type ScheduleField, type ScheduleReading, type TableMapping } from '../../../../rules/schedules';
import { useImportRoom } from './importRoom';

export interface ColumnsPartProps {
  readonly rows: readonly (readonly string[])[];
  readonly reading: ScheduleReading;
  readonly onChange: (mapping: TableMapping) => void;
}

const SAMPLE = 3;
const LONGEST_SAMPLE = 60;

const short = (text: string): string => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text);

/** What each column holds, as the headings suggest it, to be changed where that is not right; beside it what stands in the first rows. */
export function ColumnsPart({ rows, reading, onChange }: ColumnsPartProps): JSX.Element {
  const { bringing, rowWords } = useImportRoom();
  const look = useLooks();
  const { mapping, headings, problems } = reading;
  const fields = (Object.keys(rowWords.field) as ScheduleField[]).map((key) => ({ key, text: rowWords.field[key] }));
  const named = (at: number): string => headings[at]?.trim() || bringing.unnamed(at + 1);
  const sample = (at: number): string =>
    rows
      .slice(mapping.headingRow)
      .map((row) => (row[at] ?? '').trim())
      .filter((cell) => cell !== '')
      .slice(0, SAMPLE)
      .map(short)
      .join(' · ');
  return (
    <div className={look.tight}>
      <h4 className={look.heading}>{bringing.columnsHeading}</h4>
      <p className={look.quiet}>{bringing.columnsLead}</p>
      <Field
        type="number"
        min={0}
        max={rows.length}
        label={bringing.headingRow}
        description={bringing.headingRowHint}
        value={String(mapping.headingRow)}
        onChange={(_, value = '') => {
          const headingRow = Math.max(0, Math.min(rows.length, Math.trunc(Number(value)) || 0));
          const columns = headingRow === 0 ? mapping.columns : proposeColumns(rows[headingRow - 1]);
          onChange({ ...mapping, headingRow, columns });
        }}
      />
      <Table
        caption={bringing.columnsHeading}
        middle
        columns={[{ heading: bringing.column }, { heading: bringing.holds }, { heading: bringing.firstRows }]}
        rows={mapping.columns.map((field, at) => ({
          key: String(at),
          cells: [
            named(at),
            <Select
              key="holds"
              hideLabel
              label={bringing.holdsOf(named(at))}
              value={field}
              options={[{ key: '', text: bringing.passedOver }, ...fields]}
              onChange={(key) => onChange({ ...mapping, columns: mapping.columns.map((each, i) => (i === at ? (key as ScheduleField | '') : each)) })}
            />,
            <span key="sample" className={look.quiet}>
              {sample(at)}
            </span>,
          ],
        }))}
      />
      {problems.map(({ code, value }) => (
        <Notice key={`${code} ${value}`} kind="warning">
          {rowWords.table[code](value)}
        </Notice>
      ))}
      <Select
        label={bringing.unit}
        value={mapping.unit}
        options={(Object.keys(bringing.units) as (LengthUnit | '')[]).map((key) => ({ key, text: bringing.units[key] }))}
        onChange={(unit) => onChange({ ...mapping, unit: unit as LengthUnit | '' })}
      />
      <Choice
        kind="checkbox"
        label={bringing.carryDown}
        hint={bringing.carryDownHint}
        checked={mapping.carryDown}
        onChoose={(carryDown) => onChange({ ...mapping, carryDown })}
      />
    </div>
  );
}
