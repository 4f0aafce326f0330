import * as React from 'react';
import type { LibraryData } from '../pageData';
import type { RestClient } from './restClient';
import { readRows, type Row, type RowsQuery } from './rows';

export interface Rows {
  readonly rows: readonly Row[];
  readonly state: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly hasMore: boolean;
  loadMore(): Promise<void>;
  /** Reads what is shown again, keeping as many pages as there were. */
  refresh(): Promise<void>;
}

interface Shown {
  readonly rows: readonly Row[];
  readonly pages: number;
  readonly next: string | null;
  readonly state: Rows['state'];
  readonly problem: string;
}

const NOTHING: Shown = { rows: [], pages: 0, next: null, state: 'loading', problem: '' };

/** The rows of a folder in a view, page by page; nothing is read while the query is null. It must be the same object while it asks the same. */
export function useRows(rest: RestClient, library: LibraryData, query: RowsQuery | null): Rows {
  const [shown, setShown] = React.useState<Shown>(NOTHING);
  const turn = React.useRef(0);
  const wanted = query;

  // An answer that comes after the folder has changed is dropped.
  const read = React.useCallback(
    async (pages: number) => {
      if (wanted === null) {
        return;
      }
      turn.current += 1;
      const mine = turn.current;
      try {
        let page = await readRows(rest, library, wanted, null);
        let rows = page.rows;
        for (let done = 1; done < pages && page.next !== null; done += 1) {
          page = await readRows(rest, library, wanted, page.next);
          rows = [...rows, ...page.rows];
        }
        if (mine === turn.current) {
          setShown({ rows, pages, next: page.next, state: 'ready', problem: '' });
        }
      } catch (error) {
        if (mine === turn.current) {
          setShown((before) => ({ ...before, state: 'failed', problem: error instanceof Error ? error.message : String(error) }));
        }
      }
    },
    [rest, library, wanted]
  );

  React.useEffect(() => {
    setShown(NOTHING);
    void read(1);
  }, [read]);

  return {
    rows: shown.rows,
    state: shown.state,
    problem: shown.problem,
    hasMore: shown.next !== null,
    loadMore: async () => {
      if (shown.next === null || wanted === null) {
        return;
      }
      const mine = turn.current;
      const page = await readRows(rest, library, wanted, shown.next);
      if (mine === turn.current) {
        setShown((before) => ({ ...before, rows: [...before.rows, ...page.rows], pages: before.pages + 1, next: page.next }));
      }
    },
    refresh: () => read(Math.max(1, shown.pages)),
  };
}
