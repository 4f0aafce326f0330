import * as React from 'react';
import { Table } from '../../../../ui/Table';
import { changedFields, type ClassChange, type ClassField } from '../../../rules/schedules/changes';
import { EMPTY_CLASS, type Schedule } from '../../../rules';
import { sayPeriod } from '../room/sayPeriod';
import { useScheduleRoom } from '../room/scheduleRoom';
import { sayField } from '../schedule/classRows';
import { useChangeWords } from './changeRoom';

const PERIOD: readonly ClassField[] = ['keepFor', 'keepFrom', 'year'];

/** What a change does to a class, field by field, and to how long it is kept in plain words. */
export function BeforeAfter({ change, schedule }: { readonly change: ClassChange; readonly schedule: Schedule }): JSX.Element {
  const { words, periods } = useScheduleRoom();
  const own = useChangeWords();
  const before = change.before ?? EMPTY_CLASS;
  const fields = changedFields(before, change.after);
  const said = fields.some((field) => PERIOD.includes(field));
  const linkOnly = before.authority.text === change.after.authority.text;
  const shown = (each: typeof before, field: ClassField): string =>
    (field === 'authority' && linkOnly ? each.authority.url : sayField(each, field, words)) ||
    (field === 'vital' || field === 'secondPerson' ? words.no : own.nothingBefore);
  const rows: { key: string; cells: string[] }[] = fields.map((field) => ({
    key: field,
    cells: [words.fields[field], change.before === null ? own.nothingBefore : shown(before, field), shown(change.after, field)],
  }));
  if (said)
    rows.unshift({
      key: 'said',
      cells: [
        own.readsAs,
        change.before === null ? own.nothingBefore : sayPeriod(before, schedule, periods).sentence,
        sayPeriod(change.after, schedule, periods).sentence,
      ],
    });
  return <Table caption={own.whatItDoes} columns={[{ heading: own.field }, { heading: own.before }, { heading: own.after }]} rows={rows} />;
}
