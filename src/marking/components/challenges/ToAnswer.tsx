import * as React from 'react';
import { DefaultButton, PrimaryButton, type IButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../ui/Choice';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { ChallengeItem, RespondRequest } from '../../store/challenges';
import { AskedReason } from './Asked';
import { DueDay } from './DueDay';
import { ProposedLine, useProposal } from './ProposedLine';
import { useChallenges } from './surroundings';
import { WordsForm } from './WordsForm';

export interface ToAnswerProps {
  readonly items: readonly ChallengeItem[];
  readonly now: () => number;
  readonly onRespond: (request: RespondRequest) => void;
}

/** Rows to draw at once; when these are answered the next come. */
const AT_ONCE = 50;

/** The challenges that this person answers: one or many are chosen, and accepted, declined or asked about. */
export function ToAnswer({ items, now, onRespond }: ToAnswerProps): JSX.Element {
  const { words } = useChallenges();
  const look = useLooks();
  const [chosenIds, setChosen] = React.useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = React.useState<'declined' | 'asked' | null>(null);
  const [returned, setReturned] = React.useState<'declined' | 'asked' | null>(null);
  const opener = React.useRef<IButton>(null);
  // Whoever goes back from a form is where they opened it.
  React.useEffect(() => {
    if (returned !== null) opener.current?.focus();
  }, [returned]);
  const [line, setLine] = React.useState('');
  const [pressed, setPressed] = React.useState(false);
  const verdict = useProposal(line);
  const shown = items.slice(0, AT_ONCE);
  const chosen = shown.filter(({ challenge }) => chosenIds.has(challenge.id));
  const open = chosen.some(({ challenge }) => challenge.after === '');
  const choose = (ids: readonly string[], on: boolean): void => {
    const next = new Set(chosenIds);
    ids.forEach((id) => (on ? next.add(id) : next.delete(id)));
    setChosen(next);
    setPressed(false);
  };
  const none = chosen.length === 0;
  const accept = (): void => {
    setPressed(true);
    if (none || (open && verdict.kind !== 'holds')) return;
    const typed = verdict.kind === 'holds' ? verdict.line : '';
    onRespond({
      items: chosen,
      act: 'accepted',
      text: '',
      // What was typed is for those that propose nothing; the others become what they propose.
      lines: Object.fromEntries(chosen.filter(({ challenge }) => challenge.after === '').map(({ challenge }) => [challenge.id, typed])),
    });
  };
  const ask = (act: 'declined' | 'asked'): void => {
    setPressed(true);
    if (none) return;
    setReturned(null);
    setAsking(act);
  };
  return (
    <section className={look.tight} aria-label={words.toAnswer(items.length)}>
      <h3 className={look.heading}>{words.toAnswer(items.length)}</h3>
      {shown.length > 1 && (
        <Choice
          kind="checkbox"
          label={words.chooseAll(shown.length)}
          checked={chosen.length === shown.length}
          onChoose={(on) =>
            choose(
              shown.map(({ challenge }) => challenge.id),
              on
            )
          }
        />
      )}
      <Table
        caption={words.toAnswerCaption}
        columns={[{ heading: words.document }, { heading: words.asks }, { heading: words.reason }, { heading: words.answerBy }]}
        rows={shown.map(({ challenge, document }) => ({
          key: challenge.id,
          cells: [
            <Choice
              key="choose"
              kind="checkbox"
              label={challenge.name}
              checked={chosenIds.has(challenge.id)}
              onChoose={(on) => choose([challenge.id], on)}
              hint={document === null ? words.documentGone : document.line !== challenge.before ? words.nowMarked(document.line) : undefined}
            />,
            words.asksFor(challenge.before, challenge.after),
            <AskedReason key="reason" challenge={challenge} />,
            <DueDay key="due" due={challenge.due} now={now} waits={challenge.state === 'open'} />,
          ],
        }))}
      />
      {items.length > shown.length && <p className={look.quiet}>{words.moreNotShown(items.length - shown.length)}</p>}
      {asking !== null ? (
        <WordsForm
          key={asking}
          label={asking === 'declined' ? words.declineWhy : words.askWhat}
          button={asking === 'declined' ? words.decline(chosen.length) : words.ask(chosen.length)}
          onSay={(text) => onRespond({ items: chosen, act: asking, text })}
          onBack={() => {
            setReturned(asking);
            setAsking(null);
          }}
        />
      ) : (
        <>
          {open && <ProposedLine label={words.markInstead} hint={words.markInsteadHint} text={line} onChange={setLine} required />}
          <div className={look.row}>
            <PrimaryButton text={words.accept(chosen.length)} disabled={none} allowDisabledFocus onClick={accept} />
            <DefaultButton
              componentRef={returned === 'declined' ? opener : undefined}
              text={words.decline(chosen.length)}
              disabled={none}
              allowDisabledFocus
              onClick={() => ask('declined')}
            />
            <DefaultButton
              componentRef={returned === 'asked' ? opener : undefined}
              text={words.ask(chosen.length)}
              disabled={none}
              allowDisabledFocus
              onClick={() => ask('asked')}
            />
          </div>
          <p className={look.quiet} role="status">
            {none ? words.noneChosen : pressed && open && verdict.kind !== 'holds' ? words.markNeeded : words.chosen(chosen.length)}
          </p>
        </>
      )}
    </section>
  );
}
