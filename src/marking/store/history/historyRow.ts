import { HISTORY, numberOf, textOf, type RawRow } from '../../../tenant';
import { hashRow, type ChainRow } from '../../../work';
import { sameLogin, type Basis, type MarkingDetails } from '../../rules';
import { readBasis, readMarkingDetails } from './readDetails';
import { readWitness, WITNESS_FIELDS, type Witness } from '../../../evidence/witness';

/** What a document's columns held beside its marking: kept with every row, so that a marking can be undone whole. */
export interface Companions {
  readonly originator: string;
  readonly originatingBody: string;
  readonly reclassifyOn: string;
  readonly reclassifyTo: string;
  readonly reclassifyEvent: string;
}

export type RowKind = 'marked' | 'undone' | 'notApplied' | 'takenOn' | 'lapsed' | 'handedOver' | 'proposed' | 'released';

/** One line of a document's history, before it is chained. */
export interface HistoryContent {
  readonly kind: RowKind;
  readonly operationId: string;
  readonly documentId: string;
  readonly name: string;
  readonly listId: string;
  readonly itemId: number;
  /** ISO 8601. */
  readonly when: string;
  readonly who: string;
  readonly whoName: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /** Which scheme, in which version, said that this marking holds; or the code of what stood in the way. */
  readonly rule: string;
  readonly details: MarkingDetails;
  /** What it rests on beside the reason; null where nothing. */
  readonly basis: Basis | null;
  readonly companionsBefore: Companions;
  readonly companionsAfter: Companions;
}

/** A row of history, chained to the one before it. */
export interface HistoryRow extends HistoryContent {
  readonly previous: string;
  readonly hash: string;
}

const FORM = 'muniment-history-1';

const detailsText = (row: HistoryContent): string =>
  JSON.stringify({ details: row.details, before: row.companionsBefore, after: row.companionsAfter, ...(row.basis !== null ? { basis: row.basis } : {}) });

/** What the hash is of: the form's name, then every value in a fixed order. */
function contentText(row: HistoryContent, details: string): string {
  return JSON.stringify([
    FORM,
    row.kind,
    row.operationId,
    row.documentId,
    row.name,
    row.listId,
    row.itemId,
    row.when,
    row.who,
    row.whoName,
    row.before,
    row.after,
    row.reason,
    row.rule,
    details,
  ]);
}

/** Puts a row behind the one whose hash is `previous`. */
export async function chain(content: HistoryContent, previous: string): Promise<HistoryRow> {
  return { ...content, previous, hash: await hashRow(contentText(content, detailsText(content)), previous) };
}

/** The columns of a row, as the list takes them. */
export function toColumns(row: HistoryRow): Record<string, string | number> {
  return {
    Title: row.name,
    [HISTORY.kind.internalName]: row.kind,
    [HISTORY.operation.internalName]: row.operationId,
    [HISTORY.document.internalName]: row.documentId,
    [HISTORY.list.internalName]: row.listId,
    [HISTORY.item.internalName]: row.itemId,
    [HISTORY.when.internalName]: row.when,
    [HISTORY.who.internalName]: row.who,
    [HISTORY.whoName.internalName]: row.whoName,
    [HISTORY.before.internalName]: row.before,
    [HISTORY.after.internalName]: row.after,
    [HISTORY.reason.internalName]: row.reason,
    [HISTORY.rule.internalName]: row.rule,
    [HISTORY.details.internalName]: detailsText(row),
    [HISTORY.previous.internalName]: row.previous,
    [HISTORY.hash.internalName]: row.hash,
  };
}

/** The fields to ask for. */
export const HISTORY_FIELDS: readonly string[] = ['ID', 'Title', ...WITNESS_FIELDS, ...Object.values(HISTORY).map((column) => column.internalName)];

const NO_COMPANIONS: Companions = { originator: '', originatingBody: '', reclassifyOn: '', reclassifyTo: '', reclassifyEvent: '' };

/** A list's text is never trusted: what cannot be read is empty, and the row then fails its hash. */
function readDetails(text: string): { details: MarkingDetails; before: Companions; after: Companions; basis: Basis | null } {
  try {
    const read = JSON.parse(text) as { details?: unknown; before?: Partial<Companions>; after?: Partial<Companions>; basis?: unknown };
    return {
      details: readMarkingDetails(read.details),
      before: { ...NO_COMPANIONS, ...read.before },
      after: { ...NO_COMPANIONS, ...read.after },
      basis: readBasis(read.basis),
    };
  } catch {
    return { details: { instructions: [], embargo: null }, before: NO_COMPANIONS, after: NO_COMPANIONS, basis: null };
  }
}

/** A stored row, with what its hash is of, to the letter as it is stored. */
export interface StoredRow extends HistoryRow {
  readonly rowId: number;
  /** The account that SharePoint says added the row. */
  readonly addedBy: string;
  readonly witness: Witness;
  readonly chain: ChainRow;
}

/**
 * The rows that hold: a line that was then not applied is as if it had not been, unless a later try of the same
 * operation wrote another.
 */
export function appliedRows<R extends Pick<StoredRow, 'rowId' | 'kind' | 'operationId' | 'documentId'>>(rows: readonly R[]): R[] {
  const held: R[] = [];
  for (const row of [...rows].sort((a, b) => a.rowId - b.rowId)) {
    if (row.kind !== 'notApplied') held.push(row);
    else {
      const at = held.map((earlier) => earlier.operationId === row.operationId && earlier.documentId === row.documentId).lastIndexOf(true);
      if (at >= 0) held.splice(at, 1);
    }
  }
  return held;
}

/** Whether a row is by whom it names. Anybody who may add rows could write another name into one; SharePoint notes who it was. */
export const isOwnHand = (row: StoredRow): boolean => sameLogin(row.who, row.addedBy);

export function fromRow(raw: RawRow): StoredRow {
  const text = (name: keyof typeof HISTORY): string => textOf(raw, HISTORY[name].internalName);
  const detailsAsStored = text('details');
  const { details, before, after, basis } = readDetails(detailsAsStored);
  const row: HistoryRow = {
    kind: text('kind') as RowKind,
    operationId: text('operation'),
    documentId: text('document'),
    name: textOf(raw, 'Title'),
    listId: text('list'),
    itemId: numberOf(raw, HISTORY.item.internalName),
    when: text('when'),
    who: text('who'),
    whoName: text('whoName'),
    before: text('before'),
    after: text('after'),
    reason: text('reason'),
    rule: text('rule'),
    details,
    basis,
    companionsBefore: before,
    companionsAfter: after,
    previous: text('previous'),
    hash: text('hash'),
  };
  const rowId = numberOf(raw, 'ID');
  const witness = readWitness(raw);
  return {
    ...row,
    rowId,
    addedBy: witness.addedBy,
    witness,
    chain: { id: rowId, content: contentText(row, detailsAsStored), previous: row.previous, hash: row.hash },
  };
}
