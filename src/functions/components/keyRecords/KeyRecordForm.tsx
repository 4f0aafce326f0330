import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { useLooks } from '../../../ui/useLooks';
import { useOwnId } from '../../../ui/useOwnId';
import type { KeyRecordWords } from '../../../words/keyRecords';
import { checkByHand, EMPTY_BY_HAND, type RecordByHand, type RecordSeries } from '../../rules';
import { FlagChoices } from './FlagChoices';

export interface KeyRecordFormProps {
  /** The page's series, to choose from. */
  readonly series: readonly RecordSeries[];
  readonly words: KeyRecordWords;
  /** What is written already, where somebody begins again or changes a record. */
  readonly first?: RecordByHand;
  /** What else stands beside the button, such as one that goes back. */
  readonly beside?: React.ReactNode;
  readonly onAdd: (record: RecordByHand) => void;
}

const KINDS: readonly RecordByHand['kind'][] = ['paper', 'otherSystem'];

/** A key record on paper, or in another system, as a person describes it. Nothing is written here: whoever shows it says what becomes of it. */
export function KeyRecordForm({ series, words, first = EMPTY_BY_HAND, beside, onAdd }: KeyRecordFormProps): JSX.Element {
  const look = useLooks();
  const group = useOwnId('mun-kind');
  const form = React.useRef<HTMLDivElement>(null);
  const [said, setSaid] = React.useState(first);
  const [asked, setAsked] = React.useState(false);
  const { form: own } = words;
  const problems = asked ? checkByHand(said) : {};
  const change = (more: Partial<RecordByHand>): void => setSaid({ ...said, ...more });
  const days = said.coveringDates;
  const add = (): void => {
    if (Object.keys(checkByHand(said)).length === 0) onAdd(said);
    else setAsked(true);
  };
  // To the first field that is wrong, once it is said what.
  React.useEffect(() => {
    if (asked) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [asked]);
  const dayProblem = (problem: 'noDay' | 'beforeFrom' | undefined): string | undefined =>
    problem === undefined ? undefined : problem === 'noDay' ? own.dayWrong : own.dayOrder;
  return (
    <div className={look.stack} ref={form}>
      <fieldset className={look.group}>
        <legend className={look.legend}>{own.kindLegend}</legend>
        {KINDS.map((kind) => (
          <Choice key={kind} kind="radio" name={group} label={words.kinds[kind]} checked={said.kind === kind} onChoose={() => change({ kind })} />
        ))}
      </fieldset>
      <Field label={own.name} required value={said.name} errorMessage={problems.name && own.missing.name} onChange={(_, name = '') => change({ name })} />
      <Field
        label={own.where[said.kind]}
        description={own.whereHint[said.kind]}
        required
        value={said.location}
        errorMessage={problems.location && own.missing.location}
        onChange={(_, location = '') => change({ location })}
      />
      <Field
        label={words.whyLabel(1)}
        description={words.whyHint}
        required
        multiline
        autoAdjustHeight
        resizable={false}
        rows={3}
        value={said.why}
        errorMessage={problems.why && own.missing.why}
        onChange={(_, why = '') => change({ why })}
      />
      <Field
        label={own.from}
        description={own.dayHint}
        value={days.from}
        errorMessage={dayProblem(problems.from)}
        onChange={(_, from = '') => change({ coveringDates: { ...days, from: from.trim() } })}
      />
      <Field
        label={own.to}
        description={own.dayHint}
        value={days.to}
        errorMessage={dayProblem(problems.to)}
        onChange={(_, to = '') => change({ coveringDates: { ...days, to: to.trim() } })}
      />
      <Field label={own.marking} value={said.marking} onChange={(_, marking = '') => change({ marking })} />
      <Select
        label={words.seriesLabel(1)}
        hint={words.seriesHint}
        value={said.series}
        options={[{ key: '', text: words.noSeries }, ...series.map(({ id, name }) => ({ key: id, text: name }))]}
        onChange={(chosen) => change({ series: chosen })}
      />
      <FlagChoices flags={said.flags} words={words} onChange={(flags) => change({ flags })} />
      <div className={look.row}>
        <PrimaryButton text={words.add(1)} onClick={add} />
        {beside}
      </div>
    </div>
  );
}
