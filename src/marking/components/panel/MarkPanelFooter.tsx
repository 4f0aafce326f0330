import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../ui/useLooks';
import { useOwnId } from '../../../ui/useOwnId';
import type { DraftVerdict } from './judgeDraft';
import { useSurroundings } from './surroundings';

export interface MarkPanelFooterProps {
  readonly at: React.RefObject<HTMLDivElement>;
  /** How many documents would be marked; null while that is not known. */
  readonly documents: number | null;
  readonly reading: boolean;
  readonly verdict: DraftVerdict;
  readonly takesOff: boolean;
  /** A reason is needed, and there is none yet. */
  readonly lacksReason: boolean;
  /** What can be done instead, where nothing would be marked. */
  readonly instead: { readonly text: string; readonly act: () => void } | null;
  readonly onMark: () => void;
  readonly onCancel: () => void;
}

/** The one primary button, which says what it will do, or why it cannot yet. */
export function MarkPanelFooter({ at, documents, reading, verdict, takesOff, lacksReason, instead, onMark, onCancel }: MarkPanelFooterProps): JSX.Element {
  const { words } = useSurroundings();
  const look = useLooks();
  const id = useOwnId('mun-footer');
  const text =
    documents === null ? words.markSelected : documents === 0 && !reading ? words.nothingToMark : takesOff ? words.unmark(documents) : words.mark(documents);
  const waiting = !verdict.marking && !takesOff ? words.cannotYetChoose : reading ? words.cannotYetReading : lacksReason ? words.cannotYetReason : '';
  const can = verdict.ready && !reading && !lacksReason && documents !== null && documents > 0;
  return (
    <div ref={at} className={look.row}>
      {instead ? (
        <PrimaryButton text={instead.text} onClick={instead.act} />
      ) : (
        <PrimaryButton text={text} disabled={!can} allowDisabledFocus aria-describedby={waiting ? id : undefined} onClick={() => can && onMark()} />
      )}
      <DefaultButton text={words.cancel} onClick={onCancel} />
      {waiting && !instead && (
        <span id={id} className={look.hidden}>
          {waiting}
        </span>
      )}
    </div>
  );
}
