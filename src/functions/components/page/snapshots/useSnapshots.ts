import * as React from 'react';
import type { Confirmation } from '../../../rules';
import { snapshotOf, type Snapshot } from '../../../store/page/snapshotOf';
import { useFunctionPage } from '../surroundings';

/** A confirmation, and the page that it confirmed: null until it is checked, and where it cannot be. */
export interface ConfirmedPage {
  readonly confirmation: Confirmation;
  readonly snapshot: Snapshot | null;
}

/** Every confirmation with the page as it stood then, newest first, each checked against the hash that was signed. */
export function useSnapshots(): { readonly pages: readonly ConfirmedPage[]; readonly failed: boolean } {
  const { site, reading } = useFunctionPage();
  const { rows, state } = reading;
  const newestFirst = React.useMemo(() => [...state.confirmations].reverse(), [state.confirmations]);
  const [snapshots, setSnapshots] = React.useState<ReadonlyMap<number, Snapshot>>(new Map());
  const [failed, setFailed] = React.useState(false);
  React.useEffect(() => {
    let wanted = true;
    Promise.all(newestFirst.map(async (each): Promise<[number, Snapshot]> => [each.rowId, await snapshotOf(rows, site.settings.functionId, each)])).then(
      (found) => wanted && setSnapshots(new Map(found)),
      () => wanted && setFailed(true)
    );
    return () => {
      wanted = false;
    };
  }, [rows, newestFirst, site]);
  return { pages: newestFirst.map((confirmation) => ({ confirmation, snapshot: snapshots.get(confirmation.rowId) ?? null })), failed };
}
