import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import { useOwnId } from '../../../../ui/useOwnId';
import type { Culture } from '../../../../words/culture';
import { formatDay } from '../../../../words/days';
import type { DisposalWords } from '../../../../words/disposal';
import type { KeepAnswer, KeepingWords } from '../../../../words/keeping';
import { mayAsk, type KeepGroup, type KeepSurvey } from '../../../store/keeping/keepDesk';

export interface AnswerFormProps {
  readonly survey: KeepSurvey;
  readonly group: KeepGroup;
  readonly words: KeepingWords;
  readonly disposal: DisposalWords;
  readonly culture: Culture;
  /** Whether this person may ask that anything goes. */
  readonly decides: boolean;
  /** Whether a second person must always agree. */
  readonly alwaysSecond: boolean;
  readonly onAnswer: (answer: KeepAnswer, until: string, reason: string) => void;
}

/** One question, what each answer does, and a button that says what will happen. */
export function AnswerForm({ survey, group, words, disposal, culture, decides, alwaysSecond, onAnswer }: AnswerFormProps): JSX.Element {
  const look = useLooks();
  const name = useOwnId('mun-keep');
  const [answer, setAnswer] = React.useState<KeepAnswer>('asScheduled');
  const [until, setUntil] = React.useState('');
  const [reason, setReason] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const many = group.documents.length;
  const second = alwaysSecond || group.recordClass?.secondPerson === true;
  const answers: readonly KeepAnswer[] = [
    'asScheduled',
    'keepLonger',
    ...(survey.workingClass !== '' && survey.workingClass !== group.key.recordClass ? (['workingCopy'] as const) : []),
    'dispose',
  ];
  const refusal = ((): React.ReactNode => {
    if (mayAsk(group)) return decides ? undefined : words.notYours;
    return [words.notNow, ...group.forbids.map((code) => `${disposal.reasons[code].why} ${disposal.reasons[code].remedy}`)].join(' ');
  })();
  const dayMissing = answer === 'keepLonger' && !(/^\d{4}-\d{2}-\d{2}$/.test(until) && until > survey.today);
  const reasonMissing = answer !== 'asScheduled' && reason.trim() === '';

  const send = (): void => {
    if (dayMissing || reasonMissing) setTried(true);
    else onAnswer(answer, answer === 'keepLonger' ? until : '', reason);
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
            refusal={each === 'dispose' ? refusal : undefined}
            onChoose={() => {
              setAnswer(each);
              setTried(false);
            }}
          >
            {answer === each && each === 'keepLonger' && (
              <Field
                type="date"
                required
                label={words.keepUntil}
                value={until}
                min={survey.today}
                styles={{ root: { maxWidth: 220 } }}
                errorMessage={tried && dayMissing ? words.untilMissing : undefined}
                onChange={(_, text = '') => setUntil(text)}
              />
            )}
          </Choice>
        ))}
      </fieldset>
      {answer !== 'asScheduled' && (
        <Field
          multiline
          autoAdjustHeight
          required
          label={words.reason}
          description={words.reasonHint}
          value={reason}
          maxLength={1000}
          errorMessage={tried && reasonMissing ? words.reasonMissing : undefined}
          onChange={(_, text = '') => setReason(text)}
        />
      )}
      <div className={look.row}>
        <PrimaryButton text={words.button(answer, many, dayMissing ? '' : formatDay(until, culture))} onClick={send} />
      </div>
    </div>
  );
}
