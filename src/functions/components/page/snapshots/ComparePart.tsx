import * as React from 'react';
import { Select } from '../../../../ui/Select';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import type { FunctionFieldWords } from '../../../../words/functionFields';
import type { FunctionSnapshotsWords } from '../../../../words/functionSnapshots';
import { changesBetween, type Change, type FunctionPage } from '../../../rules';
import { SECTIONS, sectionOf } from '../fields/describe';
import { namePath, sayAt } from '../fields/sayValue';
import { useFunctionPage } from '../surroundings';
import { useTimeZone } from '../useTimeZone';
import type { ConfirmedPage } from './useSnapshots';

export interface ComparePartProps {
  readonly pages: readonly ConfirmedPage[];
  readonly words: FunctionSnapshotsWords;
  readonly fields: FunctionFieldWords;
}

const TODAY = 'today';

/** Any two confirmations, or one and the page as it stands, beside each other: what is different, section by section, in words. */
export function ComparePart({ pages, words, fields }: ComparePartProps): JSX.Element {
  const { reading, culture } = useFunctionPage();
  const look = useLooks();
  const zone = useTimeZone();
  const [from, setFrom] = React.useState(String(pages[0].confirmation.rowId));
  const [to, setTo] = React.useState(TODAY);
  const options = [
    { key: TODAY, text: words.today },
    ...pages.map(({ confirmation: { rowId, when, who } }) => ({
      key: String(rowId),
      text: words.confirmedOn(formatDateTime(when, culture, zone), who.name),
    })),
  ];
  const pageOf = (key: string): FunctionPage | null =>
    key === TODAY ? reading.state.page : (pages.find(({ confirmation }) => String(confirmation.rowId) === key)?.snapshot?.page ?? null);
  const before = pageOf(from);
  const after = pageOf(to);
  const changes = React.useMemo(() => (before === null || after === null ? null : changesBetween(before, after)), [before, after]);
  const says = (page: FunctionPage, path: string, value: Change['was'], missing: string): JSX.Element => (
    <span style={{ whiteSpace: 'pre-line' }}>{value === null ? missing : sayAt(path, value, { words: fields, culture, page }) || words.nothing}</span>
  );
  return (
    <section className={look.stack} aria-label={words.compareHeading}>
      <h3 className={look.heading}>{words.compareHeading}</h3>
      <Select label={words.from} value={from} options={options} onChange={setFrom} />
      <Select label={words.to} value={to} options={options} onChange={setTo} />
      <p className={look.text} role="status">
        {from === to ? words.sameChosen : changes === null ? words.checking : changes.length === 0 ? words.same : words.compared(changes.length)}
      </p>
      {before !== null &&
        after !== null &&
        from !== to &&
        SECTIONS.map(({ name }) => {
          const here = (changes ?? []).filter(({ path }) => sectionOf(path).name === name);
          return (
            here.length > 0 && (
              <div key={name} className={look.tight}>
                <h4 className={look.heading}>{fields.sections[name]}</h4>
                <Table
                  caption={words.tableOf(fields.sections[name])}
                  columns={[{ heading: words.field }, { heading: words.before }, { heading: words.after }]}
                  rows={here.map(({ path, was, value }) => ({
                    key: path,
                    cells: [
                      namePath(path, { words: fields, culture, page: after }, value ?? was),
                      says(before, path, was, words.added),
                      says(after, path, value, words.gone),
                    ],
                  }))}
                />
              </div>
            )
          );
        })}
    </section>
  );
}
