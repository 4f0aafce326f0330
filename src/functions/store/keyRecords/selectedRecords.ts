import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/folders';
import type { SPFI } from '@pnp/sp';
import { createClassifier, zoneOf, type Zone } from '../../../retention/rules';
import { readRecordFacts, recordInput, RECORD_FIELDS, type RecordFacts } from '../../../retention/facts';
import { COLUMNS, IN_LIMIT, isIn, numberOf, readPage, RECORD_COLUMNS, textOf, viewXml, type BatchResult, type RawRow } from '../../../tenant';
import { EMPTY_PARTS, type GatheredFacts, type KeyRecord } from '../../rules';
import type { FunctionSite, RecordsKnown, SelectedRow } from '../site/functionSite';

/** What somebody means to add, as it stands: all but what only they can say, and the hash. */
export interface SelectedRecord {
  readonly record: KeyRecord;
  /** Documents in a folder or library, at any depth; null for a document, or where it could not be counted. */
  readonly documents: number | null;
}

/** What is selected in a library; `missing` was selected and is not there, or may not be seen. */
export interface Selected {
  readonly records: readonly SelectedRecord[];
  readonly missing: readonly SelectedRow[];
}

interface Metrics {
  readonly files: number;
  readonly bytes: number;
  /** ISO 8601. */
  readonly modified: string;
}

