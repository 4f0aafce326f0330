import { evidenceList, type EvidenceList } from '../../../evidence';
import { HISTORY, RECORD_OPERATIONS, textOf, type RawRow } from '../../../tenant';
import type { Person } from '../site/recordSite';

/**
 * A row of long work on records: what is planned, who agreed, how it ended. Every kind of work writes this one form, so
 * that the list has one chain; what its details mean, the work that wrote them knows.
 */
export interface OperationLine {
  /** What it is: `disposalPlan`, `classesBegan`. */
  readonly kind: string;
  readonly operationId: string;
  /** The library that it is about; empty where none, or many. */
  readonly listId: string;
  readonly who: Person;
  /** ISO 8601. */
  readonly when: string;
  /** What will become so, in a word or two. */
  readonly after: string;
  readonly reason: string;
  /** JSON. */
  readonly details: string;
}

const text = (row: RawRow, name: 'kind' | 'operation' | 'list' | 'who' | 'whoName' | 'when' | 'after' | 'reason' | 'details'): string =>
  textOf(row, HISTORY[name].internalName);

/** The plans and ends of long work on records. */
export const operationLines: EvidenceList<OperationLine> = evidenceList<OperationLine>({
  list: RECORD_OPERATIONS,
  form: 'muniment-record-operation-1',
  toValues: ({ kind, operationId, listId, who, when, after, reason, details }) => ({
    Title: kind,
    [HISTORY.kind.internalName]: kind,
    [HISTORY.operation.internalName]: operationId,
    [HISTORY.list.internalName]: listId,
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
    [HISTORY.after.internalName]: after,
    [HISTORY.reason.internalName]: reason,
    [HISTORY.details.internalName]: details,
  }),
  fromRow: (row) => ({
    kind: text(row, 'kind'),
    operationId: text(row, 'operation'),
    listId: text(row, 'list'),
    who: { login: text(row, 'who'), name: text(row, 'whoName') },
    when: text(row, 'when'),
    after: text(row, 'after'),
    reason: text(row, 'reason'),
    details: text(row, 'details'),
  }),
});
