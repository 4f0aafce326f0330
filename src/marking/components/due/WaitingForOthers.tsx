import * as React from 'react';
import { Disclosure } from '../../../ui/Disclosure';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { formatNumber } from '../../../words/numbers';
import { readOriginator } from '../../rules';
import type { Endings } from '../../store/lapsing/dueDesk';
import { useDesk } from '../desk/surroundings';
import { DocumentTable } from './DocumentTable';
import { useDue } from './surroundings';

type Other = Endings['others'][number];

/** Whose word it is that a marking waits for. */
function useWhose(): (other: Other) => string {
  const { words } = useDue();
  return ({ why, document }) =>
    why === 'historical'
      ? words.historical
      : why === 'source'
        ? `${document.originatingBody} (${words.source})`
        : (readOriginator(document.originator)?.name ?? words.nobody);
}

/** What waits for somebody else's word: for who looks after the site, whose and how long; for anybody else, how many. */
export function WaitingForOthers({ others }: { readonly others: readonly Other[] }): JSX.Element | null {
  const { culture } = useDesk();
  const { desk, words } = useDue();
  const look = useLooks();
  const whose = useWhose();
  if (others.length === 0) return null;
  if (!desk.keeper) return <p className={look.quiet}>{words.othersWait(others.length)}</p>;
  const groups = new Map<string, Other[]>();
  for (const other of others) groups.set(whose(other), [...(groups.get(whose(other)) ?? []), other]);
  return (
    <section className={look.tight}>
      <h3 className={look.heading}>{words.othersHeading}</h3>
      <p className={look.text}>{words.othersLead}</p>
      <Table
        caption={words.othersHeading}
        columns={[{ heading: words.whose }, { heading: words.howMany, number: true }, { heading: words.longestOver, number: true }]}
        rows={[...groups].map(([name, members]) => ({
          key: name,
          cells: [name, formatNumber(members.length, culture), words.overBy(Math.max(...members.map(({ daysOver }) => daysOver)))],
        }))}
      />
      <Disclosure summary={words.show} about={words.othersHeading}>
        <DocumentTable caption={words.othersHeading} documents={others} />
      </Disclosure>
    </section>
  );
}
