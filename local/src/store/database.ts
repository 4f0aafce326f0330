import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

declare module 'node:sqlite' {
  interface StatementSync {
    /** In Node since 22.16, and not yet in its published types. */
    setReturnArrays(enabled: boolean): void;
  }
}

export type SqlValue = SQLInputValue;
/** A row's values by place. */
export type SqlValues = readonly (string | number | null)[];
/** A row as SQLite gives it. */
export type SqlRow = Record<string, string | number | bigint | null | Uint8Array>;

/** One SQLite file with its prepared statements. */
export class Database {
  readonly raw: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  /** What was worked out from the columns' rows; forgotten whenever those may have changed. */
  private readonly memo = new Map<string, unknown>();
  private dataVersion = -1;
  private depth = 0;

  constructor(file: string) {
    this.raw = new DatabaseSync(file);
    this.raw.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA temp_store = FILE; PRAGMA busy_timeout = 5000;');
  }

  prepare(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      // Statements over list tables vary with $select and CAML, so the cache is bounded.
      if (this.statements.size > 500) this.statements.clear();
      statement = this.raw.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  /** The first row, or undefined. T names the columns that the caller selected. */
  get<T = SqlRow>(sql: string, ...params: SqlValue[]): T | undefined {
    return this.prepare(sql).get(...params) as T | undefined;
  }

  all<T = SqlRow>(sql: string, ...params: SqlValue[]): T[] {
    return this.prepare(sql).all(...params) as T[];
  }

  /** Rows as arrays in the order of the columns asked for: half the cost of objects where thousands are read. */
  values(sql: string, ...params: SqlValue[]): SqlValues[] {
    // A comment of its own keeps the statement apart from one that gives objects.
    const statement = this.prepare(`${sql} /* values */`);
    statement.setReturnArrays(true);
    return statement.all(...params) as unknown as SqlValues[];
  }

  run(sql: string, ...params: SqlValue[]): number {
    if (sql.includes(' fields')) this.memo.clear();
    return Number(this.prepare(sql).run(...params).changes);
  }

  /** Works something out from the `fields` table once, until that table changes. */
  remember<T>(key: string, work: () => T): T {
    if (!this.memo.has(key)) this.memo.set(key, work());
    return this.memo.get(key) as T;
  }

  /** Another process may write the same file: asked before each operation, so that nothing remembered is stale. */
  noticeOthers(): void {
    const version = this.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
    if (version !== this.dataVersion) this.memo.clear();
    this.dataVersion = version;
  }

  /** Schema changes: cached statements may no longer hold afterwards. */
  alter(sql: string): void {
    this.raw.exec(sql);
    this.memo.clear();
    this.statements.clear();
  }

  /** All of the work or none of it. Nested calls become savepoints. */
  transaction<T>(work: () => T): T {
    const name = `t${this.depth}`;
    this.raw.exec(this.depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${name}`);
    this.depth += 1;
    try {
      const result = work();
      this.depth -= 1;
      this.raw.exec(this.depth === 0 ? 'COMMIT' : `RELEASE ${name}`);
      return result;
    } catch (error) {
      this.depth -= 1;
      this.raw.exec(this.depth === 0 ? 'ROLLBACK' : `ROLLBACK TO ${name}; RELEASE ${name}`);
      this.statements.clear();
      this.memo.clear();
      throw error;
    }
  }

  close(): void {
    this.statements.clear();
    this.raw.close();
  }
}

/** Quotes a name for SQL. Names come from field internal names, which SharePoint lets hold almost anything. */
export function quoteName(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}
