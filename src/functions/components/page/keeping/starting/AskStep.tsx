import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../../ui/Choice';
import { Field } from '../../../../../ui/Field';
import { Select } from '../../../../../ui/Select';
import { useLooks } from '../../../../../ui/useLooks';
import { FUNCTION_TYPES } from '../../../../rules';
import { DayInput } from '../../fields/DayInput';
import { unfitChanges } from '../../fields/fit';
import { namePath } from '../../fields/sayValue';
import { useFunctionPage } from '../../surroundings';
import { useKeepingGround } from '../keepingGround';
import { Offer } from '../Offer';
import type { Offered } from '../offered';
import type { DraftAtHand } from '../useDraft';
import type { Question } from './questions';
import { StepHeading } from './StepHeading';
import { usePartAnswer } from './usePartAnswer';

export interface AskStepProps {
  readonly questions: readonly Question[];
  /** A day that is known, and may be since when. */
  readonly since: Offered | null;
  readonly draft: DraftAtHand;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** What only a person knows, as a few plain questions. */
export function AskStep({ questions, since, draft, onBack, onNext }: AskStepProps): JSX.Element {
  const { reading } = useFunctionPage();
  const { words, fields, saying, culture } = useKeepingGround();
  const look = useLooks();
  const { ask } = words;
  const { page, set } = draft;
  const law = usePartAnswer(draft, 'legislation', 'act');
  const series = usePartAnswer(draft, 'keyRecordSeries', 'name', { where: 'sharePoint' });
  const head = usePartAnswer(draft, 'keyPosts', 'post', { role: 'head' });
  const owners = reading.gathered?.facts.owners ?? [];
  const [owner, setOwner] = React.useState('');
  const choose = (login: string): void => {
    setOwner(login);
    const known = owners.find((each) => each.login === login);
    if (known === undefined) head.say('');
    else head.say('', { name: known.name, login: known.login });
  };
  const unfit = unfitChanges(draft.changes);
  const editors: Readonly<Record<Question, () => JSX.Element>> = {
    title: () => <Field label={ask.title} value={page.title} maxLength={255} onChange={(_, typed = '') => set('title', typed)} />,
    type: () => (
      <Select
        label={ask.type}
        value={page.type}
        options={[{ key: '', text: fields.notChosen }, ...FUNCTION_TYPES.map((key) => ({ key, text: fields.choices.type[key] }))]}
        onChange={(key) => set('type', key)}
      />
    ),
    purpose: () => (
      <Field
        label={ask.purpose}
        description={ask.purposeHint}
        multiline
        rows={3}
        maxLength={8000}
        value={page.purpose}
        onChange={(_, typed = '') => set('purpose', typed)}
      />
    ),
    legislation: () => (
      <Field label={ask.legislation} description={ask.legislationHint} maxLength={255} value={law.value} onChange={(_, typed = '') => law.say(typed)} />
    ),
    startDate: () => (
      <>
        <DayInput
          label={ask.startDate}
          hint={ask.startDateHint}
          notADay={words.notADay}
          value={page.startDate}
          culture={culture}
          onChange={(value) => set('startDate', value)}
        />
        {since !== null && page.startDate === '' && <Offer offer={since} label={ask.startDate} onUse={() => set('startDate', since.value)} />}
      </>
    ),
    keyPosts: () =>
      owners.length === 0 ? (
        <Field label={ask.keyPosts} description={ask.keyPostsHint} maxLength={255} value={head.value} onChange={(_, typed = '') => head.say(typed)} />
      ) : (
        <fieldset className={look.group}>
          <legend className={look.legend}>{ask.keyPosts}</legend>
          {owners.map(({ login, name }) => (
            <Choice key={login} kind="radio" name="mun-in-charge" label={name} checked={owner === login} onChoose={() => choose(login)} />
          ))}
          <Choice kind="radio" name="mun-in-charge" label={ask.somebodyElse} checked={owner === 'else'} onChoose={() => choose('else')}>
            {owner === 'else' && (
              <Field ariaLabel={ask.keyPosts} description={ask.keyPostsHint} maxLength={255} value={head.value} onChange={(_, typed = '') => head.say(typed)} />
            )}
          </Choice>
        </fieldset>
      ),
    keyRecordSeries: () => (
      <Field
        label={ask.keyRecordSeries}
        description={ask.keyRecordSeriesHint}
        maxLength={255}
        value={series.value}
        onChange={(_, typed = '') => series.say(typed)}
      />
    ),
  };
  return (
    <div className={look.stack}>
      <StepHeading>{words.askHeading}</StepHeading>
      <p className={look.text}>{words.askLead(questions.length)}</p>
      {questions.map((question) => (
        <React.Fragment key={question}>{editors[question]()}</React.Fragment>
      ))}
      {unfit.length > 0 && (
        <p className={look.text} role="alert">
          {words.correctFirst} {unfit.map(({ path, why }) => `${namePath(path, saying)}: ${words[why]}`).join(' ')}
        </p>
      )}
      <div className={look.row}>
        <PrimaryButton text={words.preview} disabled={unfit.length > 0} allowDisabledFocus onClick={() => unfit.length === 0 && onNext()} />
        <DefaultButton text={words.previous} onClick={onBack} />
      </div>
    </div>
  );
}
