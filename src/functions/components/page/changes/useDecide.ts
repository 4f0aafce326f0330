import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import type { Change } from '../../../rules';
import { createPageDesk } from '../../../store/page/pageDesk';
import { useFunctionPage } from '../surroundings';

export type Decided = 'done' | 'conflict' | 'mayNot' | 'failed';

export interface Deciding {
  readonly busy: boolean;
  readonly problem: StepProblem | null;
  accept(changes: readonly Change[]): Promise<Decided>;
  dismiss(keys: readonly string[]): Promise<Decided>;
}

/** Writes what a person accepts of what was noticed, or that it is no concern of the page. */
export function useDecide(): Deciding {
  const { site, setReading } = useFunctionPage();
  const desk = React.useMemo(() => createPageDesk(site), [site]);
  const [busy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<StepProblem | null>(null);
  const attempt = async (does: () => Promise<Decided>): Promise<Decided> => {
    setBusy(true);
    setProblem(null);
    try {
      return await does();
    } catch (error) {
      setProblem(problemOf(error));
      return 'failed';
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    problem,
    accept: (changes) =>
      attempt(async () => {
        const saved = await desk.save(changes);
        setReading(saved.reading);
        return saved.kind === 'saved' ? 'done' : saved.kind === 'mayNot' ? 'mayNot' : 'conflict';
      }),
    dismiss: (keys) =>
      attempt(async () => {
        const written = await desk.dismiss(keys);
        setReading(written.reading);
        return written.kind === 'written' ? 'done' : 'mayNot';
      }),
  };
}
