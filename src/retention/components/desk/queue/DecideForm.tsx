import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import { formatDay } from '../../../../words/days';
import type { Answer } from '../../../../words/queue';
import { decidable, type QueuedSeries } from '../../../rules';
import type { QueueSnapshot } from '../../../store/queue/queueDesk';
import { useRecordsDesk } from '../surroundings';
import { useQueue } from './surroundings';

export interface DecideFormProps {
  readonly series: QueuedSeries;
  readonly snapshot: QueueSnapshot;
  /** While a decision is being kept; what was typed stays, should it fail. */
  readonly busy: boolean;
  readonly onDecide: (answer: Answer, until: string, reason: string) => void;
}

const YEARS: readonly Answer[] = ['keepLonger', 'review'];

/** The answers, the schedule's own first. What its class does not allow is not offered. */
function answersFor(action: QueuedSeries['action'], may: boolean): readonly Answer[] {
  if (!may) return YEARS;
  if (action === 'transfer') return ['transfer', ...YEARS];
  // What is kept is never deleted from here; what is looked at again may be.
  return action === 'keep' ? YEARS : ['destroy', 'transfer', ...YEARS];
}

/** One question about a series, and a button that says what will happen. */
export function DecideForm({ series, snapshot, busy, onDecide }: DecideFormProps): JSX.Element {
  const { site, culture } = useRecordsDesk();
  const { words } = useQueue();
  const look = useLooks();
  const rule = snapshot.ruleOf(series.key.recordClass);
  const [answer, setAnswer] = React.useState<Answer | null>(null);
  const [until, setUntil] = React.useState('');
  const [reason, setReason] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const name = React.useMemo(() => `mun-answer-${Math.random().toString(36).slice(2)}`, []);

  const goes = rule !== null && !rule.superseded && decidable(series) > 0 && snapshot.holdsKnown;
  const answers = answersFor(series.action, goes);
  const second = site.settings.alwaysSecond || rule?.recordClass.secondPerson === true;
  const asksDay = answer === 'keepLonger' || answer === 'review';
  const dayMissing = asksDay && !(/^\d{4}-\d{2}-\d{2}$/.test(until) && until > snapshot.today);
  const reasonMissing = answer === 'keepLonger' && reason.trim() === '';

  const decide = (): void => {
    if (answer === null || busy) return;
    if (dayMissing || reasonMissing) return setTried(true);
    onDecide(answer, asksDay ? until : '', reason);
  };
  return (
    <div className={look.stack}>
      <fieldset className={look.group}>
        <legend className={look.legend}>{words.question}</legend>
        {answers.map((each) => (
          <Choice
            key={each}
            kind="radio"
            name={name}
            label={words.answers[each]}
            hint={words.hint(each, second)}
            checked={answer === each}
            onChoose={() => {
              setAnswer(each);
              setTried(false);
            }}
          >
            {answer === each && asksDay && (
              <Field
                type="date"
                required
                label={each === 'keepLonger' ? words.until : words.askOn}
                value={until}
                min={snapshot.today}
                styles={{ root: { maxWidth: 220 } }}
                errorMessage={tried && dayMissing ? words.untilMissing : undefined}
                onChange={(_, text = '') => setUntil(text)}
              />
            )}
          </Choice>
        ))}
      </fieldset>
      {answer !== null && (
        <>
          <Field
            multiline
            autoAdjustHeight
            required={answer === 'keepLonger'}
            label={answer === 'keepLonger' ? words.reason : words.reasonOptional}
            description={words.reasonHint}
            value={reason}
            maxLength={1000}
            errorMessage={tried && reasonMissing ? words.reasonMissing : undefined}
            onChange={(_, text = '') => setReason(text)}
          />
          <div className={look.row}>
            <PrimaryButton
              text={words.button(answer, decidable(series), dayMissing ? '' : formatDay(until, culture))}
              disabled={busy}
              allowDisabledFocus
              onClick={decide}
            />
          </div>
        </>
      )}
    </div>
  );
}
