import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import type { RecordLabelsWords } from '../../../../words/recordLabels';
import { planned, type ClassPlan } from '../../../store/classes/classPlan';
import type { LabelsOfSite } from '../../../store/labels';

export interface FollowingNoticesProps {
  readonly following: LabelsOfSite['following'];
  readonly words: RecordLabelsWords;
  readonly onResume: (plan: ClassPlan) => void;
  readonly onUndo: (plan: ClassPlan) => void;
}

/** Classes that followed labels: what was cut off can go on; what was done last can be taken back. */
export function FollowingNotices({ following: { unfinished, undoable }, words, onResume, onUndo }: FollowingNoticesProps): JSX.Element | null {
  if (unfinished !== null)
    return (
      <Notice
        kind="warning"
        actions={
          <div>
            <DefaultButton text={words.goOn(planned(unfinished))} onClick={() => onResume(unfinished)} />
          </div>
        }
      >
        {words.unfinishedClasses}
      </Notice>
    );
  if (undoable === null) return null;
  return (
    <Notice
      kind="info"
      actions={
        <div>
          <DefaultButton text={words.undo(planned(undoable))} onClick={() => onUndo(undoable)} />
        </div>
      }
    >
      {words.undoable(planned(undoable))}
    </Notice>
  );
}
