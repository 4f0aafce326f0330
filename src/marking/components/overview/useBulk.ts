import * as React from 'react';
import type { Criterion } from '../../rules/coverage';
import type { SelectedRow } from '../../store/desk';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import { useDesk } from '../desk/surroundings';
import { useOverview } from './surroundings';

export type Bulk =
  | { readonly kind: 'none' }
  | { readonly kind: 'gathering' }
  /** The documents were shown, or put right, and there are more of them. */
  | { readonly kind: 'more'; readonly shown: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Opens the marking panel over exactly the documents of a finding, as they are at that moment. */
export function useBulk(onChanged: () => void): {
  bulk: Bulk;
  open: (library: MarkedLibrary, criterion: Criterion) => void;
  openRows: (libraryId: string, rows: readonly SelectedRow[]) => void;
} {
  const { desk } = useOverview();
  const { site, culture } = useDesk();
  const [bulk, setBulk] = React.useState<Bulk>({ kind: 'none' });
  const alive = React.useRef(true);
  React.useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const show = React.useCallback(
    async (libraryId: string, selection: readonly SelectedRow[]): Promise<void> => {
      const { showMarkPanel } = await import(/* webpackChunkName: "overview-panel" */ '../panel/showMarkPanel');
      await showMarkPanel({
        site: Promise.resolve(site),
        listId: libraryId,
        selection,
        locale: culture,
        onClosed: (changed) => changed && alive.current && onChanged(),
      });
    },
    [site, culture, onChanged]
  );
  const fail = (error: unknown): void => {
    if (alive.current) setBulk({ kind: 'failed', error });
  };

  return {
    bulk,
    open: (library, criterion) => {
      setBulk({ kind: 'gathering' });
      desk
        .findDocuments(library, criterion)
        .then(async ({ rows, all }) => {
          if (!alive.current) return;
          if (rows.length === 0) return setBulk({ kind: 'empty' });
          await show(library.id, rows);
          setBulk(all ? { kind: 'none' } : { kind: 'more', shown: rows.length });
        })
        .catch(fail);
    },
    openRows: (libraryId, rows) => {
      setBulk({ kind: 'none' });
      show(libraryId, rows).catch(fail);
    },
  };
}
