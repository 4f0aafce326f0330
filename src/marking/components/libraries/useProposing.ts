import * as React from 'react';
import type { WorkControl, WorkProgress, WorkReport } from '../../../work/types';
import type { ContainerDesk, Place, Proposing } from '../../store/containers/desk';
import type { Running } from '../../store/desk';

export type ProposingState =
  | { readonly kind: 'finding' }
  | { readonly kind: 'found'; readonly proposing: Proposing }
  | { readonly kind: 'running'; readonly undoing: boolean; readonly progress: WorkProgress | null; readonly control: WorkControl }
  | { readonly kind: 'done'; readonly undone: boolean; readonly report: WorkReport; readonly line: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Marks what a place proposes: finds the documents, waits for the person's word, marks them, and takes it back. */
export function useProposing(desk: ContainerDesk, place: Place): { state: ProposingState; start: () => void; undo: () => void } {
  const [state, setState] = React.useState<ProposingState>({ kind: 'finding' });
  const here = React.useRef(true);
  const set = React.useCallback((next: ProposingState | ((now: ProposingState) => ProposingState)) => {
    if (here.current) setState(next);
  }, []);

  React.useEffect(() => {
    here.current = true;
    const stop = new AbortController();
    desk.findProposable(place, stop.signal).then(
      (proposing) => set({ kind: 'found', proposing }),
      (error: unknown) => set({ kind: 'failed', error })
    );
    return () => {
      here.current = false;
      stop.abort();
    };
  }, [desk, place, set]);

  const run = (undoing: boolean, line: string, begin: (onProgress: (progress: WorkProgress) => void) => Running): void => {
    const failed = (error: unknown): void => set({ kind: 'failed', error });
    try {
      const { control, report } = begin((progress) => set((now) => (now.kind === 'running' ? { ...now, progress } : now)));
      set({ kind: 'running', undoing, progress: null, control });
      report.then((result) => set({ kind: 'done', undone: undoing, report: result, line }), failed);
    } catch (error) {
      failed(error);
    }
  };

  return {
    state,
    start: () => {
      if (state.kind !== 'found') return;
      const { proposing } = state;
      run(false, proposing.lines.length === 1 ? proposing.lines[0].line : '', (onProgress) => proposing.start(onProgress));
    },
    undo: () => {
      if (state.kind !== 'done' || place.listId === null) return;
      const { listId } = place;
      const done = state.report.steps.filter(({ outcome }) => outcome.kind === 'done').length;
      const operation = { operationId: state.report.operationId, kind: 'propose' as const, when: '', line: state.line, planned: done, left: 0 };
      run(true, state.line, (onProgress) => desk.undo(listId, operation, onProgress));
    },
  };
}
