import { scanList } from '../../../scan';
import {
  COLUMNS,
  guidOf,
  HISTORY,
  itemsAfter,
  listOf,
  MARKING_HISTORY,
  numberOf,
  siteList,
  textOf,
  type BatchResult,
  type Door,
  type ListRef,
  type RawRow,
} from '../../../tenant';
import type { MarkingFacts } from '../../facts';
import { sameLogin } from '../../rules';
import { lineByHistory } from '../history/documentHistory';
import { isOwnHand } from '../history/historyRow';
import { readDocument } from '../history/historyStore';
import { readDocuments } from '../run/documents';
import type { SiteAccess } from '../site/siteAccess';
import { createDocumentTable, type DocumentTable, type Suspect } from './documentTable';
import type { Disagreement, Disagreements, ScanProgress } from './overview';

/** So many documents of each kind are looked at one by one and named: each costs two questions. */
const NAMED = 200;
const MARKING = COLUMNS.marking.internalName;
const FIELDS = ['ID', 'Author/Name', ...(['kind', 'document', 'operation', 'after', 'who'] as const).map((name) => HISTORY[name].internalName)];

type Options = { readonly onProgress: (progress: ScanProgress) => void; readonly signal?: AbortSignal };

/** Thrown to leave a reading that somebody has stopped. */
class Stopped extends Error {}

interface HistoryReading {
  readonly signal?: AbortSignal;
  readonly onRows: (rows: number) => void;
}

/** Reads the history window by window, in the order of its rows, and forgets each. @returns how many rows were read */
async function readHistoryInto(table: DocumentTable, door: Door, list: ListRef, { signal, onRows }: HistoryReading): Promise<number> {
  let rows = 0;
  const take = (window: readonly RawRow[]): void => {
    for (const row of window) {
      const text = (name: keyof typeof HISTORY): string => textOf(row, HISTORY[name].internalName);
      // A row in another's name says nothing.
      if (!sameLogin(text('who'), (row.Author as { Name?: string } | undefined)?.Name ?? '')) continue;
      if (text('kind') === 'notApplied') table.takenBack(text('document'), text('operation'));
      else table.applied(text('document'), text('after'), text('operation'));
    }
    rows += window.length;
    onRows(rows);
    if (signal?.aborted === true) throw new Stopped();
  };
  try {
    await itemsAfter(door, list, 0, (items) => items.select(...FIELDS).expand('Author'), take);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return rows;
}

function valueOf<T>(result: BatchResult<T>): T {
  if (!result.ok) throw result.problem;
  return result.value;
}

/** Looks again at documents whose numbers differ, column and history both: what was written meanwhile is no finding. */
async function lookAt(site: SiteAccess, libraryId: string, suspects: readonly Suspect[]): Promise<Disagreement[]> {
  const { door } = site;
  const reads = readDocuments(
    { id: libraryId },
    suspects.map(({ itemId }) => itemId)
  );
  const states: MarkingFacts[] = (await door.askAll(reads)).flatMap(valueOf);
  const found: Disagreement[] = [];
  for (const state of states) {
    const rows = (await readDocument(door, siteList(door.webUrl, MARKING_HISTORY), state.uniqueId)).filter(isOwnHand);
    const history = lineByHistory(rows);
    if (state.line === (history ?? '')) continue;
    const { id, uniqueId, name, serverRelativeUrl } = state;
    found.push({ libraryId, row: { id, uniqueId, name, isFolder: false, serverRelativeUrl }, column: state.line, history });
  }
  return found;
}

/**
 * Compares every document's column with the newest line of its history. Two readings, of the libraries and of the whole
 * history, so it is asked for by itself; it holds numbers and not lines, and names what it finds by a third look.
 */
export async function findDisagreements(site: SiteAccess, { onProgress, signal }: Options): Promise<Disagreements> {
  const { door } = site;
  const table = createDocumentTable();
  const libraries = await site.libraries();
  const history = siteList(door.webUrl, MARKING_HISTORY);
  const historyCount = ((await door.ask(async (sp) => listOf(sp, history).select('ItemCount')())) as { ItemCount: number }).ItemCount;
  const total = libraries.reduce((sum, { itemCount }) => sum + itemCount, historyCount);
  let before = 0;
  for (const [at, library] of libraries.entries()) {
    const reducer = {
      fields: ['UniqueId', MARKING],
      start: () => table,
      add: (into: DocumentTable, row: RawRow): DocumentTable => {
        if (textOf(row, 'FSObjType') !== '1') into.column(guidOf(row, 'UniqueId'), textOf(row, MARKING), at, numberOf(row, 'ID'));
        return into;
      },
    };
    const say = (rows: number): void => onProgress({ library: library.title, rows: before + rows, total });
    before += (await scanList(door, { id: library.id }, [reducer] as const, { signal, onPage: say })).seen;
  }
  const historyRows = await readHistoryInto(table, door, history, { signal, onRows: (rows) => onProgress({ library: '', rows: before + rows, total }) });
  const complete = signal?.aborted !== true;
  if (!complete) return { compared: 0, historyRows, changed: [], unrecorded: [], more: 0, complete };

  const looked: [Suspect[][], Suspect[][]] = [libraries.map(() => []), libraries.map(() => [])];
  const counts: [number, number] = [0, 0];
  for (const suspect of table.suspects()) {
    const kind = suspect.recorded ? 0 : 1;
    counts[kind] += 1;
    if (counts[kind] <= NAMED) looked[kind][suspect.library].push(suspect);
  }
  const found: Disagreement[] = [];
  for (const parts of looked)
    for (const [at, suspects] of parts.entries()) if (suspects.length > 0) found.push(...(await lookAt(site, libraries[at].id, suspects)));
  return {
    compared: table.documents,
    historyRows,
    changed: found.filter((each) => each.history !== null),
    unrecorded: found.filter((each) => each.history === null),
    more: counts.reduce((sum, count) => sum + Math.max(0, count - NAMED), 0),
    complete,
  };
}
