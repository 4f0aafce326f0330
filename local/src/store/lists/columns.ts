import { quoteName } from '../database';
import { fieldType, type ColumnKind } from './fieldTypes';
import { settingsOf } from './fieldXml';
import type { FieldRow } from '../rows';

/** Where a field's value comes from in a list's table. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** An expression over the list's table; trusted text, made here from quoted names. */
  readonly sql: string;
  /** The table's column, unquoted, where the field is just that; null where it is worked out. */
  readonly stored: string | null;
  /** True where SQLite can seek by it: always-indexed columns and fields with Indexed set. */
  readonly indexed: boolean;
}

/** Fields that SharePoint computes from others. The rest of its Lookup and Computed fields hold nothing here. */
const computed: Readonly<Record<string, { sql: string; kind: ColumnKind }>> = {
  FileRef: { sql: '"FileRef"', kind: 'text' },
  ServerUrl: { sql: '"FileRef"', kind: 'text' },
  FileDirRef: { sql: '"FileDirRef"', kind: 'text' },
  FileLeafRef: { sql: '"FileLeafRef"', kind: 'text' },
  LinkFilename: { sql: '"FileLeafRef"', kind: 'text' },
  LinkFilenameNoMenu: { sql: '"FileLeafRef"', kind: 'text' },
  LinkFilename2: { sql: '"FileLeafRef"', kind: 'text' },
  SelectFilename: { sql: '"ID"', kind: 'integer' },
  SelectTitle: { sql: '"ID"', kind: 'integer' },
  LinkTitle: { sql: '"Title"', kind: 'text' },
  LinkTitleNoMenu: { sql: '"Title"', kind: 'text' },
  LinkTitle2: { sql: '"Title"', kind: 'text' },
  BaseName: {
    sql: `CASE WHEN "File_x0020_Type" IS NULL THEN "FileLeafRef" ELSE substr("FileLeafRef", 1, length("FileLeafRef") - length("File_x0020_Type") - 1) END`,
    kind: 'text',
  },
  DocIcon: { sql: '"File_x0020_Type"', kind: 'text' },
  FSObjType: { sql: '"FSObjType"', kind: 'integer' },
  SortBehavior: { sql: '"FSObjType"', kind: 'integer' },
  UniqueId: { sql: '"UniqueId"', kind: 'guid' },
  Last_x0020_Modified: { sql: '"Modified"', kind: 'date' },
  Created_x0020_Date: { sql: '"Created"', kind: 'date' },
  _UIVersionString: { sql: `("_UIVersion" / 512) || '.' || ("_UIVersion" % 512)`, kind: 'text' },
  CheckedOutUserId: { sql: '"CheckoutUser"', kind: 'integer' },
  File_x0020_Size: { sql: '"File_x0020_Size"', kind: 'integer' },
  FileSizeDisplay: { sql: '"File_x0020_Size"', kind: 'integer' },
  SMTotalFileStreamSize: { sql: '"File_x0020_Size"', kind: 'integer' },
  SMTotalSize: { sql: '"File_x0020_Size"', kind: 'integer' },
  MetaInfo: { sql: '"MetaInfo"', kind: 'note' },
  ScopeId: { sql: '"_scope"', kind: 'integer' },
  _CheckinComment: { sql: '"_CheckinComment"', kind: 'text' },
  _ComplianceTag: { sql: '"_ComplianceTag"', kind: 'text' },
  _ComplianceTagWrittenTime: { sql: '"_ComplianceTagWrittenTime"', kind: 'date' },
  _ComplianceTagUserId: { sql: '"_ComplianceTagUserId"', kind: 'user' },
  _ComplianceFlags: { sql: '"_ComplianceFlags"', kind: 'integer' },
  _IpLabelId: { sql: '"_IpLabelId"', kind: 'text' },
  _DisplayName: { sql: '"_DisplayName"', kind: 'text' },
  _IpLabelAssignmentMethod: { sql: '"_IpLabelAssignmentMethod"', kind: 'integer' },
  _Level: { sql: 'CASE WHEN "CheckoutUser" IS NOT NULL THEN 255 WHEN "_UIVersion" % 512 = 0 THEN 1 ELSE 2 END', kind: 'integer' },
  _IsCurrentVersion: { sql: '1', kind: 'boolean' },
  _HasCopyDestinations: { sql: 'NULL', kind: 'boolean' },
  Attachments: { sql: '(SELECT EXISTS (SELECT 1 FROM attachments WHERE unique_id = "UniqueId" AND recycled IS NULL))', kind: 'boolean' },
};

