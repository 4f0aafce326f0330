import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import { checkPage, type DetailLevel, type PageRow } from '../../../rules';
import { createPageDesk } from '../../../store/page/pageDesk';
import { createRollUpDesk } from '../../../store/rollups/createRollUpDesk';
import type { PageReading } from '../../../store/site/functionSite';
import { useFunctionPage } from '../surroundings';

export type Confirming =
  | { readonly kind: 'none' | 'working' }
  | {
      readonly kind: 'confirmed';
      readonly level: DetailLevel | '';
      /** What others wrote after what was confirmed: it is no part of it. */
      readonly since: readonly PageRow[];
      /** Whether the department's list of functions knows of it. */
      readonly told: boolean;
    }
  | { readonly kind: 'mayNot' }
  | { readonly kind: 'failed'; readonly problem: StepProblem };

/** Confirms the page as this person saw it, and tells the department's list of functions; where that cannot be told, the page is confirmed all the same. */
export function useConfirming(): { readonly confirming: Confirming; confirm(seen: PageReading): Promise<void> } {
  const { site, setReading } = useFunctionPage();
  const [confirming, setConfirming] = React.useState<Confirming>({ kind: 'none' });
  return {
    confirming,
    async confirm(seen) {
      setConfirming({ kind: 'working' });
      try {
        const today = await site.today();
        const level = checkPage({ ...seen.state.page, lastReviewed: today, nextReview: '' }, today).level ?? '';
        const confirmed = await createPageDesk(site).confirm(seen, level);
        setReading(confirmed.reading);
        if (confirmed.kind === 'mayNot') {
          setConfirming({ kind: 'mayNot' });
          return;
        }
        const told = await createRollUpDesk(site).publish(confirmed.reading);
        setConfirming({ kind: 'confirmed', level, since: confirmed.since, told: told.kind === 'published' || told.kind === 'noKim' });
      } catch (error) {
        setConfirming({ kind: 'failed', problem: problemOf(error) });
      }
    },
  };
}
