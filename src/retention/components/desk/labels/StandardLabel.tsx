import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { problemOf } from '../../../../ui/problemOf';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import type { RecordLabelsWords } from '../../../../words/recordLabels';
import type { StepProblem } from '../../../../work/types';
import type { LabelBook } from '../../../rules';
import type { LabelDesk } from '../../../store/labels';
import type { RecordLibrary } from '../../../store/site/recordSite';
import { useRecordsDesk } from '../surroundings';

export interface StandardLabelProps {
  readonly desk: LabelDesk;
  readonly library: RecordLibrary;
  /** The label that new documents get; empty for none. */
  readonly standard: string;
  readonly labels: LabelBook;
  readonly words: RecordLabelsWords;
  readonly onChanged: () => void;
}

type At = { readonly kind: 'still' | 'setting' | 'set' } | { readonly kind: 'failed'; readonly problem: StepProblem };

/** Which label new documents of a library get, what SharePoint does with it, and a button that sets it. */
export function StandardLabel({ desk, library, standard, labels, words, onChanged }: StandardLabelProps): JSX.Element {
  const { work } = useRecordsDesk();
  const look = useLooks();
  const [label, setLabel] = React.useState(standard);
  const [at, setAt] = React.useState<At>({ kind: 'still' });
  const alive = React.useRef(true);
  React.useEffect(
    () => () => {
      alive.current = false;
    },
    []
  );
  const set = (): void => {
    setAt({ kind: 'setting' });
    desk.setStandard(library, label).then(
      () => {
        if (!alive.current) return;
        setAt({ kind: 'set' });
        onChanged();
      },
      (error: unknown) => alive.current && setAt({ kind: 'failed', problem: problemOf(error) })
    );
  };
  const known = label === '' || labels.find(label) !== null;
  return (
    <div className={look.tight}>
      <Select
        label={words.standardLabel}
        hint={words.standardHint}
        value={label}
        disabled={at.kind === 'setting'}
        options={[
          { key: '', text: words.standardNone },
          ...(known ? [] : [{ key: label, text: label }]),
          ...labels.all.map(({ name }) => ({ key: name, text: name })),
        ]}
        onChange={(next) => {
          setLabel(next);
          setAt({ kind: 'still' });
        }}
      />
      {label !== standard && labels.find(label)?.record === true && <Notice kind="warning">{words.standardRecords}</Notice>}
      {label !== standard && (
        <div className={look.row}>
          <DefaultButton
            text={label === '' ? words.clearStandard(library.title) : words.setStandard(library.title, label)}
            disabled={at.kind === 'setting'}
            onClick={set}
          />
        </div>
      )}
      <div role="status">{at.kind === 'set' && <Notice kind="done">{words.standard(label)}</Notice>}</div>
      {at.kind === 'failed' && <ProblemNotice says={words.standardFailed} problem={at.problem} work={work} />}
    </div>
  );
}
