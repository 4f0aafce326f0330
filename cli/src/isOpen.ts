import { DatabaseSync } from 'node:sqlite';

/**
 * Whether a tenant's file is open somewhere, in this process or another. Asked of SQLite's own locks, which go when
 * their process goes, so that no crash leaves a file that looks open. A file that is no database is open to nobody.
 */
export function isOpen(file: string): boolean {
  const db = new DatabaseSync(file);
  try {
    // A file leaves write-ahead logging only for whoever has it alone.
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE;');
    return db.prepare('PRAGMA journal_mode').get()?.journal_mode === 'wal';
  } catch (error) {
    return /locked|busy/i.test(String(error));
  } finally {
    db.close();
  }
}
