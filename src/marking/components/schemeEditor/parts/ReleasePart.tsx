import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import { slotNames, type CompromiseRoute, type LocalText, type ReleaseRules, type SlotName } from '../../../rules';
import { useSchemeEditor } from '../surroundings';
import type { PartProps } from './part';

const STEP_KINDS = ['call', 'doNot', 'record'] as const;

/** Words in both languages: Welsh where the department has them. */
function LocalFields({
  text,
  long = false,
  onChange,
}: {
  readonly text: LocalText;
  readonly long?: boolean;
  readonly onChange: (text: LocalText) => void;
}): JSX.Element {
  const { words } = useSchemeEditor();
  return (
    <>
      <Field
        required
        multiline={long}
        autoAdjustHeight={long}
        rows={long ? 2 : undefined}
        label={words.release.english}
        value={text.en}
        onChange={(_, en = '') => onChange({ ...text, en })}
      />
      <Field
        lang="cy"
        multiline={long}
        autoAdjustHeight={long}
        rows={long ? 2 : undefined}
        label={words.release.welsh}
        value={text.cy ?? ''}
        onChange={(_, cy = '') => onChange(cy === '' ? { en: text.en } : { ...text, cy })}
      />
    </>
  );
}

const keyOf = (slot: SlotName, value: string): string => JSON.stringify([slot, value]);

function ReleaseFields({ scheme, onChange }: PartProps): JSX.Element {
  const { words } = useSchemeEditor();
  const look = useLooks();
  const { release } = scheme;
  const values = slotNames.flatMap((slot) => (scheme.slots[slot]?.terms ?? []).map(({ name }) => ({ key: keyOf(slot, name), text: name, slot, name })));
  const set = (next: ReleaseRules | null): void => onChange({ ...scheme, release: next });
  const choose = (key: string): void => {
    const found = values.find((each) => each.key === key);
    set(found === undefined ? null : { clearances: [], paragraph: null, ...release, slot: found.slot, value: found.name });
  };
  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{words.release.heading}</legend>
      <div className={look.tight}>
        <Select
          label={words.release.value}
          value={release === null ? '' : keyOf(release.slot, release.value)}
          options={[{ key: '', text: words.release.noValue }, ...values]}
          onChange={choose}
        />
        {release !== null && (
          <>
            <h4 className={look.heading}>{words.release.clearances}</h4>
            {release.clearances.map((clearance, at) => (
              <fieldset key={at} className={look.group}>
                <legend className={look.quiet}>{`${words.release.clearance}: ${clearance.name.en}`}</legend>
                <LocalFields
                  text={clearance.name}
                  onChange={(name) => set({ ...release, clearances: release.clearances.map((each, i) => (i === at ? { ...each, name } : each)) })}
                />
                <div style={{ paddingTop: 8 }}>
                  <DefaultButton
                    text={words.release.remove(clearance.name.en)}
                    onClick={() => set({ ...release, clearances: release.clearances.filter((_, i) => i !== at) })}
                  />
                </div>
              </fieldset>
            ))}
            <div>
              <DefaultButton
                text={words.release.add}
                onClick={() => {
                  const taken = new Set(release.clearances.map(({ id }) => id));
                  let number = release.clearances.length + 1;
                  while (taken.has(`clearance-${number}`)) number += 1;
                  set({ ...release, clearances: [...release.clearances, { id: `clearance-${number}`, name: { en: words.release.clearance } }] });
                }}
              />
            </div>
          </>
        )}
      </div>
    </fieldset>
  );
}

function CompromiseFields({ scheme, onChange }: PartProps): JSX.Element {
  const { words } = useSchemeEditor();
  const look = useLooks();
  const { compromise } = scheme;
  const steps = compromise?.steps ?? [];
  const set = (next: CompromiseRoute['steps']): void =>
    onChange({ ...scheme, compromise: next.length === 0 ? null : { paragraph: compromise?.paragraph ?? null, steps: next } });
  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{words.release.compromise}</legend>
      <div className={look.stack}>
        <p className={look.quiet}>{words.release.compromiseLead}</p>
        {steps.map((step, at) => (
          <fieldset key={at} className={look.group}>
            <legend className={look.quiet}>{words.release.step(at + 1)}</legend>
            <div className={look.tight}>
              <Select
                label={words.release.stepKind}
                value={step.kind}
                options={STEP_KINDS.map((key) => ({ key, text: words.release.kinds[key] }))}
                onChange={(kind) => set(steps.map((each, i) => (i === at ? { ...each, kind: kind as (typeof STEP_KINDS)[number] } : each)))}
              />
              <LocalFields long text={step.text} onChange={(text) => set(steps.map((each, i) => (i === at ? { ...each, text } : each)))} />
              <div>
                <DefaultButton
                  text={words.release.removeStep}
                  ariaLabel={`${words.release.removeStep}: ${words.release.step(at + 1)}`}
                  onClick={() => set(steps.filter((_, i) => i !== at))}
                />
              </div>
            </div>
          </fieldset>
        ))}
        <div>
          <DefaultButton text={words.release.addStep} onClick={() => set([...steps, { kind: 'call', text: { en: '' }, paragraph: null }])} />
        </div>
      </div>
    </fieldset>
  );
}

/** What lets a document go to anybody, and what to do when something has gone wrong (GSCP paragraphs 41, 43 and 44). */
export function ReleasePart(props: PartProps): JSX.Element {
  return (
    <>
      <ReleaseFields {...props} />
      <CompromiseFields {...props} />
    </>
  );
}
