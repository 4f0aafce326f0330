import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { isOpen } from '../../rules';
import type { ChallengeItem, RespondRequest } from '../../store/challenges';
import { AskedReason } from './Asked';
import { DueDay } from './DueDay';
import { Letter } from './Letter';
import { nameOf } from './nameOf';
import { useChallenges } from './surroundings';
import { WordsForm } from './WordsForm';

export interface MineProps {
  readonly items: readonly ChallengeItem[];
  readonly now: () => number;
  readonly onRespond: (request: RespondRequest) => void;
}

const AT_ONCE = 20;

/** What this person raised: who is waited for, what was said, and what they can do now. */
export function Mine({ items, now, onRespond }: MineProps): JSX.Element {
  const { words } = useChallenges();
  const look = useLooks();
  // What waits stands before what is closed; each newest first, as it came.
  const ordered = [...items.filter(({ challenge }) => isOpen(challenge)), ...items.filter(({ challenge }) => !isOpen(challenge))];
  const shown = ordered.slice(0, AT_ONCE);
  return (
    <section className={look.tight} aria-label={words.mine(items.length)}>
      <h3 className={look.heading}>{words.mine(items.length)}</h3>
      <Table
        caption={words.mineCaption}
        columns={[{ heading: words.document }, { heading: words.asks }, { heading: words.reason }, { heading: words.state }]}
        rows={shown.map((item) => ({
          key: item.challenge.id,
          cells: [
            <React.Fragment key="document">
              {item.challenge.name}
              <p className={look.quiet}>{words.to(nameOf(item.challenge.to))}</p>
            </React.Fragment>,
            words.asksFor(item.challenge.before, item.challenge.after),
            <AskedReason key="reason" challenge={item.challenge} />,
            <MyState key="state" item={item} now={now} onRespond={onRespond} />,
          ],
        }))}
      />
      {items.length > shown.length && <p className={look.quiet}>{words.moreNotShown(items.length - shown.length)}</p>}
    </section>
  );
}

function MyState({
  item,
  now,
  onRespond,
}: {
  readonly item: ChallengeItem;
  readonly now: () => number;
  readonly onRespond: (request: RespondRequest) => void;
}): JSX.Element {
  const { words } = useChallenges();
  const look = useLooks();
  const [answering, setAnswering] = React.useState(false);
  const { challenge, acts } = item;
  const referral = challenge.form === 'referral';
  const say = (act: RespondRequest['act'], text: string): void => onRespond({ items: [item], act, text });
  if (answering)
    return <WordsForm label={words.answerText} button={words.sendAnswer} onSay={(text) => say('answered', text)} onBack={() => setAnswering(false)} />;
  return (
    <div className={look.tight}>
      <span>{referral && challenge.state === 'open' ? words.sentToBody : words.states[challenge.state]}</span>
      {isOpen(challenge) && <DueDay due={challenge.due} now={now} waits={challenge.state === 'open'} />}
      {referral && isOpen(challenge) && (
        <Disclosure summary={words.letterLabel(challenge.to)} about={challenge.name}>
          <Letter body={challenge.to} documents={[{ name: challenge.name, line: challenge.before }]} line={challenge.after} reason={challenge.reason} />
        </Disclosure>
      )}
      {acts.length > 0 && (
        <div className={look.row}>
          {acts.includes('answered') && <DefaultButton text={words.sendAnswer} ariaLabel={words.answer(challenge.name)} onClick={() => setAnswering(true)} />}
          {acts.includes('accepted') && referral && <DefaultButton text={words.theyChanged} onClick={() => say('accepted', '')} />}
          {acts.includes('declined') && referral && <DefaultButton text={words.theyDeclined} onClick={() => say('declined', words.theyDeclined)} />}
          {acts.includes('withdrawn') && (
            <DefaultButton text={words.withdrawShort} ariaLabel={words.withdraw(challenge.name)} onClick={() => say('withdrawn', '')} />
          )}
        </div>
      )}
    </div>
  );
}
