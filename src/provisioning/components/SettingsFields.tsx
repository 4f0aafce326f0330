import * as React from 'react';
import { Choice } from '../../ui/Choice';
import { Field } from '../../ui/Field';
import { useLooks } from '../../ui/useLooks';
import { levelsOf, type MarkingSettings } from '../../marking/rules';
import { useSetupSurroundings } from './surroundings';

export interface SettingsFieldsProps {
  readonly settings: MarkingSettings;
  readonly onChange: (settings: MarkingSettings) => void;
}

/** What the site says about marking: the scheme, its ceiling, whom to call, and whose documents these are. */
export function SettingsFields({ settings, onChange }: SettingsFieldsProps): JSX.Element {
  const { words, schemes } = useSetupSurroundings();
  const look = useLooks();
  const scheme = schemes.find((each) => each.id === settings.schemeId) ?? schemes[0];
  const ceiling = settings.ceiling || scheme?.ceiling;
  return (
    <section className={look.stack} aria-label={words.settings}>
      <fieldset className={look.group}>
        <legend className={look.legend}>{words.scheme}</legend>
        {schemes.map(({ id, title }) => (
          <Choice
            key={id}
            kind="radio"
            name="mun-scheme"
            label={title}
            checked={id === scheme?.id}
            onChoose={() => onChange({ ...settings, schemeId: id, ceiling: '' })}
          />
        ))}
      </fieldset>
      {scheme && (
        <fieldset className={look.group}>
          <legend className={look.legend}>{words.ceiling}</legend>
          <p className={look.quiet}>{words.ceilingHint}</p>
          {levelsOf(scheme).map(({ name }) => (
            <Choice
              key={name}
              kind="radio"
              name="mun-ceiling"
              label={name}
              checked={name === ceiling}
              onChoose={() => onChange({ ...settings, ceiling: name })}
            />
          ))}
        </fieldset>
      )}
      <Field
        required
        label={words.callWhom}
        description={words.callWhomHint}
        value={settings.callWhom}
        maxLength={255}
        onChange={(_, callWhom = '') => onChange({ ...settings, callWhom })}
      />
      <Field
        required
        label={words.originatingBody}
        description={words.originatingBodyHint}
        value={settings.originatingBody}
        maxLength={255}
        onChange={(_, originatingBody = '') => onChange({ ...settings, originatingBody })}
      />
    </section>
  );
}
