import { countsAsWritten, evidenceList, plainText, type EvidenceList, type StoredLine } from '../../../evidence';
import { CONTAINER, DISPOSAL_LOG, HISTORY, numberOf, RECORD, textOf, type Door, type RawRow } from '../../../tenant';
import {
  DISPOSAL_OUTCOMES,
  NOT_DISPOSED,
  UNHASHED,
  type DisposalEntry,
  type DisposalOutcome,
  type NotDisposedCode,
  type SeriesKey,
  type TriggerDates,
} from '../../rules';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What a column of one line holds; the whole path stands in the facts. */
const LONGEST = 255;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function readSeries(value: unknown): SeriesKey | null {
  const { place, recordClass, year } = (value ?? {}) as Record<string, unknown>;
  if (typeof place !== 'string' || typeof recordClass !== 'string') return null;
  return { place, recordClass, year: typeof year === 'number' && Number.isInteger(year) ? year : null };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const readDates = (value: unknown): TriggerDates =>
  Object.fromEntries(Object.entries((value ?? {}) as Record<string, unknown>).filter(([, day]) => typeof day === 'string' && DAY.test(day)));

function readFacts(row: RawRow): Record<string, unknown> {
  try {
    return (JSON.parse(textOf(row, RECORD.facts.internalName)) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function fromRow(row: RawRow): DisposalEntry | null {
  const column = (name: { readonly internalName: string }): string => textOf(row, name.internalName);
  const outcome = column(HISTORY.kind) as DisposalOutcome;
  const documentId = column(HISTORY.document);
  const listId = column(HISTORY.list);
  if (!DISPOSAL_OUTCOMES.includes(outcome) || !GUID.test(documentId) || !GUID.test(listId)) return null;
  const facts = readFacts(row);
  return {
    outcome,
    operationId: column(HISTORY.operation),
    documentId,
    listId,
    itemId: numberOf(row, HISTORY.item.internalName),
    name: text(facts.name),
    path: text(facts.path),
    recordClass: column(RECORD.recordClass),
    classTitle: text(facts.classTitle),
    authority: column(RECORD.authority),
    rule: column(HISTORY.rule),
    dates: readDates(facts.dates),
    keepUntil: text(facts.keepUntil),
    series: readSeries(facts.series),
    decidedBy: text(facts.decidedBy),
    decidedWhen: text(facts.decidedWhen),
    agreedBy: column(RECORD.second),
    modified: text(facts.modified),
    size: typeof facts.size === 'number' ? facts.size : 0,
    content: column(RECORD.content),
    unhashed: UNHASHED.find((code) => code === facts.unhashed) ?? '',
    bin: column(RECORD.bin),
    codes: Array.isArray(facts.codes) ? NOT_DISPOSED.filter((code) => (facts.codes as NotDisposedCode[]).includes(code)) : [],
    when: column(HISTORY.when),
    who: { login: column(HISTORY.who), name: column(HISTORY.whoName) },
  };
}

/** What became of each document that was to be disposed of. */
export const disposalLines: EvidenceList<DisposalEntry> = evidenceList<DisposalEntry>({
  list: DISPOSAL_LOG,
  form: 'muniment-disposal-1',
  toValues: (entry) => ({
    Title: plainText(entry.name).slice(0, LONGEST).trim(),
    [HISTORY.kind.internalName]: entry.outcome,
    [HISTORY.operation.internalName]: entry.operationId,
    [HISTORY.document.internalName]: entry.documentId,
    [HISTORY.list.internalName]: entry.listId,
    [HISTORY.item.internalName]: entry.itemId,
    [CONTAINER.place.internalName]: plainText(entry.path).slice(0, LONGEST).trim(),
    [RECORD.recordClass.internalName]: entry.recordClass,
    [RECORD.authority.internalName]: plainText(entry.authority),
    [HISTORY.rule.internalName]: entry.rule,
    [RECORD.facts.internalName]: JSON.stringify({
      name: entry.name,
      path: entry.path,
      classTitle: entry.classTitle,
      dates: entry.dates,
      keepUntil: entry.keepUntil,
      series: entry.series,
      decidedBy: entry.decidedBy,
      decidedWhen: entry.decidedWhen,
      modified: entry.modified,
      size: entry.size,
      codes: entry.codes,
      ...(entry.unhashed !== '' ? { unhashed: entry.unhashed } : {}),
    }),
    [RECORD.second.internalName]: entry.agreedBy,
    [RECORD.content.internalName]: entry.content,
    [RECORD.bin.internalName]: entry.bin,
    [HISTORY.when.internalName]: entry.when,
    [HISTORY.who.internalName]: entry.who.login,
    [HISTORY.whoName.internalName]: entry.who.name,
    [HISTORY.reason.internalName]: '',
  }),
  fromRow,
});

/** The lines that count, in their order: rows in another's name, or changed since, are left to the check of the list. */
export async function countedEntries(lines: readonly StoredLine<DisposalEntry>[]): Promise<readonly DisposalEntry[]> {
  const counted: DisposalEntry[] = [];
  for (const line of [...lines].sort((a, b) => a.rowId - b.rowId)) if (await countsAsWritten(line)) counted.push(line.content);
  return counted;
}

/** The whole log, however long; `operationId` for one plan only. */
export async function readLog(door: Door, operationId?: string, after = 0): Promise<readonly DisposalEntry[]> {
  return countedEntries(await disposalLines.readSince(door, after, ({ content }) => operationId === undefined || content.operationId === operationId));
}
