import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Disclosure } from '../../../../ui/Disclosure';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import { addTerm, changeTerm, levelsOf, removeTerm, renameTerm, slotNames, type SharingScope, type SlotName, type Term } from '../../../rules';
import { useSchemeEditor } from '../surroundings';
import type { PartProps } from './part';

export interface ValuesPartProps extends PartProps {
  readonly slot: SlotName;
  readonly onSlot: (slot: SlotName) => void;
}

const SCOPES: readonly SharingScope[] = ['guests', 'organisation', 'anyone'];

/** A list without or with one of its members, in the order of `all`; undefined where nothing is left. */
function chosen<T>(all: readonly T[], now: readonly T[], each: T, on: boolean): T[] | undefined {
  const next = all.filter((one) => (one === each ? on : now.includes(one)));
  return next.length > 0 ? next : undefined;
}

/** A link for anybody is wider than all else, so what forbids anything forbids it too. */
const withScope = (now: readonly SharingScope[], scope: SharingScope, on: boolean): SharingScope[] | undefined =>
  scope === 'anyone' && !on ? undefined : chosen(SCOPES, on ? [...now, 'anyone'] : now, scope, on);

interface TermFieldsProps extends PartProps {
  readonly slot: SlotName;
  readonly at: number;
  readonly term: Term;
}

/** One value: its name and spellings, what it means, where it may stand, and which sharing contradicts it. */
function TermFields({ scheme, slot, at, term, onChange }: TermFieldsProps): JSX.Element {
  const { words } = useSchemeEditor();
  const look = useLooks();
  const { values } = words;
  const first = React.useRef(term.name);
  const levels = levelsOf(scheme).map(({ name }) => name);
  const change = (with_: Partial<Term>): void => onChange(changeTerm(scheme, slot, at, with_));
  const spellings = (text: string): string[] | undefined => {
    const all = text.split('\n');
    return all.some((line) => line.trim() !== '') ? all : undefined;
  };
  /** What is marked with the old name already still reads. */
  const keepOldName = (): void => {
    const old = first.current;
    if (old === term.name || term.name.trim() === '') return;
    first.current = term.name;
    if (!(term.aliases ?? []).includes(old)) change({ aliases: [...(term.aliases ?? []), old] });
  };
  const tidy = (): void => {
    const kept = (term.aliases ?? []).map((line) => line.trim()).filter((line) => line !== '');
    if (kept.length !== (term.aliases ?? []).length || kept.some((line, i) => line !== term.aliases?.[i]))
      change({ aliases: kept.length > 0 ? kept : undefined });
  };
  return (
    <div className={look.tight} style={{ paddingBottom: 16 }}>
      <Field
        label={values.name}
        value={term.name}
        maxLength={120}
        onBlur={keepOldName}
        onChange={(_, name = '') => onChange(renameTerm(scheme, slot, at, name))}
      />
      <Field
        multiline
        autoAdjustHeight
        rows={2}
        label={values.aliases}
        description={values.aliasesHint}
        value={(term.aliases ?? []).join('\n')}
        onBlur={tidy}
        onChange={(_, text = '') => change({ aliases: spellings(text) })}
      />
      <Field multiline autoAdjustHeight label={values.definition} value={term.definition} onChange={(_, definition = '') => change({ definition })} />
      <Field
        label={values.paragraph}
        description={values.paragraphHint}
        value={term.paragraph}
        maxLength={255}
        onChange={(_, paragraph = '') => change({ paragraph })}
      />
      <fieldset className={look.group}>
        <legend className={look.quiet} style={{ padding: 0 }}>
          {values.levels}
        </legend>
        {levels.map((name) => (
          <Choice
            key={name}
            kind="checkbox"
            label={name}
            checked={term.appliesTo?.includes(name) ?? false}
            onChoose={(on) => change({ appliesTo: chosen(levels, term.appliesTo ?? [], name, on) })}
          />
        ))}
        <p className={look.quiet}>{values.levelsHint}</p>
      </fieldset>
      <fieldset className={look.group}>
        <legend className={look.quiet} style={{ padding: 0 }}>
          {values.sharing}
        </legend>
        {SCOPES.map((scope) => (
          <Choice
            key={scope}
            kind="checkbox"
            label={values.scopes[scope]}
            checked={term.forbidsSharing?.includes(scope) ?? false}
            onChoose={(on) => change({ forbidsSharing: withScope(term.forbidsSharing ?? [], scope, on) })}
          />
        ))}
        <p className={look.quiet}>{values.sharingHint}</p>
      </fieldset>
      <Choice kind="checkbox" label={values.offered} checked={term.offered !== false} onChoose={(on) => change({ offered: on ? undefined : false })} />
      <div>
        <DefaultButton text={values.remove(term.name)} onClick={() => onChange(removeTerm(scheme, slot, at))} />
      </div>
    </div>
  );
}

/** A new value, from its name; the rest is filled in where it then stands. */
function AddTerm({ scheme, slot, onChange }: PartProps & { readonly slot: SlotName }): JSX.Element {
  const { words } = useSchemeEditor();
  const look = useLooks();
  const [name, setName] = React.useState('');
  const [definition, setDefinition] = React.useState('');
  const ready = name.trim() !== '' && definition.trim() !== '';
  return (
    <form
      className={look.tight}
      aria-label={words.values.addHeading}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        onChange(addTerm(scheme, slot, { name: name.trim(), paragraph: scheme.source.title, definition: definition.trim() }));
        setName('');
        setDefinition('');
      }}
    >
      <h4 className={look.heading}>{words.values.addHeading}</h4>
      <Field label={words.values.name} value={name} maxLength={120} onChange={(_, value = '') => setName(value)} />
      <Field multiline autoAdjustHeight rows={2} label={words.values.definition} value={definition} onChange={(_, value = '') => setDefinition(value)} />
      <div>
        <DefaultButton type="submit" text={words.values.add} disabled={!ready} allowDisabledFocus />
      </div>
    </form>
  );
}

/** The values of one kind at a time. */
export function ValuesPart({ scheme, slot, onSlot, onChange }: ValuesPartProps): JSX.Element {
  const { words } = useSchemeEditor();
  const look = useLooks();
  const { terms = [], patterns = [] } = scheme.slots[slot] ?? {};
  return (
    <>
      <Select
        label={words.values.slot}
        value={slot}
        options={slotNames.map((key) => ({ key, text: `${words.values.slots[key]} (${words.count(scheme.slots[key]?.terms.length ?? 0)})` }))}
        onChange={(key) => onSlot(key as SlotName)}
      />
      {terms.length === 0 && <p className={look.text}>{words.values.none}</p>}
      <div>
        {terms.map((term, at) => (
          <Disclosure key={`${slot} ${at}`} summary={term.name}>
            <TermFields scheme={scheme} slot={slot} at={at} term={term} onChange={onChange} />
          </Disclosure>
        ))}
      </div>
      {patterns.map(({ id, name }) => (
        <p key={id} className={look.quiet}>
          {words.values.family(name)}
        </p>
      ))}
      <AddTerm key={slot} scheme={scheme} slot={slot} onChange={onChange} />
    </>
  );
}
