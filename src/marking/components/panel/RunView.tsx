import * as React from 'react';
import { ProgressView } from '../../../ui/ProgressView';
import type { Operation } from '../../store/desk';
import { DoneView } from './DoneView';
import { useSurroundings } from './surroundings';
import type { RunState } from './useRun';
import type { TellingState } from './useTelling';

export interface RunViewProps {
  readonly run: Extract<RunState, { kind: 'running' | 'done' }>;
  readonly telling: TellingState;
  readonly onUndo: (operation: Operation) => void;
  readonly onClose: () => void;
}

/** The work while it goes on, then what happened. */
export default function RunView({ run, telling, onUndo, onClose }: RunViewProps): JSX.Element {
  const { words, work, now } = useSurroundings();
  const { subject } = run;
  const undoes = subject.kind === 'undo';
  if (run.kind === 'running')
    return (
      <ProgressView
        heading={undoes ? words.undoing : words.marking}
        progress={run.progress}
        control={run.control}
        words={work}
        counted={undoes ? words.undone : words.marked}
      />
    );
  const { report } = run;
  const written = report.steps.filter((step) => step.outcome.kind === 'done').length;
  const operation: Operation = {
    operationId: report.operationId,
    kind: 'mark',
    when: now().toISOString(),
    line: subject.line,
    planned: written,
    left: 0,
  };
  return (
    <DoneView
      subject={subject}
      report={report}
      telling={telling}
      onUndo={subject.kind === 'mark' && written > 0 ? () => onUndo(operation) : undefined}
      onClose={onClose}
    />
  );
}
