import { isoOf } from '../../locale/instants';
import { newGuid, nowIso, type Core } from '../core';

/** Copies that drives were asked for, and make some time later. */
export const driveCopyTables = `
CREATE TABLE drive_copies (
  id TEXT PRIMARY KEY, login TEXT NOT NULL, list_id TEXT NOT NULL, unique_id TEXT NOT NULL COLLATE NOCASE, url TEXT NOT NULL,
  conflict TEXT NOT NULL, due TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'inProgress', made TEXT, made_list TEXT, error TEXT);
CREATE INDEX drive_copies_due ON drive_copies(due) WHERE status = 'inProgress';
`;

export interface DriveCopy {
  readonly id: string;
  /** Who asked. */
  readonly login: string;
  readonly list_id: string;
  readonly unique_id: string;
  /** Where the copy is to stand. */
  readonly url: string;
  readonly conflict: 'fail' | 'replace' | 'rename';
  readonly status: 'inProgress' | 'completed' | 'failed';
  /** UniqueId of what was made, and its list. */
  readonly made: string | null;
  readonly made_list: string | null;
  readonly error: string | null;
}

/** Seconds from asking to the copy being there. Graph says only that it takes its time. */
export const copyDelay = 2;

export function queueCopy(core: Core, job: Pick<DriveCopy, 'login' | 'list_id' | 'unique_id' | 'url' | 'conflict'>): string {
  const id = newGuid();
  const due = isoOf(new Date(core.clock().getTime() + copyDelay * 1000));
  core.db.run(
    'INSERT INTO drive_copies(id, login, list_id, unique_id, url, conflict, due) VALUES (?,?,?,?,?,?,?)',
    id,
    job.login,
    job.list_id,
    job.unique_id,
    job.url,
    job.conflict,
    due
  );
  return id;
}

export function driveCopy(core: Core, id: string): DriveCopy | undefined {
  return core.db.get<DriveCopy>('SELECT * FROM drive_copies WHERE id = ?', id);
}

/** What is to be done by now, in the order in which it was asked for. */
export function dueCopies(core: Core): DriveCopy[] {
  return core.db.all<DriveCopy>("SELECT * FROM drive_copies WHERE status = 'inProgress' AND due <= ? ORDER BY due, rowid", nowIso(core));
}

export function finishCopy(core: Core, id: string, outcome: { readonly made: string; readonly list: string } | { readonly error: string }): void {
  if ('error' in outcome) core.db.run("UPDATE drive_copies SET status = 'failed', error = ? WHERE id = ?", outcome.error, id);
  else core.db.run("UPDATE drive_copies SET status = 'completed', made = ?, made_list = ? WHERE id = ?", outcome.made, outcome.list, id);
}
