import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { ChallengeItem, RespondRequest } from '../../store/challenges';
import { AskedReason } from './Asked';
import { useChallenges } from './surroundings';

const AT_ONCE = 50;

/** Changes that others made to markings of this person's, as the department lets them. */
export function Notices({
  items,
  onRespond,
}: {
  readonly items: readonly ChallengeItem[];
  readonly onRespond: (request: RespondRequest) => void;
}): JSX.Element {
  const { words } = useChallenges();
  const look = useLooks();
  const shown = items.slice(0, AT_ONCE);
  return (
    <section className={look.tight} aria-label={words.notices(items.length)}>
      <h3 className={look.heading}>{words.notices(items.length)}</h3>
      <p className={look.text}>{words.noticesIntro}</p>
      <Table
        caption={words.noticesCaption}
        columns={[{ heading: words.document }, { heading: words.change }, { heading: words.reason }]}
        rows={shown.map(({ challenge }) => ({
          key: challenge.id,
          cells: [challenge.name, words.changed(challenge.before, challenge.after), <AskedReason key="reason" challenge={challenge} />],
        }))}
      />
      {items.length > shown.length && <p className={look.quiet}>{words.moreNotShown(items.length - shown.length)}</p>}
      <div>
        <DefaultButton text={words.seen(shown.length)} onClick={() => onRespond({ items: shown, act: 'seen', text: '' })} />
      </div>
    </section>
  );
}
