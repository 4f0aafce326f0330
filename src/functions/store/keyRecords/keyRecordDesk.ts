import { TenantProblem } from '../../../tenant';
import { addingRecord, addingSeries, alreadyThere, removingRecord, type Change, type KeyRecord, type RecordSeries } from '../../rules';
import { createPageDesk, type MayNot } from '../page/pageDesk';
import { plainValue } from '../page/plainValue';
import { writeRows } from '../page/writeRows';
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
  /** Why nothing was written; null where it was. */
  readonly refused: MayNot | 'tooLong' | null;
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

const AT_ONCE = 3;
/** Others may add the same at the same time: theirs stands, and the rest is tried again. */
const TRIES = 3;

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

  /** Why a record matters, where somebody else has added it meanwhile and says otherwise: both are kept, and whoever keeps the page settles it. */
  async function keepWhy(records: readonly KeyRecord[], reading: PageReading): Promise<PageReading> {
    const standing = new Map(reading.state.page.keyRecords.map(({ id, why }) => [id, why]));
    const changes = records
      .map(({ id, why }): Change => ({ path: `keyRecords/${id}/why`, was: '', value: plainValue(why) }))
      .filter(({ value }, at) => value !== '' && value !== standing.get(records[at].id));
    return changes.length === 0 ? reading : writeRows(site, [{ kind: 'edit', changes }], '');
  }

  return {
    survey: (listId, selection) => readSelected(site, listId, selection),
    check: (id) => checkUnaltered(site, id),

    async add(wanted, series, onRead = () => undefined, signal) {
      const before = await site.reading('afresh');
      const { fresh, known } = alreadyThere(before.state.page, wanted);
      const { records, unhashed } = await withHashes(fresh, onRead, signal);
      if (signal?.aborted === true) return { reading: before, added: [], known, unhashed: [], stopped: true, refused: null };
      const needed = new Set(records.map((record) => record.series));
      let changes: readonly Change[] = [...series.filter(({ id }) => needed.has(id)).map(addingSeries), ...records.map(addingRecord)];
      const late = new Set<string>();
      for (let tries = 0; tries < TRIES; tries += 1) {
        const saved = await desk.save(changes);
        const isLate = ({ id }: KeyRecord): boolean => late.has(`keyRecords/${id}`);
        const said = { reading: saved.reading, known: [...known, ...records.filter(isLate)], unhashed, stopped: false };
        if (saved.kind === 'saved') {
          const reading = await keepWhy(records.filter(isLate), saved.reading);
          return { ...said, reading, added: records.filter((record) => !isLate(record)), refused: null };
        }
        if (saved.kind === 'mayNot') return { ...said, added: [], refused: saved.why };
        if (saved.kind === 'tooLong') return { ...said, added: [], refused: 'tooLong' };
        saved.conflicts.forEach(({ path }) => late.add(path));
        changes = changes.filter(({ path }) => !late.has(path));
      }
      throw new TenantProblem('refused', 'Others keep writing the same on this page.');
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
