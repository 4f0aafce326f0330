import { refuse } from '../../http/errors';
import baseFields from './baseFields.json';
import { recordListChange, recordWebChange, type ChangeName } from '../changes/changes';
import { columnOf, hasOwnColumn, itemTable } from './columns';
import { type Core } from '../core';
import { quoteName } from '../database';
import { cannotIndex, settingsOf, type FieldDraft } from './fieldXml';
import { columnDeclaration, fieldType } from './fieldTypes';
import { locationParts } from './locationParts';
import type { FieldRow, ListRow, WebRow } from '../rows';

/** Columns of a list that may be indexed. */
export const indexCap = 20;

export function fieldsOf(core: Core, owner: string): readonly FieldRow[] {
  return core.db.remember(`fields ${owner}`, () => core.db.all<FieldRow>('SELECT * FROM fields WHERE owner = ? ORDER BY position', owner));
}

/** A field by internal name; undefined where there is none. */
export function fieldByName(core: Core, owner: string, name: string): FieldRow | undefined {
  return core.db.get<FieldRow>('SELECT * FROM fields WHERE owner = ? AND name = ?', owner, name);
}

function insertField(core: Core, owner: string, draft: FieldDraft): FieldRow {
  const position = core.db.get<{ next: number }>('SELECT ifnull(max(position), 0) + 1 AS next FROM fields WHERE owner = ?', owner)?.next ?? 1;
  const row: FieldRow = { ...draft, owner, position };
  core.db.run(
    `INSERT INTO fields(owner, id, name, title, type, position, required, hidden, read_only, sealed, base, indexed, auto_indexed, grp, description, default_value, formatter, settings)
     VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
    owner,
    row.id,
    row.name,
    row.title,
    row.type,
    position,
    row.required,
    row.hidden,
    row.read_only,
    row.sealed,
    row.base,
    0,
    row.auto_indexed,
    row.grp,
    row.description,
    row.default_value,
    row.formatter,
    row.settings
  );
  return row;
}

/** Puts the fields that every list or library has from the start. */
export function addBaseFields(core: Core, owner: string, library: boolean): void {
  const rows = (library ? baseFields.library : baseFields.list) as readonly (readonly string[])[];
  for (const [name, title, type, id, flags] of rows) {
    insertField(core, owner, {
      id,
      name,
      title,
      type,
      required: 0,
      hidden: flags.includes('h') ? 1 : 0,
      read_only: flags.includes('ro') ? 1 : 0,
      sealed: 0,
      base: 1,
      indexed: 0,
      auto_indexed: 0,
      grp: flags.includes('h') ? '_Hidden' : 'Custom Columns',
      description: '',
      default_value: null,
      formatter: null,
      settings: '{}',
    });
  }
}

/** Adds a column to a list, which the log tells as a change of the list: its own entries are for site columns. */
export function addListField(core: Core, list: ListRow, draft: FieldDraft): FieldRow {
  const field = putListField(core, list, draft);
  for (const part of locationParts(field)) putListField(core, list, part);
  touchSchema(core, list.id);
  return field;
}

/** A row in `fields`, and a real column in the list's table. */
export function putListField(core: Core, list: ListRow, draft: FieldDraft): FieldRow {
  const clash = core.db.get<FieldRow>('SELECT * FROM fields WHERE owner = ? AND (id = ? OR name = ? COLLATE NOCASE)', list.id, draft.id, draft.name);
  if (clash && clash.id === draft.id) {
    throw refuse.failed(-2130575214, `A duplicate field name "${draft.name}" was found.`);
  }
  // SharePoint keeps a name that is taken by numbering the new one.
  let name = draft.name;
  for (let n = 0; clash && core.db.get('SELECT 1 FROM fields WHERE owner = ? AND name = ? COLLATE NOCASE', list.id, name); n += 1) {
    name = `${draft.name.slice(0, 32 - String(n).length)}${n}`;
  }
  const field = insertField(core, list.id, { ...draft, name });
  if (hasOwnColumn(field)) {
    const kind = fieldType(field.type)?.column ?? 'text';
    core.db.alter(`ALTER TABLE ${itemTable(list.seq)} ADD COLUMN ${quoteName(field.name)} ${columnDeclaration(kind)}`);
  }
  if (draft.indexed === 1) setIndexed(core, list, field, true);
  return core.db.get<FieldRow>('SELECT * FROM fields WHERE owner = ? AND id = ?', list.id, field.id) as FieldRow;
}

/** Adds a site column. */
export function addWebField(core: Core, webId: string, draft: FieldDraft): FieldRow {
  if (core.db.get('SELECT 1 FROM fields WHERE owner = ? AND (id = ? OR name = ? COLLATE NOCASE)', webId, draft.id, draft.name)) {
    throw refuse.failed(-2130575214, `A duplicate field name "${draft.name}" was found.`);
  }
  const field = insertField(core, webId, draft);
  if (draft.indexed === 1) core.db.run('UPDATE fields SET indexed = 1 WHERE owner = ? AND id = ?', webId, field.id);
  record(core, webId, field.id, 'add');
  return { ...field };
}

export function deleteField(core: Core, list: ListRow | null, field: FieldRow): void {
  if (field.base === 1 || field.sealed === 1) throw refuse.failed(-2146232832, `The column "${field.title}" cannot be deleted.`);
  if (list && field.indexed === 1) setIndexed(core, list, field, false);
  core.db.run('DELETE FROM fields WHERE owner = ? AND id = ?', field.owner, field.id);
  for (const part of fieldsOf(core, field.owner).filter((other) => settingsOf(other).partOf?.field === field.name)) deleteField(core, list, part);
  if (list && hasOwnColumn(field)) core.db.alter(`ALTER TABLE ${itemTable(list.seq)} DROP COLUMN ${quoteName(field.name)}`);
  if (list) touchSchema(core, list.id);
  else record(core, field.owner, field.id, 'deleteObject');
}

/** Past so many items no new index can be made. */
export const largeList = 20_000;

/** Sets or drops an index: a real one in SQLite. At most 20 a list; lists past 20,000 items refuse a new one. */
export function setIndexed(core: Core, list: ListRow, field: FieldRow, indexed: boolean, automatic = false): void {
  const column = columnOf(field);
  const name = quoteName(`ix_${list.seq}_${field.name}`);
  if (!indexed) {
    core.db.alter(`DROP INDEX IF EXISTS ${name}`);
    core.db.run('UPDATE fields SET indexed = 0, auto_indexed = 0 WHERE owner = ? AND id = ?', list.id, field.id);
    return;
  }
  if (fieldType(field.type)?.indexable !== true) throw cannotIndex(field.title);
  const { used } = core.db.get<{ used: number }>('SELECT count(*) AS used FROM fields WHERE owner = ? AND indexed = 1 AND id <> ?', list.id, field.id) ?? {
    used: 0,
  };
  if (used >= indexCap) throw refuse.failed(-2130575279, `This list already has the maximum number of indexed columns (${indexCap}).`);
  const count = core.db.get<{ item_count: number }>('SELECT item_count FROM lists WHERE id = ?', list.id)?.item_count ?? 0;
  if (count > largeList && field.indexed === 0) throw refuse.throttledQuery();
  if (column.sql.startsWith('"')) core.db.alter(`CREATE INDEX IF NOT EXISTS ${name} ON ${itemTable(list.seq)}(${column.sql})`);
  core.db.run('UPDATE fields SET indexed = 1, auto_indexed = ? WHERE owner = ? AND id = ?', automatic ? 1 : 0, list.id, field.id);
}

/** Writes what REST may change of a field. */
export function updateField(
  core: Core,
  field: FieldRow,
  change: Partial<Pick<FieldRow, 'title' | 'description' | 'required' | 'hidden' | 'read_only' | 'grp' | 'default_value' | 'formatter' | 'settings'>>
): void {
  for (const [key, value] of Object.entries(change)) {
    core.db.run(`UPDATE fields SET ${quoteName(key)} = ? WHERE owner = ? AND id = ?`, value, field.owner, field.id);
  }
  if (!touchSchema(core, field.owner)) record(core, field.owner, field.id, 'update');
}

/** Tells that a list's own schema changed. @returns false where the owner is no list */
export function touchSchema(core: Core, owner: string): boolean {
  core.db.run('UPDATE lists SET change = change + 1 WHERE id = ?', owner);
  const list = core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', owner);
  if (list) recordListChange(core, list, 'update');
  return list !== undefined;
}

/** What happened to a site column. */
function record(core: Core, webId: string, fieldId: string, type: ChangeName): void {
  const web = core.db.get<WebRow>('SELECT * FROM webs WHERE id = ?', webId);
  if (web) recordWebChange(core, web, type, { object: 'field', uniqueId: fieldId });
}
