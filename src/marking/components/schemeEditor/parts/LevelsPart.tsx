import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import { addLevel, levelName, moveLevel, removeLevel, renameLevel, type Classification } from '../../../rules';
import { useSchemeEditor } from '../surroundings';
import { ColourFields } from './ColourFields';
import type { PartProps } from './part';

/** The levels from the lowest to the highest: their names, their meaning and their colours. */
export function LevelsPart({ scheme, onChange }: PartProps): JSX.Element {
  const { words } = useSchemeEditor();
  const look = useLooks();
  const [name, setName] = React.useState('');
  const { levels } = words;
  const ordered = scheme.classifications.map((level, at) => ({ level, at })).sort((a, b) => a.level.rank - b.level.rank);
  const change = (at: number, with_: Partial<Classification>): void =>
    onChange({ ...scheme, classifications: scheme.classifications.map((each, i) => (i === at ? { ...each, ...with_ } : each)) });
  const add = (): void => {
    if (name.trim() === '') return;
    onChange(addLevel(scheme, { name: name.trim(), paragraph: scheme.source.title, definition: name.trim() }));
    setName('');
  };
  return (
    <>
      <p className={look.quiet}>{levels.lead}</p>
      {ordered.map(({ level, at }, place) => (
        <fieldset key={at} className={look.group}>
          <legend className={look.legend}>{level.name}</legend>
          <div className={look.tight}>
            <Field label={levels.name} value={level.name} maxLength={120} onChange={(_, to = '') => onChange(renameLevel(scheme, at, to))} />
            <Field
              multiline
              autoAdjustHeight
              label={levels.definition}
              value={level.definition}
              onChange={(_, definition = '') => change(at, { definition })}
            />
            <Field label={levels.paragraph} value={level.paragraph} maxLength={255} onChange={(_, paragraph = '') => change(at, { paragraph })} />
            <ColourFields name={level.name} colours={level.colours} onChange={(colours) => change(at, { colours })} />
            {scheme.sensitive !== null && (
              <Choice
                kind="checkbox"
                label={levels.maySensitive}
                hint={levelName(level.name, true, scheme)}
                checked={level.maySensitive}
                onChoose={(maySensitive) => change(at, { maySensitive })}
              />
            )}
            <div className={look.row}>
              <DefaultButton
                text={levels.up}
                ariaLabel={`${levels.up}: ${level.name}`}
                disabled={place === ordered.length - 1}
                onClick={() => onChange(moveLevel(scheme, at, 'up'))}
              />
              <DefaultButton
                text={levels.down}
                ariaLabel={`${levels.down}: ${level.name}`}
                disabled={place === 0}
                onClick={() => onChange(moveLevel(scheme, at, 'down'))}
              />
              <DefaultButton
                text={levels.remove}
                ariaLabel={`${levels.remove}: ${level.name}`}
                disabled={ordered.length < 2}
                onClick={() => onChange(removeLevel(scheme, at))}
              />
            </div>
          </div>
        </fieldset>
      ))}
      {scheme.sensitive !== null && (
        <fieldset className={look.group}>
          <legend className={look.legend}>{levels.sensitive(scheme.sensitive.word)}</legend>
          <ColourFields
            name={scheme.sensitive.word}
            colours={scheme.sensitive.colours}
            onChange={(colours) => scheme.sensitive && onChange({ ...scheme, sensitive: { ...scheme.sensitive, colours } })}
          />
        </fieldset>
      )}
      <form
        className={look.tight}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field label={levels.newName} value={name} maxLength={120} onChange={(_, value = '') => setName(value)} />
        <div>
          <DefaultButton type="submit" text={levels.add} disabled={name.trim() === ''} allowDisabledFocus />
        </div>
      </form>
    </>
  );
}
