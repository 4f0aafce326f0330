import * as React from 'react';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { needsCode, NEEDS_CODES, othersMayRaise, setNeeds, setOthersMayRaise, type Actor, type ChangeKind, type NeedsCode } from '../../../rules';
import { useSchemeEditor } from '../surroundings';
import type { PartProps } from './part';

const ACTORS: readonly Actor[] = ['originator', 'originatingBody', 'other'];
const KINDS: readonly ChangeKind[] = [
  'first',
  'raise',
  'lower',
  'addInstruction',
  'removeInstruction',
  'addDescriptor',
  'removeDescriptor',
  'addCaveat',
  'removeCaveat',
];

/** Who may change what, and what each change needs (GSCP paragraphs 37 and 38). */
export function ChangesPart({ scheme, onChange }: PartProps): JSX.Element {
  const { words } = useSchemeEditor();
  const look = useLooks();
  const { changes } = words;
  const raised = othersMayRaise(scheme);
  const { paragraphs, table } = scheme.changes;
  return (
    <>
      <p className={look.text}>{changes.lead}</p>
      <Choice
        kind="checkbox"
        label={changes.othersMayRaise}
        hint={changes.othersMayRaiseHint}
        checked={raised}
        onChoose={(on) => onChange(setOthersMayRaise(scheme, on))}
      >
        {raised && (
          <Field
            label={changes.noticeSource}
            value={paragraphs.notice ?? ''}
            maxLength={255}
            onChange={(_, text = '') =>
              onChange({ ...scheme, changes: { ...scheme.changes, paragraphs: { ...paragraphs, notice: text.trim() === '' ? null : text } } })
            }
          />
        )}
      </Choice>
      <p className={look.quiet}>{changes.legend}</p>
      <Table
        middle
        caption={changes.caption}
        columns={[{ heading: changes.kind }, ...ACTORS.map((actor) => ({ heading: changes.actors[actor] }))]}
        rows={KINDS.map((kind) => ({
          key: kind,
          cells: [
            changes.kinds[kind],
            ...ACTORS.map((actor) => (
              <Select
                key={actor}
                hideLabel
                label={changes.cell(changes.kinds[kind], changes.actors[actor])}
                value={needsCode(table[kind]?.[actor] ?? [])}
                options={NEEDS_CODES.map((code) => ({ key: code, text: changes.needs[code] }))}
                onChange={(code) => onChange(setNeeds(scheme, kind, actor, code as NeedsCode))}
              />
            )),
          ],
        }))}
      />
    </>
  );
}
