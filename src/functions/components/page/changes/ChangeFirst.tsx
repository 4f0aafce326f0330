import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionChangesWords } from '../../../../words/functionChanges';
import { readPath, type Change, type Json } from '../../../rules';
import { kindAt, PART_FIELDS, type FieldKind } from '../fields/describe';
import { FieldInput } from '../fields/FieldInput';
import { unfitChanges } from '../fields/fit';
import { namePath } from '../fields/sayValue';
import { useKeepingGround } from '../keeping/keepingGround';

export interface ChangeFirstProps {
  readonly suggests: readonly Change[];
  readonly words: FunctionChangesWords;
  readonly busy: boolean;
  readonly onWrite: (changes: readonly Change[]) => void;
  readonly onLeave: () => void;
}

type Raw = Readonly<Record<string, Json>>;

/** What accepting would write, to be corrected before it is written. */
export function ChangeFirst({ suggests, words, busy, onWrite, onLeave }: ChangeFirstProps): JSX.Element {
  const { saying, fields } = useKeepingGround();
  const look = useLooks();
  const [changes, setChanges] = React.useState(suggests);
  const start = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => start.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const set = (path: string, value: Json): void => setChanges((at) => at.map((each) => (each.path === path ? { ...each, value } : each)));
  const editors = ({ path, was, value }: Change): JSX.Element => {
    const found = readPath(path);
    const kind = kindAt(path);
    if (value !== null && found?.kind === 'part' && found.name === '') {
      const kinds: Readonly<Record<string, FieldKind>> = PART_FIELDS[found.part];
      const names: Readonly<Record<string, string>> = fields.parts[found.part].fields;
      const part = value as Raw;
      return (
        <fieldset key={path} className={look.group}>
          <legend className={look.legend}>{namePath(path, saying, value)}</legend>
          {Object.keys(kinds)
            .filter((name) => kinds[name].kind !== 'fixed')
            .map((name) => (
              <FieldInput
                key={name}
                field={kinds[name]}
                label={names[name]}
                value={part[name] ?? null}
                onChange={(next) => set(path, { ...part, [name]: next })}
              />
            ))}
        </fieldset>
      );
    }
    if (kind === null || value === null || kind.kind === 'fixed')
      return (
        <p key={path} className={look.text}>
          {namePath(path, saying, value ?? was)}
          {value === null ? `: ${words.takesAway}` : ''}
        </p>
      );
    return <FieldInput key={path} field={kind} label={namePath(path, saying, value)} value={value} onChange={(next) => set(path, next)} />;
  };
  const ready = !busy && unfitChanges(changes).length === 0;
  return (
    <div className={look.tight} ref={start}>
      {changes.map(editors)}
      <div className={look.row}>
        <PrimaryButton text={words.saveThis} disabled={!ready} allowDisabledFocus onClick={() => ready && onWrite(changes)} />
        <DefaultButton text={words.leaveIt} onClick={onLeave} />
      </div>
    </div>
  );
}
