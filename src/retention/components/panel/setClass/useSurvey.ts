import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import type { ClassDesk, ClassSurvey, EarlierClasses } from '../../../store/classes/classDesk';
import type { SelectedRow } from '../../../store/site/recordSite';

export interface Read {
  readonly survey: ClassSurvey;
  readonly earlier: EarlierClasses;
  readonly today: string;
}

type State = { readonly kind: 'reading' } | ({ readonly kind: 'read' } & Read) | { readonly kind: 'failed'; readonly problem: StepProblem };

/** What is known of the selection: being read, read, or why not. */
export function useSurvey(
  desk: ClassDesk,
  listId: string,
  selection: readonly SelectedRow[],
  today: () => Promise<string>
): { state: State; readAgain: () => void } {
  const [state, setState] = React.useState<State>({ kind: 'reading' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setState({ kind: 'reading' });
    const read = async (): Promise<State> => {
      const [survey, earlier] = await Promise.all([desk.survey(listId, selection), desk.earlier(listId)]);
      return { kind: 'read', survey, earlier, today: await today() };
    };
    read().then(
      (next) => wanted && setState(next),
      (error: unknown) => wanted && setState({ kind: 'failed', problem: problemOf(error) })
    );
    return () => {
      wanted = false;
    };
  }, [desk, listId, selection, today, turn]);
  return { state, readAgain: React.useCallback(() => setTurn((at) => at + 1), []) };
}
