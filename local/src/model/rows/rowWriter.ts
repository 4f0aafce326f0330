import { refuse } from '../../http/errors';
import type { ListColumns } from '../../query/itemColumns';
import type { SqlValues } from '../../store/database';
import type { Context } from '../context';
import { fieldWriter } from './fieldWriters';

/** Writes some members of a row's JSON, for example `"Created":"2/4/2024 2:17 PM","Created.":"2024-02-04T14:17:52Z"`. */
export type Writer = (row: SqlValues) => string;

/** The columns that writers read: each is asked for once, and read by its place. */
export class Selection {
  readonly sql: string[] = [];

  /** @param sql trusted text, as columns give it */
  at(sql: string): number {
    const known = this.sql.indexOf(sql);
    return known >= 0 ? known : this.sql.push(sql) - 1;
  }
}

/** What a writer of a field may need to know. */
export interface RowsAsked {
  readonly columns: ListColumns;
  readonly context: Context;
  readonly selection: Selection;
  /** Dates in UTC instead of the web's time. */
  readonly utc: boolean;
  /** Fields by internal name. */
  readonly names: ReadonlySet<string>;
}

export interface RowWriter {
  /** SQL of the columns that `write` is to be given. */
  readonly selection: readonly string[];
  write(row: SqlValues): string;
}

/**
 * A writer of rows as RenderListDataAsStream gives them, made once a page: it asks for the few columns that the fields
 * need, and makes JSON of them without an object between.
 * @throws SharePoint's refusal of a field that the list has not
 */
export function rowWriter(columns: ListColumns, asked: readonly string[], context: Context, utc: boolean): RowWriter {
  const fields = new Map(
    asked.map((name) => {
      const field = columns.field(name);
      if (!field) throw refuse.noColumn(name, columns.list.url);
      return [field.name, field];
    })
  );
  const selection = new Selection();
  const about: RowsAsked = { columns, context, selection, utc, names: new Set(fields.keys()) };
  const writers = [...fields.values()].map((field) => fieldWriter(field, about));
  return {
    selection: selection.sql,
    write: (row) => {
      let text = '{';
      for (let n = 0; n < writers.length; n += 1) text += (n === 0 ? '' : ',') + writers[n](row);
      return `${text}}`;
    },
  };
}
