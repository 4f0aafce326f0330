import * as React from 'react';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { ChallengeItem } from '../../store/challenges';
import { AskedDocument, AskedReason } from './Asked';
import { DueDay } from './DueDay';
import { nameOf } from './nameOf';
import { useChallenges } from './surroundings';

const AT_ONCE = 50;

/** For whoever looks after the site: challenges whose day has passed, and whom they wait for. */
export function Overdue({ items, now }: { readonly items: readonly ChallengeItem[]; readonly now: () => number }): JSX.Element {
  const { desk, words } = useChallenges();
  const look = useLooks();
  const shown = items.slice(0, AT_ONCE);
  return (
    <section className={look.tight} aria-label={words.overdue(items.length)}>
      <h3 className={look.heading}>{words.overdue(items.length)}</h3>
      <p className={look.text}>{words.overdueIntro(desk.settings.challengeDays)}</p>
      <Table
        caption={words.overdueCaption}
        columns={[{ heading: words.document }, { heading: words.waitsFor }, { heading: words.reason }, { heading: words.answerBy }]}
        rows={shown.map(({ challenge, document }) => ({
          key: challenge.id,
          cells: [
            <AskedDocument key="document" challenge={challenge} document={document} looked />,
            nameOf(challenge.to),
            <AskedReason key="reason" challenge={challenge} />,
            <DueDay key="due" due={challenge.due} now={now} />,
          ],
        }))}
      />
      {items.length > shown.length && <p className={look.quiet}>{words.moreNotShown(items.length - shown.length)}</p>}
    </section>
  );
}
