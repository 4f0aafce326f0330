import * as React from 'react';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { APPRAISAL_DECISIONS, type AppraisalDecision } from '../../../rules';
import { ClosureFields } from './ClosureFields';
import { useSeries } from './seriesGround';
import type { StageDraft } from './stageDraft';

export interface StageFieldsProps {
  readonly draft: StageDraft;
  readonly onChange: (part: Partial<StageDraft>) => void;
}

/** What a step must say, beside its day. */
export function StageFields({ draft, onChange }: StageFieldsProps): JSX.Element | null {
  const { words, plan } = useSeries();
  switch (draft.stage) {
    case 'appraised':
      return (
        <>
          <Select
            label={words.decision}
            value={draft.decision}
            options={[{ key: '', text: words.choose }, ...APPRAISAL_DECISIONS.map((key) => ({ key, text: plan.decisions[key] }))]}
            onChange={(decision) => onChange({ decision: decision as AppraisalDecision | '' })}
          />
          <Field multiline label={words.rationale} value={draft.rationale} onChange={(_, rationale = '') => onChange({ rationale })} />
        </>
      );
    case 'closed':
      return <ClosureFields draft={draft} onChange={onChange} />;
    case 'retained':
      return (
        <>
          <Field label={words.approvedBy} description={words.approvedByHint} value={draft.by} onChange={(_, by = '') => onChange({ by })} />
          <Field
            label={words.reference}
            description={words.approvalReferenceHint}
            value={draft.reference}
            onChange={(_, reference = '') => onChange({ reference })}
          />
          <Field type="date" label={words.until} description={words.untilHint} value={draft.until} onChange={(_, until = '') => onChange({ until })} />
        </>
      );
    case 'transferred':
      return (
        <>
          <Field label={words.transferTo} value={draft.to} onChange={(_, to = '') => onChange({ to })} />
          <Field
            label={words.reference}
            description={words.transferReferenceHint}
            value={draft.reference}
            onChange={(_, reference = '') => onChange({ reference })}
          />
        </>
      );
    case 'destroyed':
      return (
        <Field
          label={words.destructionReference}
          description={words.destructionReferenceHint}
          value={draft.reference}
          onChange={(_, reference = '') => onChange({ reference })}
        />
      );
    default:
      return null;
  }
}
