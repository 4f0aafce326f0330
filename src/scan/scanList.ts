import '@pnp/sp/items';
import { and, gt, leq, listOf, numberOf, readPage, viewXml, type Caml, type Door, type ListRef, type RawRow, type RowPage } from '../tenant';

/** What one slice wants to know of a list's rows: the fields it needs, and how a row becomes part of its facts. */
export interface Reducer<F> {
  readonly fields: readonly string[];
  start(): F;
  add(facts: F, row: RawRow): F;
  /** Told before the rows of a window come; `after` is the ID that it begins after. */
  window?(facts: F, after: number): void;
}

export interface ScanOptions {
  /** Only what lies in this folder, however deep; its address from the root of the tenant. */
  readonly folder?: string;
  /** Only rows for which this holds as well. No index is needed for it: each window of ID holds fewer rows than the threshold. */
  readonly where?: Caml;
  /** Rows of ID in one page. */
  readonly window?: number;
  /** Only these windows, each by the ID that it begins after; where they are named, the end of the list is not asked for. */
  readonly windows?: readonly number[];
  readonly signal?: AbortSignal;
  /** Called after every page with how many rows were read so far. */
  onPage?(rows: number): void;
}

export interface ScanReport<F> {
  readonly facts: F;
  /** Rows read, folders included. Shown beside the list's own count, which also counts what one may not see. */
  readonly seen: number;
  /** False where the scan was stopped before the end. */
  readonly complete: boolean;
}

/** Past 5,000 rows SharePoint serves a condition only where an index alone leaves fewer. */
export const WINDOW = 4000;

/** The highest ID of a list: where a scan ends. */
async function newestId(door: Door, list: ListRef): Promise<number> {
  const rows = (await door.ask(async (sp) => listOf(sp, list).items.select('ID').orderBy('ID', false).top(1)())) as RawRow[];
  return rows.length > 0 ? numberOf(rows[0], 'ID') : 0;
}

/** Where each window begins, up to the end of a list. */
const windowsUntil = (last: number, size: number): readonly number[] => Array.from({ length: Math.ceil(last / size) }, (_, i) => i * size);

/**
 * Reads every row of a list once, in windows of ID, and gives each to all the reducers: one scan serves every slice.
 * Memory stays flat, and a list of any size is read whole, because no page is asked for by anything but a range of ID
 * that holds fewer rows than SharePoint's threshold. An empty window is not the end: rows may have been deleted.
 */
export async function scanList<F extends readonly unknown[]>(
  door: Door,
  list: ListRef,
  reducers: { readonly [K in keyof F]: Reducer<F[K]> },
  options: ScanOptions = {}
): Promise<ScanReport<F>> {
  const every = reducers as readonly Reducer<unknown>[];
  const fields = [...new Set(['ID', 'FSObjType', ...every.flatMap((r) => r.fields)])];
  const facts = every.map((r) => r.start());
  const size = options.window ?? WINDOW;
  const place = options.folder !== undefined ? { folder: options.folder } : {};
  const windows = options.windows ?? windowsUntil(await newestId(door, list), size);
  let seen = 0;

  for (const after of windows) {
    for (let i = 0; i < every.length; i += 1) every[i].window?.(facts[i], after);
    const range = and(gt('ID', 'Counter', after), leq('ID', 'Counter', after + size), ...(options.where !== undefined ? [options.where] : []));
    const view = viewXml({ fields, rows: size, recursive: true, orderBy: [{ field: 'ID' }], where: range });
    let paging: string | null = null;
    do {
      if (options.signal?.aborted === true) return { facts: facts as unknown as F, seen, complete: false };
      const page: RowPage = await door.ask(readPage(list, view, { ...place, ...(paging !== null ? { paging } : {}) }));
      // A list may have a million rows: nothing is made for a row but what its reducers make.
      for (const row of page.rows) for (let i = 0; i < every.length; i += 1) facts[i] = every[i].add(facts[i], row);
      seen += page.rows.length;
      options.onPage?.(seen);
      paging = page.next;
    } while (paging !== null);
  }
  return { facts: facts as unknown as F, seen, complete: true };
}
