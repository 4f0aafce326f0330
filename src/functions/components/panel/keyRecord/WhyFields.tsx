import * as React from 'react';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import type { KeyRecordWords } from '../../../../words/keyRecords';
import type { KeyRecord } from '../../../rules';

/** Why records matter: one answer for all, or one for each. */
export interface WhyAnswers {
  readonly separately: boolean;
  readonly forAll: string;
  /** By the record's id. */
  readonly each: Readonly<Record<string, string>>;
}

export const NO_ANSWERS: WhyAnswers = { separately: false, forAll: '', each: {} };

/** The answer for one record. */
export const whyOf = ({ separately, forAll, each }: WhyAnswers, id: string): string => (separately ? (each[id] ?? '') : forAll).trim();

export interface WhyFieldsProps {
  readonly records: readonly KeyRecord[];
  readonly answers: WhyAnswers;
  /** Whether to say what is missing. */
  readonly asked: boolean;
  readonly words: KeyRecordWords;
  readonly onChange: (answers: WhyAnswers) => void;
}

/** Asks why records matter. */
export function WhyFields({ records, answers, asked, words, onChange }: WhyFieldsProps): JSX.Element {
  const look = useLooks();
  const { separately, forAll, each } = answers;
  const problem = (text: string): string | undefined => (asked && text.trim() === '' ? words.whyMissing : undefined);
  return (
    <div className={look.tight}>
      {!separately && (
        <Field
          label={words.whyLabel(records.length)}
          description={words.whyHint}
          required
          multiline
          autoAdjustHeight
          resizable={false}
          rows={3}
          value={forAll}
          errorMessage={problem(forAll)}
          onChange={(_, text = '') => onChange({ ...answers, forAll: text })}
        />
      )}
      {records.length > 1 && (
        <Choice
          kind="checkbox"
          label={words.eachHasOwn}
          checked={separately}
          // What was said for all is where each begins.
          onChoose={(on) => onChange({ ...answers, separately: on, each: on ? Object.fromEntries(records.map(({ id }) => [id, each[id] || forAll])) : each })}
        />
      )}
      {separately &&
        records.map(({ id, name }) => (
          <Field
            key={id}
            label={words.whyOf(name)}
            required
            multiline
            autoAdjustHeight
            resizable={false}
            rows={2}
            value={each[id] ?? ''}
            errorMessage={problem(each[id] ?? '')}
            onChange={(_, text = '') => onChange({ ...answers, each: { ...each, [id]: text } })}
          />
        ))}
    </div>
  );
}
