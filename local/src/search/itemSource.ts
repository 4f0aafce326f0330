import { isoOf } from '../locale/instants';
import { ListColumns } from '../query/itemColumns';
import { visible } from '../query/itemQuery';
import type { Sql } from '../query/toSql';
import { columnOf, itemTable, itemTableName } from '../store/lists/columns';
import { contentTypesOf } from '../store/lists/contentTypes';
import type { Core } from '../store/core';
import { fieldsOf } from '../store/lists/fields';
import { itemById } from '../store/items/items';
import type { FieldRow, ListRow, SiteRow, WebRow } from '../store/rows';
import type { Access } from '../store/permissions/scopes';
import { pastItems } from '../store/changes/searchPast';
import { placeProperties } from './placeProperties';
import { mappedColumns, ownProperty, type ManagedProperty } from './schema';
import { computed, fixed, sql, type Source, type SourceValue } from './source';

const identifier = (name: string): string => `"${name.replace(/"/g, '""')}"`;
const pathText = (name: string): string => `'$."${name.replace(/'/g, "''")}"'`;

/** The list's rows as search sees them: as they are, but for those that changed too lately. */
function rowsOf(core: Core, list: ListRow): Sql {
  const past = pastItems(core, list.id, (id) => itemById(core, list, id));
  if (past.ids.length === 0) return sql(`${itemTable(list.seq)} AS outer_items`);
  const names = core.db
    .all<{ name: string; hidden: number }>('SELECT name, hidden FROM pragma_table_xinfo(?)', itemTableName(list.seq))
    .map(({ name }) => name);
  const now = names.map(identifier).join(', ');
  const then = names.map((name) => `json_extract(value, ${pathText(name)})`).join(', ');
  return sql(
    `(SELECT ${now} FROM ${itemTable(list.seq)} WHERE "ID" NOT IN (SELECT value FROM json_each(?)) UNION ALL SELECT ${then} FROM json_each(?)) AS outer_items`,
    JSON.stringify(past.ids),
    JSON.stringify(past.rows)
  );
}

/** Days that ViewsRecent counts. */
const recentDays = 14;

const classes: Readonly<Record<number, string>> = { 101: 'STS_ListItem_DocumentLibrary', 119: 'STS_ListItem_WebPageLibrary', 100: 'STS_ListItem_GenericList' };

const searchedTypes = new Set(['Text', 'Note', 'Choice', 'MultiChoice']);

function personTitle(list: ListRow, column: string): SourceValue {
  return computed(`(SELECT title FROM principals WHERE site_id = ? AND id = outer_items."${column}")`, list.site_id);
}

/** `mail | name | login`, as search writes a person of a column. */
function personText(list: ListRow, column: string): SourceValue {
  return computed(`(SELECT email || ' | ' || title || ' | ' || login FROM principals WHERE site_id = ? AND id = outer_items."${column}")`, list.site_id);
}

/** A column's value as search keeps it. */
function columnValue(list: ListRow, field: FieldRow): SourceValue {
  const column = columnOf(field);
  return column.kind === 'user' ? personText(list, field.name) : computed(column.sql);
}

/** Files whose bytes are their text. Other formats are found by their names and columns alone. */
const plainTextFiles = `CASE WHEN "File_x0020_Type" IN ('txt', 'csv', 'md') THEN (SELECT CAST(content AS TEXT) FROM blobs WHERE id = outer_items."_blob") END`;

/** Columns of a page that hold how it is laid out, not what it says. */
const layout = new Set(['LayoutWebpartsContent', 'BannerImageUrl']);

/** The texts that words are looked for in. */
function searchedTexts(core: Core, list: ListRow): string[] {
  const columns = fieldsOf(core, list.id).filter((field) => field.base === 0 && searchedTypes.has(field.type) && !layout.has(field.name));
  const own = columns.map((field) => (field.name === 'CanvasContent1' ? `html_text(${columnOf(field).sql})` : columnOf(field).sql));
  return ['"Title"', '"FileLeafRef"', ...own, ...(list.base_type === 1 ? [plainTextFiles] : [])];
}

/** How often an item was looked at, altogether or since a day. */
function views(since: string): SourceValue {
  return computed(`(SELECT ifnull(sum(count), 0) FROM activities WHERE unique_id = outer_items."UniqueId" AND kind = 'access' AND day >= ?)`, since);
}

