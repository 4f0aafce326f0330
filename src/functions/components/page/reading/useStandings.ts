import * as React from 'react';
import type { KeyRecordStanding } from '../../../rules';
import { useFunctionPage } from '../surroundings';

export type Standings =
  { readonly kind: 'looking' } | { readonly kind: 'failed' } | { readonly kind: 'known'; readonly of: ReadonlyMap<string, KeyRecordStanding> };

/** How the key records stand now; what looks is loaded when the page has been drawn. */
export function useStandings(): Standings {
  const { site, reading } = useFunctionPage();
  const [standings, setStandings] = React.useState<Standings>({ kind: 'looking' });
  const { keyRecords } = reading.state.page;
  React.useEffect(() => {
    if (keyRecords.length === 0) return;
    let wanted = true;
    import(/* webpackChunkName: "function-watching" */ '../../../store/keyRecords/watchKeyRecords')
      .then(({ watchKeyRecords }) => watchKeyRecords(site))
      .then(
        (of) => wanted && setStandings({ kind: 'known', of }),
        () => wanted && setStandings({ kind: 'failed' })
      );
    return () => {
      wanted = false;
    };
  }, [site, keyRecords]);
  return standings;
}
