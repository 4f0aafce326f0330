import * as React from 'react';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { levelsOf } from '../../../rules';
import { useSchemeEditor } from '../surroundings';
import type { PartProps } from './part';

const NONE = '';

/** What a scheme is called, whose policy it is, and what holds where nothing else is said. */
export function GeneralPart({ scheme, onChange }: PartProps): JSX.Element {
  const { words } = useSchemeEditor();
  const levels = levelsOf(scheme).map(({ name }) => ({ key: name, text: name }));
  const unmarked = scheme.unmarkedCountsAs ?? NONE;
  const known = unmarked === NONE || levels.some(({ key }) => key === unmarked);
  const general = words.general;
  return (
    <>
      <Field required label={general.name} value={scheme.title} maxLength={255} onChange={(_, title = '') => onChange({ ...scheme, title })} />
      <Field
        required
        label={general.version}
        description={general.versionHint}
        value={scheme.version}
        maxLength={40}
        onChange={(_, version = '') => onChange({ ...scheme, version })}
      />
      <Field
        required
        label={general.source}
        description={general.sourceHint}
        value={scheme.source.title}
        maxLength={255}
        onChange={(_, title = '') => onChange({ ...scheme, source: { ...scheme.source, title } })}
      />
      <Select
        label={general.unmarked}
        hint={general.unmarkedHint}
        value={unmarked}
        options={[{ key: NONE, text: general.unmarkedNone }, ...levels, ...(known ? [] : [{ key: unmarked, text: unmarked }])]}
        onChange={(line) => onChange({ ...scheme, unmarkedCountsAs: line === NONE ? null : line })}
      />
      <Select
        label={general.ceiling}
        hint={general.ceilingHint}
        value={scheme.ceiling}
        options={levels.some(({ key }) => key === scheme.ceiling) ? levels : [...levels, { key: scheme.ceiling, text: scheme.ceiling }]}
        onChange={(ceiling) => onChange({ ...scheme, ceiling })}
      />
      <Choice
        kind="checkbox"
        label={general.defaults}
        hint={general.defaultsHint}
        checked={scheme.defaults.allowed}
        onChoose={(allowed) => onChange({ ...scheme, defaults: { ...scheme.defaults, allowed } })}
      />
    </>
  );
}
