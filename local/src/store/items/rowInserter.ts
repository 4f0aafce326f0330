import { quoteName, type Database, type SqlValue } from '../database';

/** Rows that one statement writes. More than this gains nothing. */
const rowsAtOnce = 32;

/** Rows that have the same columns, waiting to be written. */
interface Shape {
  readonly names: readonly string[];
  readonly values: SqlValue[];
  /** The statement that writes as many as are written at once. */
  readonly full: string;
  rows: number;
}

/** Gathers rows of one table and writes them many at a time. Until `flush`, the last of each shape are not in the table. */
export class RowInserter {
  private readonly shapes: Shape[] = [];

  constructor(
    private readonly db: Database,
    /** Quoted. */
    private readonly table: string
  ) {}

  add(row: Readonly<Record<string, SqlValue>>): void {
    const shape = this.shapeOf(Object.keys(row));
    for (const name of shape.names) shape.values.push(row[name]);
    shape.rows += 1;
    if (shape.rows === rowsAtOnce) this.write(shape);
  }

  flush(): void {
    for (const shape of this.shapes) this.write(shape);
  }

  private shapeOf(names: readonly string[]): Shape {
    let shape = this.shapes.find((each) => each.names.length === names.length && each.names.every((name, index) => name === names[index]));
    if (!shape) {
      shape = { names, values: [], full: this.statement(names, rowsAtOnce), rows: 0 };
      this.shapes.push(shape);
    }
    return shape;
  }

  private write(shape: Shape): void {
    if (shape.rows === 0) return;
    this.db.run(shape.rows === rowsAtOnce ? shape.full : this.statement(shape.names, shape.rows), ...shape.values);
    shape.values.length = 0;
    shape.rows = 0;
  }

  private statement(names: readonly string[], rows: number): string {
    const row = `(${names.map(() => '?').join(',')})`;
    return `INSERT INTO ${this.table}(${names.map(quoteName).join(',')}) VALUES ${Array.from({ length: rows }, () => row).join(',')}`;
  }
}