/** The items of one list as a source. */
export function itemSource(core: Core, site: SiteRow, web: WebRow, list: ListRow, access: Access): Source {
  const columns = new ListColumns(core, list);
  const origin = core.origin;
  const library = list.base_type === 1;
  const types = JSON.stringify(Object.fromEntries(contentTypesOf(core, list.id).map((type) => [type.id.toLowerCase(), type.name])));
  const fileUrl = computed(`(? || outer_items."FileDirRef" || '/' || outer_items."FileLeafRef")`, origin);
  const path = library
    ? fileUrl
    : computed(`CASE WHEN "FSObjType" = 1 THEN ? || "FileRef" ELSE ? || "ID" END`, origin, `${origin}${list.url}/DispForm.aspx?ID=`);
  const document = library ? computed('CASE WHEN "FSObjType" = 0 THEN 1 ELSE 0 END') : fixed(0);
  const place = placeProperties(core, site, web);
  const own: Readonly<Record<string, SourceValue>> = {
    Title: computed(
      `ifnull("Title", CASE WHEN "File_x0020_Type" IS NULL THEN "FileLeafRef" ELSE substr("FileLeafRef", 1, length("FileLeafRef") - length("File_x0020_Type") - 1) END)`
    ),
    Filename: computed('"FileLeafRef"'),
    FileType: computed('"File_x0020_Type"'),
    FileExtension: computed('"File_x0020_Type"'),
    SecondaryFileExtension: computed('"File_x0020_Type"'),
    Path: path,
    OriginalPath: path,
    ParentLink: computed('(? || outer_items."FileDirRef")', origin),
    Author: personTitle(list, 'Author'),
    CreatedBy: personTitle(list, 'Author'),
    ModifiedBy: personTitle(list, 'Editor'),
    AuthorOWSUSER: personText(list, 'Author'),
    EditorOWSUSER: personText(list, 'Editor'),
    LastModifiedTime: computed('"Modified"'),
    Write: computed('"Modified"'),
    Created: computed('"Created"'),
    Size: computed('ifnull("File_x0020_Size", 0)'),
    ListId: fixed(list.id),
    NormListID: fixed(list.id),
    ListUrl: fixed(origin + list.url),
    ListItemID: computed('"ID"'),
    UniqueId: computed('"UniqueId"'),
    NormUniqueID: computed('"UniqueId"'),
    ContentTypeId: computed('"ContentTypeId"'),
    ContentType: computed(`json_extract(?, '$."' || lower("ContentTypeId") || '"')`, types),
    IsDocument: document,
    IsContainer: computed('"FSObjType"'),
    contentclass: fixed(classes[list.template] ?? (library ? classes[101] : classes[100])),
    ComplianceTag: computed('"_ComplianceTag"'),
    ComplianceTagWrittenTime: computed('"_ComplianceTagWrittenTime"'),
    InformationProtectionLabelId: computed('"_IpLabelId"'),
    DocId: computed(`(${list.seq} * 4294967296 + "ID")`),
    IndexDocId: computed(`(${list.seq} * 4294967296 + "ID")`),
    WorkId: computed(`(${list.seq} * 4294967296 + "ID")`),
    ViewsLifeTime: views(''),
    ViewsRecent: views(isoOf(core.clock().getTime() - recentDays * 86_400_000).slice(0, 10)),
    ...place,
  };
  const searched = searchedTexts(core, list);
  return {
    from: rowsOf(core, list),
    where: visible(columns, access),
    words: sql(`(${searched.map((each) => `ifnull(${each}, '')`).join(` || ' ¶ ' || `)})`),
    place: origin + list.url,
    property: (property) => own[property.name] ?? mapped(core, columns, property),
    own: (name) => ownColumn(core, columns, site, name),
  };
}

function mapped(core: Core, columns: ListColumns, property: ManagedProperty): SourceValue | null {
  const name = mappedColumns(core).get(property.name.toLowerCase());
  const field = name === undefined ? undefined : columns.field(name);
  return field ? columnValue(columns.list, field) : null;
}

/** Search makes properties of site columns; a list's own columns have to be mapped. */
function ownColumn(core: Core, columns: ListColumns, site: SiteRow, name: string): { property: ManagedProperty; value: SourceValue } | null {
  const wanted = name.toLowerCase();
  const root = core.db.get<{ id: string }>('SELECT id FROM webs WHERE site_id = ? AND parent_id IS NULL', site.id)?.id ?? '';
  const siteColumns = new Set(fieldsOf(core, root).map((field) => field.id));
  for (const field of columns.fields.values()) {
    const property = ownProperty(field.name, field.type);
    if (property?.name.toLowerCase() === wanted && siteColumns.has(field.id)) return { property, value: columnValue(columns.list, field) };
  }
  return null;
}
