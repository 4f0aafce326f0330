import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import { conflictsToSettle, settleConflicts, changesBetween, type Conflict, type Draft, type Json } from '../../../rules';
import { createPageDesk, type MayNot } from '../../../store/page/pageDesk';
import type { PageReading } from '../../../store/site/functionSite';
import { useFunctionPage } from '../surroundings';
import type { DraftAtHand } from './useDraft';

export type Saving =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly problem: StepProblem }
  | { readonly kind: 'mayNot'; readonly why: MayNot }
  | { readonly kind: 'tooLong'; readonly paths: readonly string[] }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[]; readonly against: PageReading; readonly reason: string };

export interface Saver {
  readonly saving: Saving;
  /** @returns the page as it was saved; null where it was not */
  save(reason: string): Promise<PageReading | null>;
  settle(chosen: ReadonlyMap<string, Json>): Promise<PageReading | null>;
  clear(): void;
}

/** Saves what a person has changed, and only that; where somebody else wrote on the same, nothing is saved until it is settled. */
export function useSaving(draft: DraftAtHand): Saver {
  const { site, setReading } = useFunctionPage();
  const desk = React.useMemo(() => createPageDesk(site), [site]);
  const [saving, setSaving] = React.useState<Saving>({ kind: 'none' });

  const send = async (mine: Draft, reason: string): Promise<PageReading | null> => {
    setSaving({ kind: 'saving' });
    try {
      const saved = await desk.save(changesBetween(mine.base, mine.page), reason);
      if (saved.kind === 'saved') {
        draft.begin(saved.reading.state.page);
        setReading(saved.reading);
        setSaving({ kind: 'saved' });
        return saved.reading;
      }
      draft.replace(mine);
      const { reading } = saved;
      setReading(reading);
      if (saved.kind === 'mayNot') setSaving({ kind: 'mayNot', why: saved.why });
      else if (saved.kind === 'tooLong') setSaving({ kind: 'tooLong', paths: saved.paths });
      else setSaving({ kind: 'conflict', conflicts: conflictsToSettle(saved.conflicts, mine, reading.state.page), against: reading, reason });
    } catch (error) {
      draft.replace(mine);
      setSaving({ kind: 'failed', problem: problemOf(error) });
    }
    return null;
  };

  return {
    saving,
    save: (reason) => send({ base: draft.base, page: draft.page }, reason),
    async settle(chosen) {
      if (saving.kind !== 'conflict') return null;
      return send(settleConflicts(draft, saving.against.state.page, saving.conflicts, chosen), saving.reason);
    },
    clear: () => setSaving({ kind: 'none' }),
  };
}
