import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { useOwnId } from '../../../ui/useOwnId';
import { isShaped, previewSchemeChange, type LineInUse, type Scheme, type SchemeChangePreview } from '../../rules';
import { SavingRefused } from '../../store/schemes/schemeDesk';
import { LinesInUse } from './LinesInUse';
import { PreviewTable } from './PreviewTable';
import { useSchemeEditor } from './surroundings';

export interface PutInForceViewProps {
  readonly scheme: Scheme;
  readonly text: string;
  /** The text of the scheme that it is compared with; empty for the usual one. */
  readonly before: string;
  readonly wasInForce: boolean;
  readonly onBack: () => void;
  readonly onLeave: () => void;
}

type State = { readonly kind: 'asking' | 'putting' | 'done' } | { readonly kind: 'failed'; readonly error: unknown };

function compared(text: string, builtIn: readonly Scheme[]): Scheme | null {
  try {
    const json: unknown = JSON.parse(text);
    if (isShaped(json)) return json;
  } catch {
    // Then it is compared with the usual one.
  }
  return builtIn[0] ?? null;
}

/** The last step: what the scheme does to the markings in use, why it is put in force, and the word that does it. */
export function PutInForceView({ scheme, text, before, wasInForce, onBack, onLeave }: PutInForceViewProps): JSX.Element {
  const { desk, words, builtIn } = useSchemeEditor();
  const look = useLooks();
  const { force } = words;
  const id = useOwnId('mun-force');
  const [lines, setLines] = React.useState<readonly LineInUse[]>([]);
  const [preview, setPreview] = React.useState<SchemeChangePreview | null>(null);
  const [understood, setUnderstood] = React.useState(false);
  const [reason, setReason] = React.useState('');
  const [state, setState] = React.useState<State>({ kind: 'asking' });
  const start = React.useRef<HTMLHeadingElement>(null);
  const done = state.kind === 'done';
  React.useEffect(() => start.current?.focus(), [done]);

  const losing = preview !== null && preview.counts.noLongerHolds > 0;
  const needs = [preview === null && force.needPreview, losing && !understood && force.needTick, reason.trim() === '' && force.needReason].filter(Boolean);

  const show = (): void => {
    const from = compared(before, builtIn);
    setUnderstood(false);
    setPreview(from === null ? null : previewSchemeChange(from, scheme, lines));
  };
  const put = (): void => {
    setState({ kind: 'putting' });
    const { id: schemeId, version, title } = scheme;
    desk.putInForce({ schemeId, version, title, text, reason }).then(
      () => setState({ kind: 'done' }),
      (error: unknown) => setState({ kind: 'failed', error })
    );
  };

  if (done)
    return (
      <div className={look.stack}>
        <h3 className={look.heading} tabIndex={-1} ref={start}>
          {force.done(scheme.title, scheme.version)}
        </h3>
        <p className={look.text}>{force.doneNext}</p>
        <div>
          <PrimaryButton text={words.back} onClick={onLeave} />
        </div>
      </div>
    );
  const refused = state.kind === 'failed' && state.error instanceof SavingRefused ? words.edit.refused[state.error.code] : '';
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {force.heading(scheme.title, scheme.version)}
      </h3>
      <p className={look.text}>{force.lead}</p>
      {!wasInForce && <p className={look.quiet}>{force.noBefore}</p>}
      <LinesInUse
        onChange={(given) => {
          setLines(given);
          // What was shown is of other markings now.
          setPreview(null);
        }}
      />
      <div>
        <DefaultButton text={force.show} onClick={show} />
      </div>
      {preview !== null && <PreviewTable preview={preview} />}
      {losing && <Choice kind="checkbox" label={force.understood} hint={force.understoodHint} checked={understood} onChoose={setUnderstood} />}
      <Field
        required
        multiline
        autoAdjustHeight
        rows={2}
        label={force.reason}
        description={force.reasonHint}
        value={reason}
        maxLength={500}
        onChange={(_, value = '') => setReason(value)}
      />
      {state.kind === 'failed' && <Notice kind="error">{`${words.edit.saveFailed} ${refused}`.trim()}</Notice>}
      <div className={look.tight}>
        <div className={look.row}>
          <PrimaryButton
            text={state.kind === 'putting' ? force.putting : force.now(scheme.version)}
            disabled={needs.length > 0 || state.kind === 'putting'}
            allowDisabledFocus
            aria-describedby={needs.length > 0 ? id : undefined}
            onClick={() => needs.length === 0 && state.kind !== 'putting' && put()}
          />
          <DefaultButton text={words.edit.heading(scheme.title)} onClick={onBack} />
        </div>
        <p id={id} className={look.quiet} role="status">
          {needs.join(' ')}
        </p>
      </div>
    </div>
  );
}
