import { addingRecord, addingSeries, alreadyThere, removingRecord, type Change, type KeyRecord, type RecordSeries } from '../../rules';
import { createPageDesk } from '../page/pageDesk';
import type { FunctionSite, PageReading, SelectedRow } from '../site/functionSite';
import { checkUnaltered, type Unaltered } from './checkUnaltered';
import { hashDocument, type UnreadCode } from './hashDocument';
import { readSelected, type Selected } from './selectedRecords';

/** What came of adding records. */
export interface Added {
  readonly reading: PageReading;
  readonly added: readonly KeyRecord[];
  /** On the page already, from before or because somebody added them meanwhile. */
  readonly known: readonly KeyRecord[];
  /** Documents that were added without a hash, and why. */
  readonly unhashed: readonly { readonly record: KeyRecord; readonly code: UnreadCode }[];
  /** Whether the person stopped it: then nothing was written. */
  readonly stopped: boolean;
}

/** The desk at which records are added to a function page and looked after there. */
export interface KeyRecordDesk {
  /** @throws TenantProblem where it could not be read */
  survey(listId: string, selection: readonly SelectedRow[]): Promise<Selected>;
  /**
   * Adds records, and the series that they need. The bytes of documents are read first; nothing is written before all are.
   * @param onRead how many of how many documents are read
   * @throws TenantProblem where it could not be written
   */
  add(records: readonly KeyRecord[], series: readonly RecordSeries[], onRead?: (read: number, of: number) => void, signal?: AbortSignal): Promise<Added>;
  /** Takes a record off the page; what was said of it stays in the page's rows. Null where somebody changed it meanwhile: nothing is taken off then. */
  remove(id: string, reason: string): Promise<PageReading | null>;
  check(id: string): Promise<Unaltered>;
}

/** Characters that a row's column of many lines surely holds. */
const ROW_LENGTH = 50_000;
const AT_ONCE = 3;

/** Changes as rows: no row longer than its column. */
function inRows(changes: readonly Change[]): Change[][] {
  const rows: Change[][] = [];
  let length = ROW_LENGTH;
  for (const change of changes) {
    const own = JSON.stringify(change).length;
    if (length + own > ROW_LENGTH) {
      rows.push([]);
      length = 0;
    }
    rows[rows.length - 1].push(change);
    length += own;
  }
  return rows;
}

export function createKeyRecordDesk(site: FunctionSite): KeyRecordDesk {
  const desk = createPageDesk(site);

  /** Records with the hash of their bytes, in the version that was read. */
  async function withHashes(
    records: readonly KeyRecord[],
    onRead: (read: number, of: number) => void,
    signal?: AbortSignal
  ): Promise<{ readonly records: readonly KeyRecord[]; readonly unhashed: Added['unhashed'] }> {
    const documents = records.filter(({ kind }) => kind === 'document');
    const hashed = new Map<string, KeyRecord>();
    const unhashed: { record: KeyRecord; code: UnreadCode }[] = [];
    for (let at = 0; at < documents.length && signal?.aborted !== true; at += AT_ONCE) {
      onRead(at, documents.length);
      await Promise.all(
        documents.slice(at, at + AT_ONCE).map(async (record) => {
          const read = await hashDocument(site.door, record.id);
          if (read.kind === 'read') hashed.set(record.id, { ...record, hash: read.hash, version: read.version, size: read.size });
          else unhashed.push({ record, code: read.code });
        })
      );
    }
    onRead(documents.length, documents.length);
    return { records: records.map((record) => hashed.get(record.id) ?? record), unhashed };
  }

  return {
    survey: (listId, selection) => readSelected(site, listId, selection),
    check: (id) => checkUnaltered(site, id),

    async add(wanted, series, onRead = () => undefined, signal) {
      const before = await site.reading('afresh');
      const { fresh, known } = alreadyThere(before.state.page, wanted);
      const { records, unhashed } = await withHashes(fresh, onRead, signal);
      if (signal?.aborted === true) return { reading: before, added: [], known, unhashed: [], stopped: true };
      let reading = before;
      const added: KeyRecord[] = [];
      const late: KeyRecord[] = [];
      const needed = new Set(records.map((record) => record.series));
      const changes = [...series.filter(({ id }) => needed.has(id)).map(addingSeries), ...records.map(addingRecord)];
      const byPath = new Map(records.map((record) => [`keyRecords/${record.id}`, record]));
      for (const row of inRows(changes)) {
        let open = row;
        // Somebody may add one of them at the same time: theirs stands, and the rest is added.
        for (let tries = 0; open.length > 0 && tries < 3; tries += 1) {
          const saved = await desk.save(open);
          reading = saved.reading;
          const taken = new Set(saved.kind === 'conflict' ? saved.conflicts.map(({ path }) => path) : []);
          const settled = saved.kind === 'saved' ? open : open.filter(({ path }) => taken.has(path));
          settled.forEach(({ path }) => {
            const record = byPath.get(path);
            if (record !== undefined) (saved.kind === 'saved' ? added : late).push(record);
          });
          open = saved.kind === 'saved' ? [] : open.filter(({ path }) => !taken.has(path));
        }
      }
      return { reading, added, known: [...known, ...late], unhashed, stopped: false };
    },

    async remove(id, reason) {
      const { state } = await site.reading();
      const change = removingRecord(state.page, id);
      if (change === null) return site.reading('afresh');
      const saved = await desk.save([change], reason);
      return saved.kind === 'saved' ? saved.reading : null;
    },
  };
}