interface RawLibrary {
  readonly Id: string;
  readonly Title: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

interface RawMetrics {
  readonly StorageMetrics: { readonly LastModified: string; readonly TotalFileCount: number | string; readonly TotalFileStreamSize: number | string };
}

/** Columns of ours, which a library has where marking or records are on: each is asked for by itself, because one that is missing is refused. */
const OURS = [COLUMNS.marking, RECORD_COLUMNS.recordClass].map(({ internalName }) => internalName);
const BUILT_IN = ['_UIVersionString', ...RECORD_FIELDS.filter((name) => !name.startsWith('Mun'))];
const READINGS: readonly (readonly string[])[] = [BUILT_IN, ...OURS.map((name) => ['ID', name])];

const askLibrary =
  (listId: string) =>
  async (sp: SPFI): Promise<RawLibrary> =>
    (await sp.web.lists.getById(listId).select('Id', 'Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')()) as unknown as RawLibrary;

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

const askRows =
  (listId: string, itemIds: readonly number[], fields: readonly string[]) =>
  async (sp: SPFI): Promise<readonly RawRow[]> => {
    const view = viewXml({ fields, rows: IN_LIMIT, recursive: true, orderBy: [{ field: 'ID' }], where: isIn('ID', 'Counter', itemIds) });
    return (await readPage({ id: listId }, view)(sp)).rows;
  };

/** How much a folder holds: of a selected folder by its UniqueId, of a library by its root. */
const askMetrics =
  (listId: string, folderId: string | null) =>
  async (sp: SPFI): Promise<Metrics> => {
    const folder = folderId === null ? sp.web.lists.getById(listId).rootFolder : sp.web.getFolderById(folderId);
    const raw = (await folder.select('StorageMetrics').expand('StorageMetrics')()) as unknown as RawMetrics;
    const { LastModified, TotalFileCount, TotalFileStreamSize } = raw.StorageMetrics;
    return { files: Number(TotalFileCount), bytes: Number(TotalFileStreamSize), modified: LastModified };
  };

const UTC: Zone = zoneOf('UTC');

const days = (zone: Zone, from: string, to: string): KeyRecord['coveringDates'] => ({ from: zone(from), to: zone(to) });

/**
 * A container's size and days, as far as they are known. It was last changed when SharePoint says so; what is in it may be
 * older than the container itself, so when it begins is known of a library that was counted, and of nothing else.
 */
function contents(zone: Zone, metrics: BatchResult<Metrics> | undefined, from = ''): Pick<KeyRecord, 'size' | 'coveringDates'> {
  if (metrics?.ok !== true) return { size: null, coveringDates: { from, to: '' } };
  const { files, bytes, modified } = metrics.value;
  return files === 0 ? { size: 0, coveringDates: { from: '', to: '' } } : { size: bytes, coveringDates: { from, to: zone(modified) } };
}

const countOf = (metrics: BatchResult<Metrics> | undefined): number | null => (metrics?.ok === true ? metrics.value.files : null);

/** Says which class stands for something at an address; of a folder or a library, that of what lies in it. */
type Classify = (facts: RecordFacts) => string;

function classifier(zone: Zone, records: RecordsKnown | null): Classify {
  const classify = createClassifier(records?.places ?? []);
  return (facts) => classify(recordInput(facts.isFolder ? { ...facts, serverRelativeUrl: `${facts.serverRelativeUrl}/` } : facts, zone)).code;
}

interface Ground {
  readonly listId: string;
  readonly siteUrl: string;
  readonly zone: Zone;
  readonly classOf: Classify;
  /** What the site was counted to hold; null where it was not. */
  readonly gathered: GatheredFacts | null;
}

/** A row of a library as a key record: name, place, class, marking, days and version as they stand. */
function recordOf(row: RawRow, { listId, siteUrl, zone, classOf }: Ground): KeyRecord {
  const facts = readRecordFacts(row);
  return {
    ...EMPTY_PARTS.keyRecords,
    id: facts.uniqueId,
    kind: facts.isFolder ? 'folder' : 'document',
    name: facts.name,
    location: facts.serverRelativeUrl,
    siteUrl,
    listId,
    itemId: facts.id,
    version: facts.isFolder ? '' : textOf(row, '_UIVersionString'),
    size: facts.isFolder || Number.isNaN(facts.size) ? null : facts.size,
    recordClass: classOf(facts),
    marking: textOf(row, COLUMNS.marking.internalName),
    coveringDates: days(zone, facts.created, facts.modified),
  };
}

/** The library itself. Its class is the one that a document in it has. */
function libraryRecord({ Id, Title, RootFolder }: RawLibrary, root: BatchResult<Metrics>, { siteUrl, zone, classOf, gathered }: Ground): SelectedRecord {
  const location = RootFolder.ServerRelativeUrl;
  const record: KeyRecord = {
    ...EMPTY_PARTS.keyRecords,
    id: Id.toLowerCase(),
    kind: 'library',
    name: Title,
    location,
    siteUrl,
    listId: Id.toLowerCase(),
    recordClass: classOf({ ...readRecordFacts({}), isFolder: true, serverRelativeUrl: location }),
    ...contents(zone, root, gathered?.libraries.find(({ id }) => id.toLowerCase() === Id.toLowerCase())?.from),
  };
  return { record, documents: countOf(root) };
}

const value = <T>(answer: BatchResult<unknown>): T => {
  if (!answer.ok) throw answer.problem;
  return answer.value as T;
};

/** Rows by their numbers, with what each question said of them; a column that the library does not have says nothing. */
function rowsTogether(answers: readonly BatchResult<unknown>[]): ReadonlyMap<number, RawRow> {
  const rows = new Map<number, RawRow>();
  answers.forEach((answer, at) => {
    const isOwnColumn = at % READINGS.length > 0;
    if (isOwnColumn && !answer.ok && !answer.problem.passing) return;
    for (const row of value<readonly RawRow[]>(answer)) rows.set(numberOf(row, 'ID'), { ...rows.get(numberOf(row, 'ID')), ...row });
  });
  return rows;
}

/**
 * Reads what somebody has selected, in one request beside those for the page and the site's records; the library itself where nothing is.
 * @throws TenantProblem where it could not be read
 */
export async function readSelected(site: FunctionSite, listId: string, selection: readonly SelectedRow[]): Promise<Selected> {
  const { door } = site;
  const folders = selection.filter(({ isFolder }) => isFolder);
  const parts = inParts(
    selection.map(({ id }) => id),
    IN_LIMIT
  );
  const asked =
    selection.length === 0
      ? [askLibrary(listId), askMetrics(listId, null)]
      : [...parts.flatMap((part) => READINGS.map((fields) => askRows(listId, part, fields))), ...folders.map(({ uniqueId }) => askMetrics(listId, uniqueId))];
  const [records, answers, { gathered }] = await Promise.all([site.records(), door.askAll<unknown>(asked), site.reading()]);
  const zone = records?.zone ?? UTC;
  const ground: Ground = { listId, siteUrl: door.webUrl, zone, classOf: classifier(zone, records), gathered: gathered?.facts ?? null };
  if (selection.length === 0) return { records: [libraryRecord(value(answers[0]), answers[1] as BatchResult<Metrics>, ground)], missing: [] };

  const ofRows = answers.slice(0, answers.length - folders.length);
  const measured = answers.slice(ofRows.length) as readonly BatchResult<Metrics>[];
  const measuredBy = new Map(folders.map(({ uniqueId }, at) => [uniqueId.toLowerCase(), measured[at]]));
  const byId = new Map<number, SelectedRecord>();
  rowsTogether(ofRows).forEach((row, id) => {
    const record = recordOf(row, ground);
    const held = measuredBy.get(record.id);
    byId.set(id, record.kind === 'folder' ? { record: { ...record, ...contents(zone, held) }, documents: countOf(held) } : { record, documents: null });
  });
  return { records: selection.flatMap(({ id }) => byId.get(id) ?? []), missing: selection.filter(({ id }) => !byId.has(id)) };
}
