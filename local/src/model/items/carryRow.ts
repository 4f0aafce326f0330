import { columnOf, hasOwnColumn } from '../../store/lists/columns';
import { contentTypesOf } from '../../store/lists/contentTypes';
import type { SqlValue } from '../../store/database';
import { fieldsOf } from '../../store/lists/fields';
import { labelColumns } from '../../store/labels/labelState';
import { ensureUser } from '../../store/people/people';
import type { FieldRow, ItemRow, ListRow } from '../../store/rows';
import { packMany, unpackMany } from '../../store/seeding/seedValues';
import type { Context } from '../context';

/** What an item takes along to another list, or another site. */

/** A person by the number of another site: people are numbered site by site. */
export function personThere(id: number, from: Context, to: Context): number {
  if (from.site.id === to.site.id) return id;
  const login = from.principal(id)?.login;
  return (login === undefined ? undefined : ensureUser(to.core, to.site.id, login)?.id) ?? to.user.id;
}

function valueThere(field: FieldRow, kept: SqlValue, from: Context, to: Context): SqlValue {
  if (kept === null || from.site.id === to.site.id) return kept;
  const { kind } = columnOf(field);
  if (kind === 'user') return personThere(Number(kept), from, to);
  return kind === 'userMulti' ? packMany(unpackMany(String(kept)).map((id) => personThere(Number(id), from, to))) : kept;
}

const always = ['Title', 'MetaInfo', '_IpLabelId', '_DisplayName', '_IpLabelAssignmentMethod'];

/** The values that both lists have a column for, by internal name. */
export function carriedValues(from: ListRow, row: ItemRow, to: ListRow, here: Context, there: Context): Record<string, SqlValue> {
  const names = new Set(
    fieldsOf(there.core, to.id)
      .filter(hasOwnColumn)
      .map((field) => field.name)
  );
  const own = fieldsOf(here.core, from.id).filter((field) => hasOwnColumn(field) && names.has(field.name));
  return {
    ...Object.fromEntries(always.map((name) => [name, row[name] ?? null])),
    ...Object.fromEntries(own.map((field) => [field.name, valueThere(field, row[field.name] ?? null, here, there)])),
  };
}

/** A retention label goes along where a file moves; a copy begins without. */
export function carriedLabel(row: ItemRow, from: Context, to: Context): Record<string, SqlValue> {
  if (row._ComplianceTag === null) return {};
  const there = (name: string): SqlValue => {
    const kept = row[name] ?? null;
    return name === '_ComplianceTagUserId' && kept !== null ? personThere(Number(kept), from, to) : kept;
  };
  return Object.fromEntries(labelColumns.map((name) => [name, there(name)]));
}

/** The content type of the same name in the other list; undefined where it has none. */
export function carriedContentType(from: ListRow, row: ItemRow, to: ListRow, context: Context): string | undefined {
  if (from.id === to.id) return row.ContentTypeId;
  const name = contentTypesOf(context.core, from.id).find((type) => type.id.toLowerCase() === row.ContentTypeId.toLowerCase())?.name;
  return contentTypesOf(context.core, to.id).find((type) => type.name === name)?.id;
}
