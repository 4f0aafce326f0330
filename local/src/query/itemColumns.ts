import { refuse } from '../http/errors';
import { columnOf, itemTable, type Column } from '../store/lists/columns';
import type { Core } from '../store/core';
import type { SqlValue } from '../store/database';
import { listById } from '../store/lists/lists';
import type { FieldRow, ListRow } from '../store/rows';
import { settingsOf } from '../store/lists/fieldXml';
import { fieldsOf } from '../store/lists/fields';
import type { SqlColumn, SqlReader } from './toSql';

/** A list's fields, by the names that OData and CAML call them. */
export class ListColumns {
  readonly fields: ReadonlyMap<string, FieldRow>;
  private readonly folded: ReadonlyMap<string, FieldRow>;

  constructor(
    readonly core: Core,
    readonly list: ListRow
  ) {
    const byName = core.db.remember(`columns ${list.id}`, () => {
      const all = fieldsOf(core, list.id);
      return { exact: new Map(all.map((field) => [field.name, field])), folded: new Map(all.map((field) => [field.name.toLowerCase(), field])) };
    });
    this.fields = byName.exact;
    this.folded = byName.folded;
  }

  field(name: string): FieldRow | undefined {
    return this.fields.get(name) ?? this.folded.get(name.toLowerCase());
  }

  column(name: string): Column | undefined {
    const field = this.field(name);
    return field && columnOf(field);
  }

  private missing(name: string): Error {
    return refuse.noColumn(name, this.list.url);
  }

  /** What a lookup or person field points to, as SQL: `Author/Title`. */
  private through(field: FieldRow, part: string): SqlColumn {
    const column = columnOf(field);
    const wanted = part.toLowerCase();
    if (wanted === 'id') return { sql: column.sql, kind: 'integer', params: [], indexed: column.indexed };
    if (column.kind === 'user') {
      const source: Record<string, string> = { title: 'title', email: 'email', name: 'login', username: 'email', loginname: 'login' };
      if (!(wanted in source)) throw this.missing(`${field.name}/${part}`);
      return {
        sql: `(SELECT ${source[wanted]} FROM principals WHERE site_id = ? AND id = outer_items.${column.sql})`,
        kind: 'text',
        params: [this.list.site_id],
        indexed: column.indexed,
      };
    }
    const target = column.kind === 'lookup' ? listById(this.core, settingsOf(field).lookupList ?? '') : undefined;
    const inner = target && new ListColumns(this.core, target).column(part);
    if (!target || !inner) throw this.missing(`${field.name}/${part}`);
    return {
      sql: `(SELECT ${inner.sql} FROM ${itemTable(target.seq)} AS target WHERE target."ID" = outer_items.${column.sql})`,
      kind: inner.kind,
      params: [],
      indexed: column.indexed,
    };
  }

  /** Names as OData writes them: `AuthorId`, `OData__UIVersionString`, `Author/Title`, `Id`. */
  readonly odata: SqlReader = ({ segments }) => {
    const name = segments[0].replace(/^OData_(?=_)/, '');
    if (segments.length === 2) {
      const field = this.field(name);
      if (!field) throw this.missing(segments[0]);
      return this.through(field, segments[1]);
    }
    if (name === 'Id') return this.plain('ID');
    if (name === 'FileSystemObjectType') return this.plain('FSObjType');
    const direct = this.field(name);
    if (direct) return this.plain(direct.name);
    const pointed = name.endsWith('Id') ? this.column(name.slice(0, -2)) : undefined;
    if (pointed && /^(user|lookup)/.test(pointed.kind)) return { ...pointed, params: [] as SqlValue[] };
    throw this.missing(segments[0]);
  };

  /** Names as CAML writes them: internal names; a second part reaches through a lookup. */
  readonly caml: SqlReader = ({ segments }) => {
    const field = this.field(segments[0]);
    if (!field) throw this.missing(segments[0]);
    return segments.length === 2 ? this.through(field, segments[1]) : this.plain(field.name);
  };

  private plain(name: string): SqlColumn {
    const column = this.column(name);
    if (!column) throw this.missing(name);
    return { sql: column.sql, kind: column.kind, params: [], indexed: column.indexed };
  }
}
