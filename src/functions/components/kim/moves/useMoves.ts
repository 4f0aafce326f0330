import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import type { FunctionMove, MoveDraft, MoveEnd, Moves } from '../../../rules';
import { createMoveDesk } from '../../../store/moves/moveDesk';
import { readRollUps } from '../../../store/rollups/readRollUps';
import { useFunctionsDesk } from '../surroundings';

type State = { readonly kind: 'reading' } | { readonly kind: 'read'; readonly moves: Moves } | { readonly kind: 'failed'; readonly problem: StepProblem };
type View = { readonly kind: 'list' | 'declaring' } | { readonly kind: 'withdrawing'; readonly move: FunctionMove };
type Told = { readonly kind: 'nothing' | 'withdrawn' } | { readonly kind: 'declared'; readonly notRead: readonly MoveEnd[] };

const NOTHING: Told = { kind: 'nothing' };
const LIST: View = { kind: 'list' };

export interface UseMoves {
  readonly state: State;
  readonly view: View;
  /** What was done last. */
  readonly said: Told;
  /** Functions that sites have told of; none where that could not be read: then all are typed. */
  readonly known: readonly MoveEnd[];
  readonly working: boolean;
  readonly problem: StepProblem | null;
  readonly actions: {
    read(): void;
    begin(): void;
    list(): void;
    ask(move: FunctionMove): void;
    declare(draft: MoveDraft, reason: string): void;
    withdraw(move: FunctionMove, reason: string): void;
  };
}

/** What was declared, and what a person does about it. */
export function useMoves(): UseMoves {
  const { kim } = useFunctionsDesk();
  const desk = React.useMemo(() => createMoveDesk(kim), [kim]);
  const [state, setState] = React.useState<State>({ kind: 'reading' });
  const [known, setKnown] = React.useState<readonly MoveEnd[]>([]);
  const [view, setView] = React.useState<View>(LIST);
  const [said, setSaid] = React.useState<Told>(NOTHING);
  const [working, setWorking] = React.useState(false);
  const [problem, setProblem] = React.useState<StepProblem | null>(null);
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setState({ kind: 'reading' });
    desk.read().then(
      (moves) => wanted && setState({ kind: 'read', moves }),
      (error: unknown) => wanted && setState({ kind: 'failed', problem: problemOf(error) })
    );
    readRollUps(kim.door).then(
      ({ sites }) =>
        wanted &&
        setKnown(sites.map(({ functionId, title, siteUrl, department, businessUnit }) => ({ functionId, title, siteUrl, body: department || businessUnit }))),
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [desk, kim, turn]);

  const go = (to: View): void => {
    setProblem(null);
    setSaid(NOTHING);
    setView(to);
  };
  const run = async (work: () => Promise<readonly [Moves, Told] | null>): Promise<void> => {
    setWorking(true);
    setProblem(null);
    try {
      const done = await work();
      if (done !== null) {
        setState({ kind: 'read', moves: done[0] });
        setView(LIST);
        setSaid(done[1]);
      } else setProblem({ code: 'noPermission' });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setWorking(false);
    }
  };
  return {
    state,
    view,
    said,
    known,
    working,
    problem,
    actions: {
      read: () => setTurn((at) => at + 1),
      begin: () => go({ kind: 'declaring' }),
      list: () => go(LIST),
      ask: (move) => go({ kind: 'withdrawing', move }),
      declare: (draft, reason) =>
        void run(async () => {
          const done = await desk.declare(draft, reason);
          if (done.kind === 'declared') return [done.moves, { kind: 'declared', notRead: done.notRead }];
          // Somebody was faster: the form says what stands in the way now.
          if (done.kind === 'problems') setState({ kind: 'read', moves: done.moves });
          return null;
        }),
      withdraw: (move, reason) =>
        void run(async () => {
          const done = await desk.withdraw(move, reason);
          return done.kind === 'withdrawn' ? [done.moves, { kind: 'withdrawn' }] : null;
        }),
    },
  };
}
