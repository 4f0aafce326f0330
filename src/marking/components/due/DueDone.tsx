import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { ProblemTable } from '../../../ui/ProblemTable';
import { useLooks } from '../../../ui/useLooks';
import { useDesk } from '../desk/surroundings';
import { failedSteps } from '../panel/DoneView';
import type { EndingGroup, LibraryPart } from '../../store/lapsing/dueDesk';
import type { ComposedReport } from '../../store/run/composeRuns';
import { useDue } from './surroundings';
import type { LapseSubject } from './useLapseRun';

export interface DueDoneProps {
  readonly subject: LapseSubject;
  readonly report: ComposedReport<LibraryPart>;
  readonly onUndo: () => void;
  readonly onRelease: (group: EndingGroup) => void;
  readonly onBack: () => void;
}

/** The documents of a group that did change, of which copies can now be released. */
function changedOf(group: EndingGroup, report: ComposedReport<LibraryPart>): EndingGroup {
  const done = new Set(report.steps.filter(({ outcome }) => outcome.kind === 'done').map(({ step }) => step.key));
  return {
    ...group,
    // Their columns now say what they became.
    documents: group.documents
      .filter(({ document }) => done.has(document.uniqueId))
      .map((ending) => ({ ...ending, document: { ...ending.document, line: group.becomes, reclassifyOn: '', reclassifyTo: '', reclassifyEvent: '' } })),
  };
}

/** What became of it: how many changed, which did not and why, what can be released now, and how to take it back. */
export function DueDone({ subject, report, onUndo, onRelease, onBack }: DueDoneProps): JSX.Element {
  const { work } = useDesk();
  const { words } = useDue();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const done = report.steps.filter(({ outcome }) => outcome.kind === 'done').length;
  const failed = failedSteps(report);
  const released = subject.kind === 'change' ? subject.groups.filter(({ copy }) => copy !== null).map((group) => changedOf(group, report)) : [];
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {done === 0 ? words.doneNone : subject.kind === 'undo' ? words.doneUndo(done) : words.done(done)}
      </h3>
      {report.problem && (
        <Notice kind="error">
          {words.brokeOff} {work.problemOfAll(report.problem).why} {work.problemOfAll(report.problem).remedy}
        </Notice>
      )}
      {report.left.length > 0 && <Notice kind="warning">{words.notReached(report.left.length)}</Notice>}
      {failed.length > 0 && (
        <div className={look.tight}>
          <p className={look.text}>{words.notDone(failed.length)}</p>
          <ProblemTable caption={words.notDone(failed.length)} rows={failed} words={work} />
        </div>
      )}
      {released
        .filter(({ documents }) => documents.length > 0)
        .map((group) => (
          <div key={group.key} className={look.tight}>
            <p className={look.text}>{words.released(group.documents.length, group.copy ?? '')}</p>
            <div>
              <DefaultButton text={words.makeCopies(group.documents.length)} onClick={() => onRelease(group)} />
            </div>
          </div>
        ))}
      <div className={look.row}>
        <PrimaryButton text={words.back} onClick={onBack} />
        {subject.kind === 'change' && done > 0 && <DefaultButton text={words.undo} onClick={onUndo} />}
      </div>
    </div>
  );
}
