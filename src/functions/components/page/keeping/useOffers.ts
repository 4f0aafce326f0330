import * as React from 'react';
import type { FunctionPage } from '../../../rules';
import type { PageReading, RecordsKnown } from '../../../store/site/functionSite';
import { useFunctionPage } from '../surroundings';
import { offeredTo, type Offered } from './offered';
import { useToday } from './useToday';

/** What is known and could be written into a page as it is being written. */
export function useOffers(page: FunctionPage, gathered: PageReading['gathered'], records: RecordsKnown | null): readonly Offered[] {
  const { site } = useFunctionPage();
  const today = useToday();
  return React.useMemo(
    () =>
      offeredTo({
        page,
        facts: gathered?.facts ?? null,
        schedule: records?.schedule ?? null,
        settings: site.settings,
        today,
      }),
    [page, gathered, records, site, today]
  );
}
