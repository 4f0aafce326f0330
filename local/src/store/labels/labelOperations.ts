import { newGuid, nowIso, type Core } from '../core';
import { isoOf } from '../../locale/instants';

/** Labels on their way to documents: asked for, and applied some time later. */
export const labelOperationTables = `
CREATE TABLE label_operations (
  id TEXT PRIMARY KEY, list_id TEXT NOT NULL, unique_id TEXT NOT NULL, label_id TEXT, method TEXT NOT NULL, justification TEXT,
  login TEXT NOT NULL, submitted TEXT NOT NULL, due TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'inProgress', error TEXT);
CREATE INDEX label_operations_due ON label_operations(due) WHERE status = 'inProgress';
`;

export type LabelMethod = 'standard' | 'privileged' | 'auto';

/** One assignment of a label to a document. */
export interface LabelOperation {
  readonly id: string;
  readonly listId: string;
  readonly uniqueId: string;
  /** null: the label is to be taken off. */
  readonly labelId: string | null;
  readonly method: LabelMethod;
  readonly justification: string | null;
  /** Who asked. */
  readonly login: string;
  readonly submitted: string;
  readonly status: 'inProgress' | 'completed' | 'failed';
  /** Why it failed. */
  readonly error: string | null;
}

interface Row {
  id: string;
  list_id: string;
  unique_id: string;
  label_id: string | null;
  method: LabelMethod;
  justification: string | null;
  login: string;
  submitted: string;
  due: string;
  status: LabelOperation['status'];
  error: string | null;
}

const operationOf = (row: Row): LabelOperation => ({
  id: row.id,
  listId: row.list_id,
  uniqueId: row.unique_id,
  labelId: row.label_id,
  method: row.method,
  justification: row.justification,
  login: row.login,
  submitted: row.submitted,
  status: row.status,
  error: row.error,
});

/** Seconds from asking to the label being there. SharePoint says nothing of how long it takes; people report minutes. */
export const labelDelay = 60;

/** Puts an assignment in the queue. */
export function queueLabel(core: Core, asked: Pick<LabelOperation, 'listId' | 'uniqueId' | 'labelId' | 'method' | 'justification' | 'login'>): LabelOperation {
  const id = newGuid();
  core.db.run(
    'INSERT INTO label_operations(id, list_id, unique_id, label_id, method, justification, login, submitted, due) VALUES (?,?,?,?,?,?,?,?,?)',
    id,
    asked.listId,
    asked.uniqueId,
    asked.labelId,
    asked.method,
    asked.justification,
    asked.login,
    nowIso(core),
    isoOf(new Date(core.clock().getTime() + labelDelay * 1000))
  );
  return labelOperation(core, id) as LabelOperation;
}

export function labelOperation(core: Core, id: string): LabelOperation | null {
  const row = core.db.get<Row>('SELECT * FROM label_operations WHERE id = ?', id);
  return row ? operationOf(row) : null;
}

/** What is to be done by now, in the order in which it was asked for. */
export function dueLabels(core: Core): LabelOperation[] {
  return core.db.all<Row>("SELECT * FROM label_operations WHERE status = 'inProgress' AND due <= ? ORDER BY due, rowid", nowIso(core)).map(operationOf);
}

/** @param error why it failed; null where it did not */
export function finishLabel(core: Core, id: string, error: string | null): void {
  core.db.run('UPDATE label_operations SET status = ?, error = ? WHERE id = ?', error === null ? 'completed' : 'failed', error, id);
}
