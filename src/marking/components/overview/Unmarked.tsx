import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { formatNumber } from '../../../words/numbers';
import { ageBands } from '../../rules/coverage';
import type { LibraryOverview, Overview } from '../../store/coverage';
import { useDesk } from '../desk/surroundings';
import type { FindingListProps } from './FindingList';
import { useOverview } from './surroundings';

const SHOWN = 20;

/** Documents without a marking: how old they are, and where they lie. The newest say how it goes now. */
export function Unmarked({ overview, onOpen }: { readonly overview: Overview; readonly onOpen: FindingListProps['onOpen'] }): JSX.Element | null {
  const { words } = useOverview();
  const { culture } = useDesk();
  const look = useLooks();
  const { site, libraries } = overview;
  if (site.unmarked === 0) return null;
  const number = (value: number): string => formatNumber(value, culture);
  const read = libraries.filter((each): each is LibraryOverview & { coverage: NonNullable<LibraryOverview['coverage']> } => each.coverage !== null);
  const places = read
    .flatMap(({ library, coverage }) => coverage.unmarkedByFolder.map(({ folder, count }) => ({ library, folder, count })))
    .sort((a, b) => b.count - a.count);
  const rest = site.unmarked - places.slice(0, SHOWN).reduce((sum, { count }) => sum + count, 0);
  const only = read.length === 1 ? read[0].library : null;
  return (
    <section className={look.tight} aria-label={words.unmarkedTitle}>
      <h3 className={look.heading}>{words.unmarkedTitle}</h3>
      <Table
        caption={words.byAge}
        middle
        columns={[{ heading: words.age }, { heading: words.documents, number: true }, ...(only ? [{ heading: words.action }] : [])]}
        rows={ageBands
          .filter((age) => site.unmarkedByAge[age] > 0)
          .map((age) => ({
            key: age,
            cells: [
              words.ages[age],
              number(site.unmarkedByAge[age]),
              ...(only
                ? [
                    <DefaultButton
                      key="mark"
                      text={words.mark(site.unmarkedByAge[age])}
                      ariaLabel={`${words.mark(site.unmarkedByAge[age])}, ${words.age.toLowerCase()} ${words.ages[age]}`}
                      onClick={() => onOpen(only, { kind: 'unmarked', age })}
                    />,
                  ]
                : []),
            ],
          }))}
      />
      <Disclosure summary={words.byPlace}>
        <div className={look.tight}>
          <Table
            caption={words.byPlace}
            middle
            columns={[{ heading: words.place }, { heading: words.documents, number: true }, { heading: words.action }]}
            rows={places.slice(0, SHOWN).map(({ library, folder, count }) => {
              const place = folder === '' ? words.inNoFolder(library.title) : words.inFolder(library.title, folder);
              return {
                key: `${library.id} ${folder}`,
                cells: [
                  place,
                  number(count),
                  <DefaultButton
                    key="mark"
                    text={words.mark(count)}
                    ariaLabel={words.markIn(count, place)}
                    onClick={() => onOpen(library, { kind: 'unmarked', folder })}
                  />,
                ],
              };
            })}
          />
          {rest > 0 && <p className={look.quiet}>{words.morePlaces(rest)}</p>}
        </div>
      </Disclosure>
    </section>
  );
}
