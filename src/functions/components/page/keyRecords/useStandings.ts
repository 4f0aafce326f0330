import * as React from 'react';
import { isWatched, type KeyRecordStanding } from '../../../rules';
import { watchKeyRecords } from '../../../store/keyRecords/watchKeyRecords';
import type { FunctionSite, PageReading } from '../../../store/site/functionSite';

export type Standings =
  { readonly kind: 'looking' } | { readonly kind: 'failed' } | { readonly kind: 'known'; readonly by: ReadonlyMap<string, KeyRecordStanding> };

const NOTHING: ReadonlyMap<string, KeyRecordStanding> = new Map();

/** How the page's key records stand now: looked up when it is shown, and again when they are others. */
export function useStandings(site: FunctionSite, { state }: PageReading): Standings {
  const [standings, setStandings] = React.useState<Standings>({ kind: 'looking' });
  const { keyRecords } = state.page;
  React.useEffect(() => {
    let wanted = true;
    if (!keyRecords.some(isWatched)) {
      setStandings({ kind: 'known', by: NOTHING });
      return;
    }
    watchKeyRecords(site).then(
      (by) => wanted && setStandings({ kind: 'known', by }),
      () => wanted && setStandings({ kind: 'failed' })
    );
    return () => {
      wanted = false;
    };
  }, [site, keyRecords]);
  return standings;
}
