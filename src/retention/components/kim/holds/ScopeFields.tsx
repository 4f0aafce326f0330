import * as React from 'react';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import type { HoldProblem, HoldProblemCode } from '../../../rules';
import type { HoldDraft } from './holdDraft';
import { useHolds } from './surroundings';

type Lines = 'places' | 'classes' | 'functions' | 'words' | 'items';

const FIELDS: readonly { readonly lines: Lines; readonly codes: readonly HoldProblemCode[] }[] = [
  { lines: 'places', codes: ['noPlace'] },
  { lines: 'words', codes: ['noWords', 'phraseTooLong'] },
  { lines: 'classes', codes: [] },
  { lines: 'functions', codes: [] },
  { lines: 'items', codes: ['noItem'] },
];

export interface ScopeFieldsProps {
  readonly draft: HoldDraft;
  readonly problems: readonly HoldProblem[];
  readonly onChange: (part: Partial<HoldDraft>) => void;
}

/** What a hold holds, a thing on each line. */
export function ScopeFields({ draft, problems, onChange }: ScopeFieldsProps): JSX.Element {
  const { words } = useHolds();
  const look = useLooks();
  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{words.whatHeld}</legend>
      <div className={look.stack}>
        <p className={look.text}>{words.more}</p>
        {FIELDS.map(({ lines, codes }) => {
          const problem = problems.find(({ code }) => codes.includes(code));
          return (
            <Field
              key={lines}
              multiline
              autoAdjustHeight
              rows={2}
              label={words.fields[lines]}
              description={words.hints[lines]}
              value={draft[lines]}
              errorMessage={problem && words.problem(problem.code, problem.value)}
              onChange={(_, text = '') => onChange({ [lines]: text })}
            />
          );
        })}
        <Choice
          kind="checkbox"
          label={words.everything}
          hint={words.everythingHint}
          checked={draft.everything}
          onChoose={(everything) => onChange({ everything })}
        />
      </div>
    </fieldset>
  );
}
