import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import type { Scheme, SlotName } from '../../rules';
import type { SchemePart } from '../../../words/schemeEditor';
import { SavingRefused } from '../../store/schemes/schemeDesk';
import { ChangesPart } from './parts/ChangesPart';
import { GeneralPart } from './parts/GeneralPart';
import { JsonPart } from './parts/JsonPart';
import { LabelsPart } from './parts/LabelsPart';
import { LevelsPart } from './parts/LevelsPart';
import { ReleasePart } from './parts/ReleasePart';
import { ValuesPart } from './parts/ValuesPart';
import { FaultList } from './FaultList';
import type { Place } from './partOf';
import { PutInForceView } from './PutInForceView';
import type { Editing } from './SchemeEditor';
import { useSchemeEditor } from './surroundings';
import { TryOut } from './TryOut';
import { useSchemeDraft } from './useSchemeDraft';

export interface EditViewProps {
  readonly editing: Editing;
  readonly onLeave: () => void;
}

type Saving = { readonly kind: 'idle' | 'busy' | 'saved' } | { readonly kind: 'failed'; readonly error: unknown };

const PARTS: readonly SchemePart[] = ['general', 'levels', 'values', 'changes', 'release', 'labels', 'json'];

/** One scheme, part by part: checked while it is edited, tried out, kept as a draft, and on to being put in force. */
export default function EditView({ editing, onLeave }: EditViewProps): JSX.Element {
  const { desk, words } = useSchemeEditor();
  const look = useLooks();
  const draft = useSchemeDraft(editing.text);
  const { scheme, errors, unreadable } = draft;
  const [part, setPart] = React.useState<SchemePart>('general');
  const [slot, setSlot] = React.useState<SlotName>('descriptors');
  const [saving, setSaving] = React.useState<Saving>({ kind: 'idle' });
  const [leaving, setLeaving] = React.useState(false);
  const [forcing, setForcing] = React.useState(false);
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), [forcing]);

  const go = ({ part: to, slot: toSlot }: Place): void => {
    setPart(to);
    if (toSlot !== null) setSlot(toSlot);
    start.current?.focus();
  };
  const edit = (next: Scheme): void => {
    setSaving({ kind: 'idle' });
    draft.setScheme(next);
  };

  if (forcing && scheme !== null)
    return (
      <PutInForceView
        scheme={scheme}
        text={draft.text}
        before={editing.before}
        wasInForce={editing.standing !== null && editing.standing.inForce !== null}
        onBack={() => setForcing(false)}
        onLeave={onLeave}
      />
    );

  const save = (): void => {
    if (scheme === null) return;
    setSaving({ kind: 'busy' });
    const { id: schemeId, version, title } = scheme;
    desk.saveDraft({ schemeId, version, title, text: draft.text, reason: '' }).then(
      () => {
        draft.markSaved();
        setSaving({ kind: 'saved' });
      },
      (error: unknown) => setSaving({ kind: 'failed', error })
    );
  };

  const form = (which: SchemePart, shown: Scheme): JSX.Element => {
    switch (which) {
      case 'general':
        return <GeneralPart scheme={shown} onChange={edit} />;
      case 'levels':
        return <LevelsPart scheme={shown} onChange={edit} />;
      case 'values':
        return <ValuesPart scheme={shown} slot={slot} onSlot={setSlot} onChange={edit} />;
      case 'changes':
        return <ChangesPart scheme={shown} onChange={edit} />;
      case 'release':
        return <ReleasePart scheme={shown} onChange={edit} />;
      case 'labels':
        return <LabelsPart scheme={shown} onChange={edit} />;
      case 'json':
        return <JsonPart text={draft.text} unreadable={unreadable} onChange={draft.setText} />;
    }
  };

  const ready = errors !== null && errors.length === 0 && !unreadable;
  const title = scheme?.title ?? editing.standing?.schemeId ?? '';
  const refused = saving.kind === 'failed' && saving.error instanceof SavingRefused ? words.edit.refused[saving.error.code] : '';
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {words.edit.heading(title)}
      </h3>
      {scheme === null ? (
        <>
          <Notice kind="warning">{words.edit.jsonOnly}</Notice>
          <JsonPart text={draft.text} unreadable={unreadable} onChange={draft.setText} />
        </>
      ) : (
        <Pivot
          overflowBehavior="menu"
          overflowAriaLabel={words.edit.moreParts}
          selectedKey={part}
          onLinkClick={(item) => setPart((item?.props.itemKey as SchemePart | undefined) ?? 'general')}
        >
          {PARTS.map((each) => (
            <PivotItem key={each} itemKey={each} headerText={words.edit.parts[each]}>
              <div className={look.stack} style={{ paddingTop: 16 }}>
                {form(each, scheme)}
              </div>
            </PivotItem>
          ))}
        </Pivot>
      )}
      {scheme !== null && <TryOut scheme={scheme} />}
      <FaultList errors={errors} scheme={scheme} unreadable={unreadable} onGo={go} />
      <div role="status">
        {saving.kind === 'saved' && !draft.dirty && <Notice kind="done">{words.edit.saved}</Notice>}
        {saving.kind === 'failed' && <Notice kind="error">{`${words.edit.saveFailed} ${refused}`.trim()}</Notice>}
      </div>
      {leaving ? (
        <Notice
          kind="warning"
          actions={
            <div className={look.row}>
              <DefaultButton text={words.edit.stay} autoFocus onClick={() => setLeaving(false)} />
              <DefaultButton text={words.edit.leaveAnyway} onClick={onLeave} />
            </div>
          }
        >
          {words.edit.unsaved}
        </Notice>
      ) : (
        <div className={look.row}>
          {desk.may && (
            <>
              <PrimaryButton
                text={words.edit.toForce}
                disabled={!ready}
                allowDisabledFocus
                title={ready ? undefined : words.edit.putRightFirst}
                onClick={() => ready && setForcing(true)}
              />
              <DefaultButton text={words.edit.saveDraft} disabled={scheme === null || saving.kind === 'busy'} allowDisabledFocus onClick={save} />
            </>
          )}
          <DefaultButton text={words.edit.leave} onClick={() => (draft.dirty && desk.may ? setLeaving(true) : onLeave())} />
        </div>
      )}
    </div>
  );
}
