import * as React from 'react';
import { MessageBarButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { formatDate } from '../../../words/dates';
import type { Operation } from '../../store/desk';
import { useSurroundings } from './surroundings';

/** This person's work that was interrupted, with the two things they can do about it. */
export function UnfinishedWork({
  operation,
  onResume,
  onLeave,
}: {
  readonly operation: Operation;
  readonly onResume: () => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const { words, culture, timeZone } = useSurroundings();
  const say = operation.kind === 'mark' ? words.unfinished : words.unfinishedOther;
  return (
    <Notice
      kind="warning"
      actions={
        <div>
          <MessageBarButton text={words.goOnWithRest} onClick={onResume} />
          <MessageBarButton text={words.leaveRest} onClick={onLeave} />
        </div>
      }
    >
      {operation.kind === 'undo' ? words.unfinishedUndo : say(operation.planned, operation.left, formatDate(operation.when, culture, timeZone))}
    </Notice>
  );
}

/** This person's last marking, which can still be undone. */
export function UndoLast({ operation, onUndo }: { readonly operation: Operation; readonly onUndo: () => void }): JSX.Element {
  const { words, now } = useSurroundings();
  const look = useLooks();
  const seconds = (now().getTime() - Date.parse(operation.when)) / 1000;
  return (
    <div>
      <button type="button" className={look.plainButton} onClick={onUndo}>
        {words.undoLast(operation.planned, words.ago(seconds))}
      </button>
    </div>
  );
}
