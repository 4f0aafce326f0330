import { quoteName, type Database, type SqlValue } from './database';

/** Rows that one statement writes. More than this gains nothing. */
const rowsAtOnce = 32;

/** Gathers rows of one table and writes them many at a time. Until `flush`, the last of them are not in the table. */
export class RowInserter {
  private names: readonly string[] = [];
  private readonly values: SqlValue[] = [];
  private rows = 0;
  private full = '';

  constructor(
    private readonly db: Database,
    /** Quoted. */
    private readonly table: string
  ) {}

  add(row: Readonly<Record<string, SqlValue>>): void {
    const names = Object.keys(row);
    if (names.length !== this.names.length || names.some((name, index) => name !== this.names[index])) {
      this.flush();
      this.names = names;
      this.full = this.statement(rowsAtOnce);
    }
    for (const name of names) this.values.push(row[name]);
    this.rows += 1;
    if (this.rows === rowsAtOnce) this.flush();
  }

  flush(): void {
    if (this.rows === 0) return;
    this.db.run(this.rows === rowsAtOnce ? this.full : this.statement(this.rows), ...this.values);
    this.values.length = 0;
    this.rows = 0;
  }

  private statement(rows: number): string {
    const row = `(${this.names.map(() => '?').join(',')})`;
    return `INSERT INTO ${this.table}(${this.names.map(quoteName).join(',')}) VALUES ${Array.from({ length: rows }, () => row).join(',')}`;
  }
}
