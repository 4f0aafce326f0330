import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import { ARCHIVE_FOI_CODES } from '../../../rules/transfer/archiveLists';
import { useSeries } from './seriesGround';
import type { CodeDraft, StageDraft } from './stageDraft';

export interface ClosureFieldsProps {
  readonly draft: StageDraft;
  readonly onChange: (part: Partial<StageDraft>) => void;
}

/** The archive's own fields for a record that is closed. */
export function ClosureFields({ draft, onChange }: ClosureFieldsProps): JSX.Element {
  const { words } = useSeries();
  const look = useLooks();
  const { codes } = draft;
  const setCode = (at: number, part: Partial<CodeDraft>): void => onChange({ codes: codes.map((each, i) => (i === at ? { ...each, ...part } : each)) });
  return (
    <div className={look.tight}>
      <Field
        type="date"
        label={words.closureStart}
        description={words.closureStartHint}
        value={draft.closureStart}
        onChange={(_, start = '') => onChange({ closureStart: start })}
      />
      {codes.map(({ code, years }, at) => (
        <div key={at} role="group" aria-label={`${words.code} ${at + 1}`} className={look.row} style={{ alignItems: 'flex-end' }}>
          <div style={{ flex: '2 1 160px', minWidth: 0 }}>
            <Select
              label={words.code}
              value={code}
              options={[{ key: '', text: words.choose }, ...ARCHIVE_FOI_CODES.map((key) => ({ key, text: key }))]}
              onChange={(key) => setCode(at, { code: key })}
            />
          </div>
          <div style={{ flex: '1 1 96px', minWidth: 0 }}>
            <Field label={words.years} inputMode="numeric" value={years} onChange={(_, typed = '') => setCode(at, { years: typed })} />
          </div>
          {codes.length > 1 && (
            <DefaultButton
              text={words.removeCode('')}
              ariaLabel={words.removeCode(code)}
              onClick={() => onChange({ codes: codes.filter((_, i) => i !== at) })}
            />
          )}
        </div>
      ))}
      <div>
        <DefaultButton text={words.addCode} onClick={() => onChange({ codes: [...codes, { code: '', years: '' }] })} />
      </div>
      <Field
        type="date"
        label={words.asserted}
        description={words.assertedHint}
        value={draft.asserted}
        onChange={(_, asserted = '') => onChange({ asserted })}
      />
      <Choice kind="checkbox" label={words.titleClosed} checked={draft.titleClosed} onChoose={(titleClosed) => onChange({ titleClosed })}>
        {draft.titleClosed && (
          <Field label={words.titleAlternate} value={draft.titleAlternate} onChange={(_, titleAlternate = '') => onChange({ titleAlternate })} />
        )}
      </Choice>
      <Choice
        kind="checkbox"
        label={words.descriptionClosed}
        checked={draft.descriptionClosed}
        onChoose={(descriptionClosed) => onChange({ descriptionClosed })}
      >
        {draft.descriptionClosed && (
          <Field
            multiline
            label={words.descriptionAlternate}
            value={draft.descriptionAlternate}
            onChange={(_, descriptionAlternate = '') => onChange({ descriptionAlternate })}
          />
        )}
      </Choice>
    </div>
  );
}
