import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import { levelsOf, type LabelRules } from '../../../rules';
import { useSchemeEditor } from '../surroundings';
import type { PartProps } from './part';

/** Which sensitivity label stands for which marking, and which of the two leads. */
export function LabelsPart({ scheme, onChange }: PartProps): JSX.Element {
  const { words } = useSchemeEditor();
  const look = useLooks();
  const { labels } = words;
  const rules = scheme.labels;
  const set = (next: LabelRules | null): void => onChange({ ...scheme, labels: next });
  const fresh = (): LabelRules['map'][number] => ({ line: levelsOf(scheme)[0]?.name ?? '', labelId: '', name: '' });
  if (rules === null)
    return (
      <>
        <p className={look.text}>{labels.lead}</p>
        <p className={look.text}>{labels.none}</p>
        <div>
          <DefaultButton text={labels.begin} onClick={() => set({ leads: 'marking', map: [fresh()] })} />
        </div>
      </>
    );
  const change = (at: number, with_: Partial<LabelRules['map'][number]>): void =>
    set({ ...rules, map: rules.map.map((each, i) => (i === at ? { ...each, ...with_ } : each)) });
  return (
    <>
      <p className={look.text}>{labels.lead}</p>
      <fieldset className={look.group}>
        <legend className={look.legend}>{labels.leads}</legend>
        {(['marking', 'label'] as const).map((leads) => (
          <Choice
            key={leads}
            kind="radio"
            name="mun-leads"
            label={leads === 'marking' ? labels.leadsMarking : labels.leadsLabel}
            checked={rules.leads === leads}
            onChoose={() => set({ ...rules, leads })}
          />
        ))}
      </fieldset>
      {rules.map.map((each, at) => (
        <fieldset key={at} className={look.group}>
          <legend className={look.quiet}>{labels.row(at + 1)}</legend>
          <div className={look.tight}>
            <Field required label={labels.line} value={each.line} maxLength={255} onChange={(_, line = '') => change(at, { line })} />
            <Field
              required
              label={labels.labelId}
              value={each.labelId}
              maxLength={60}
              onChange={(_, labelId = '') => change(at, { labelId: labelId.trim() })}
            />
            <Field required label={labels.name} value={each.name} maxLength={255} onChange={(_, name = '') => change(at, { name })} />
            <div>
              <DefaultButton
                text={labels.remove(each.name || each.line)}
                onClick={() => (rules.map.length === 1 ? set(null) : set({ ...rules, map: rules.map.filter((_, i) => i !== at) }))}
              />
            </div>
          </div>
        </fieldset>
      ))}
      <div>
        <DefaultButton text={labels.add} onClick={() => set({ ...rules, map: [...rules.map, fresh()] })} />
      </div>
    </>
  );
}
