import { and, eq, gt, numberOf, readPage, viewXml, type Door, type ListRef, type RawRow } from '../tenant';

/** What one slice wants to know of a list's rows: the fields it needs, and how a row becomes part of its facts. */
export interface Reducer<F> {
  readonly fields: readonly string[];
  start(): F;
  add(facts: F, row: RawRow): F;
}

export interface ScanOptions {
  /** Only what lies in this folder, however deep; its address from the root of the tenant. */
  readonly folder?: string;
  /** Only documents, not folders. */
  readonly filesOnly?: boolean;
  readonly pageSize?: number;
  readonly signal?: AbortSignal;
  /** Called after every page with how many rows were read so far. */
  onPage?(rows: number): void;
}

export interface ScanReport<F> {
  readonly facts: F;
  /** Rows read. Shown beside the list's own count, which also counts what one may not see. */
  readonly seen: number;
  /** False where the scan was stopped before the end. */
  readonly complete: boolean;
}

const PAGE = 2000;

/**
 * Reads every row of a list once, page by page in the order of ID, and gives each to all the reducers: one scan
 * serves every slice. Memory stays flat, and a list of any size can be read, because only ID is filtered on.
 */
export async function scanList<F extends readonly unknown[]>(
  door: Door,
  list: ListRef,
  reducers: { readonly [K in keyof F]: Reducer<F[K]> },
  options: ScanOptions = {}
): Promise<ScanReport<F>> {
  const fields = [...new Set(['ID', 'FSObjType', ...reducers.flatMap((r: Reducer<unknown>) => r.fields)])];
  const facts = reducers.map((r: Reducer<unknown>) => r.start());
  const rows = options.pageSize ?? PAGE;
  let after = 0;
  let seen = 0;

  for (;;) {
    if (options.signal?.aborted === true) return { facts: facts as unknown as F, seen, complete: false };
    const view = viewXml({
      fields,
      rows,
      recursive: true,
      orderBy: [{ field: 'ID' }],
      where: options.filesOnly === true ? and(gt('ID', 'Counter', after), eq('FSObjType', 'Integer', 0)) : gt('ID', 'Counter', after),
    });
    const page = await door.ask(readPage(list, view, options.folder !== undefined ? { folder: options.folder } : {}));
    for (const row of page.rows) {
      reducers.forEach((r: Reducer<unknown>, i) => (facts[i] = r.add(facts[i], row)));
      after = Math.max(after, numberOf(row, 'ID'));
    }
    seen += page.rows.length;
    options.onPage?.(seen);
    // A page by ID that is not full is the last; NextHref is not needed, because the next page starts after the last ID.
    if (page.rows.length === 0 || page.next === null) return { facts: facts as unknown as F, seen, complete: true };
  }
}
