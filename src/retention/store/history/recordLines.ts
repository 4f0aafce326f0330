import { evidenceList, type EvidenceList } from '../../../evidence';
import { HISTORY, numberOf, RECORD_HISTORY, textOf, type RawRow } from '../../../tenant';
import type { Person } from '../site/recordSite';

/**
 * What a line of the history says of a document: a class or a label that it gets, a record that is locked or opened, and
 * that one of these came to nothing. A line is written before the deed; one that ends in `NotApplied` takes it back.
 */
export type RecordLineKind = 'class' | 'label' | 'locked' | 'unlocked' | 'classNotApplied' | 'labelNotApplied' | 'lockNotApplied';

const KINDS: readonly RecordLineKind[] = ['class', 'label', 'locked', 'unlocked', 'classNotApplied', 'labelNotApplied', 'lockNotApplied'];

/** One line of what became of documents' classes and labels. The list has one form, whoever writes to it: its chain is one. */
export interface RecordLine {
  readonly kind: RecordLineKind;
  readonly operationId: string;
  /** UniqueId. */
  readonly documentId: string;
  readonly name: string;
  readonly listId: string;
  readonly itemId: number;
  /** ISO 8601. */
  readonly when: string;
  readonly who: Person;
  /** A class's code or a label's name; empty for none. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /** The version of the schedule, or what decided. Of a line that takes back: the problem's code. */
  readonly rule: string;
  /** JSON; empty where there is no more to say. */
  readonly details: string;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONGEST_TITLE = 255;

function fromRow(row: RawRow): RecordLine | null {
  const kind = textOf(row, HISTORY.kind.internalName) as RecordLineKind;
  const documentId = textOf(row, HISTORY.document.internalName);
  if (!KINDS.includes(kind) || !GUID.test(documentId)) return null;
  return {
    kind,
    operationId: textOf(row, HISTORY.operation.internalName),
    documentId,
    name: textOf(row, 'Title'),
    listId: textOf(row, HISTORY.list.internalName),
    itemId: numberOf(row, HISTORY.item.internalName),
    when: textOf(row, HISTORY.when.internalName),
    who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
    before: textOf(row, HISTORY.before.internalName),
    after: textOf(row, HISTORY.after.internalName),
    reason: textOf(row, HISTORY.reason.internalName),
    rule: textOf(row, HISTORY.rule.internalName),
    details: textOf(row, HISTORY.details.internalName),
  };
}

/** The history of documents' classes and labels. */
export const recordLines: EvidenceList<RecordLine> = evidenceList<RecordLine>({
  list: RECORD_HISTORY,
  form: 'muniment-record-1',
  toValues: (line) => ({
    Title: line.name.slice(0, LONGEST_TITLE),
    [HISTORY.kind.internalName]: line.kind,
    [HISTORY.operation.internalName]: line.operationId,
    [HISTORY.document.internalName]: line.documentId,
    [HISTORY.list.internalName]: line.listId,
    [HISTORY.item.internalName]: line.itemId,
    [HISTORY.when.internalName]: line.when,
    [HISTORY.who.internalName]: line.who.login,
    [HISTORY.whoName.internalName]: line.who.name,
    [HISTORY.before.internalName]: line.before,
    [HISTORY.after.internalName]: line.after,
    [HISTORY.reason.internalName]: line.reason,
    [HISTORY.rule.internalName]: line.rule,
    [HISTORY.details.internalName]: line.details,
  }),
  fromRow,
});