/** Columns that every list's table has from the start. */
export const baseColumns = `
  "ID" INTEGER PRIMARY KEY, "UniqueId" TEXT NOT NULL COLLATE NOCASE, "FSObjType" INTEGER NOT NULL DEFAULT 0,
  "FileLeafRef" TEXT NOT NULL COLLATE NOCASE, "FileDirRef" TEXT NOT NULL COLLATE NOCASE,
  "FileRef" TEXT COLLATE NOCASE GENERATED ALWAYS AS ("FileDirRef" || '/' || "FileLeafRef") VIRTUAL,
  "File_x0020_Type" TEXT COLLATE NOCASE, "File_x0020_Size" INTEGER, "Author" INTEGER NOT NULL, "Editor" INTEGER NOT NULL,
  "Created" TEXT NOT NULL, "Modified" TEXT NOT NULL, "owshiddenversion" INTEGER NOT NULL DEFAULT 1,
  "_UIVersion" INTEGER NOT NULL DEFAULT 512, "GUID" TEXT NOT NULL COLLATE NOCASE, "ContentTypeId" TEXT NOT NULL COLLATE NOCASE,
  "Title" TEXT COLLATE NOCASE, "CheckoutUser" INTEGER, "MetaInfo" TEXT, "_CheckinComment" TEXT COLLATE NOCASE,
  "_ComplianceTag" TEXT COLLATE NOCASE, "_ComplianceTagWrittenTime" TEXT, "_ComplianceTagUserId" INTEGER, "_ComplianceFlags" INTEGER,
  "ComplianceAssetId" TEXT COLLATE NOCASE,
  "_IpLabelId" TEXT COLLATE NOCASE, "_DisplayName" TEXT COLLATE NOCASE, "_IpLabelAssignmentMethod" INTEGER,
  "_ModerationStatus" INTEGER NOT NULL DEFAULT 0, "_ModerationComments" TEXT,
  "_blob" INTEGER, "_scope" INTEGER, "_locked_by" INTEGER, "_lock_ends" TEXT, "_writer" INTEGER`;

const baseNames = new Set([...baseColumns.matchAll(/"([^"]+)" (?:TEXT|INTEGER)/g)].map((match) => match[1]));
const alwaysIndexed = new Set(['ID', 'UniqueId', 'FileRef', 'FileDirRef']);

/** True where the name is a column of every list's table. */
export function isBaseColumn(name: string): boolean {
  return baseNames.has(name);
}

/** True where a field of this kind gets a column of its own when it is added to a list. */
export function hasOwnColumn(field: FieldRow): boolean {
  return field.base === 0 && !isBaseColumn(field.name) && settingsOf(field).partOf === undefined;
}

const columns = new WeakMap<FieldRow, Column>();

/** How to read a field of a list in SQL. */
export function columnOf(field: FieldRow): Column {
  let column = columns.get(field);
  if (!column) columns.set(field, (column = makeColumn(field)));
  return column;
}

function makeColumn(field: FieldRow): Column {
  const indexed = field.indexed === 1 || alwaysIndexed.has(field.name);
  const known = computed[field.name];
  const kind = known?.kind ?? fieldType(field.type)?.column ?? 'text';
  const { partOf } = settingsOf(field);
  if (partOf) return { name: field.name, kind, sql: partSql(kind, quoteName(partOf.field), partOf.path), stored: null, indexed: false };
  const sql = known?.sql ?? (field.base === 1 && !isBaseColumn(field.name) ? 'NULL' : quoteName(field.name));
  return { name: field.name, kind, sql, stored: /^"([^"]+)"$/.exec(sql)?.[1] ?? null, indexed };
}

/** A part of a column of JSON, as SQL; nothing where the column holds none. */
function partSql(kind: ColumnKind, column: string, path: string): string {
  const part = (of: string): string => `json_extract(${column}, '${of}')`;
  if (kind !== 'coordinates') return `CASE WHEN json_valid(${column}) THEN ${part(path)} END`;
  const point = `json_object('Altitude', 0.0, 'Latitude', ${part(`${path}.Latitude`)}, 'Longitude', ${part(`${path}.Longitude`)}, 'Measure', 0.0)`;
  return `CASE WHEN json_valid(${column}) AND json_type(${column}, '${path}') = 'object' THEN ${point} END`;
}

export function itemTableName(seq: number): string {
  return `items_${Math.trunc(seq)}`;
}

/** The index by which items are found at their address. */
export function addressIndex(seq: number): string {
  return `${itemTableName(seq)}_ref`;
}

/** The table of a list's items, quoted for SQL. */
export function itemTable(seq: number): string {
  return `"${itemTableName(seq)}"`;
}
