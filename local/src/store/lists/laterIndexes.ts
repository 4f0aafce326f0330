import type { Database } from '../database';

/** A table's indexes, dropped while very many rows are written and made anew after: sorting once is cheaper than keeping order all along. */
export class LaterIndexes {
  private statements: readonly string[] = [];

  constructor(
    private readonly db: Database,
    /** Unquoted. */
    private readonly table: string
  ) {}

  /** @param kept name of one that stays, because rows are looked up by it meanwhile */
  drop(kept: string): void {
    const found = this.db.all<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL AND name <> ?",
      this.table,
      kept
    );
    for (const { name } of found) this.db.alter(`DROP INDEX "${name.replace(/"/g, '""')}"`);
    this.statements = found.map(({ sql }) => sql);
  }

  /** @throws where rows written meanwhile are not unique as an index wants them */
  restore(): void {
    for (const sql of this.statements) this.db.alter(sql);
    this.statements = [];
  }
}
