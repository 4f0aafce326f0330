import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionMovesWords } from '../../../../words/functionMoves';
import { checkMove, SUCCESSION_KINDS, type FunctionMove, type MoveDraft, type MoveEnd, type MoveProblem, type SuccessionKind } from '../../../rules';
import { EndsFields, NO_END } from './EndsFields';

export interface DeclareFormProps {
  readonly earlier: readonly FunctionMove[];
  readonly known: readonly MoveEnd[];
  readonly words: FunctionMovesWords;
  readonly working: boolean;
  readonly onDeclare: (draft: MoveDraft, reason: string) => void;
  readonly onCancel: () => void;
}

const EMPTY: MoveDraft = { kind: 'transfer', from: [NO_END], to: [NO_END], date: '', authority: '' };

/** A change of government, as somebody declares it. */
export function DeclareForm({ earlier, known, words, working, onDeclare, onCancel }: DeclareFormProps): JSX.Element {
  const look = useLooks();
  const [draft, setDraft] = React.useState<MoveDraft>(EMPTY);
  const [reason, setReason] = React.useState('');
  const [problems, setProblems] = React.useState<readonly MoveProblem[]>([]);
  const change = (some: Partial<MoveDraft>): void => setDraft((at) => ({ ...at, ...some }));
  const declare = (): void => {
    const found = checkMove(draft, earlier);
    setProblems(found);
    if (found.length === 0 && !working) onDeclare(draft, reason);
  };
  return (
    <div className={look.stack}>
      <Select
        label={words.kind}
        value={draft.kind}
        options={SUCCESSION_KINDS.map((kind) => ({ key: kind, text: words.kindHints[kind] }))}
        onChange={(kind) => change({ kind: kind as SuccessionKind })}
      />
      <EndsFields legend={words.from} add={words.addFrom} ends={draft.from} known={known} words={words} onChange={(from) => change({ from })} />
      <EndsFields legend={words.to} add={words.addTo} ends={draft.to} known={known} words={words} onChange={(to) => change({ to })} />
      <Field type="date" label={words.date} value={draft.date} onChange={(_, date = '') => change({ date })} />
      <Field
        label={words.authority}
        description={words.authorityHint}
        value={draft.authority}
        maxLength={500}
        onChange={(_, authority = '') => change({ authority })}
      />
      <Field label={words.reason} description={words.reasonHint} value={reason} maxLength={255} onChange={(_, typed = '') => setReason(typed)} />
      {problems.length > 0 && <Notice kind="error">{[words.problems, ...problems.map(({ code, title }) => words.problem(code, title))].join(' ')}</Notice>}
      <div className={look.row}>
        <PrimaryButton text={words.declareIt} disabled={working} allowDisabledFocus onClick={declare} />
        <DefaultButton text={words.cancel} onClick={onCancel} />
      </div>
      <p className={look.quiet} role="status">
        {working ? words.working : ''}
      </p>
    </div>
  );
}
