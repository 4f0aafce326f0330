import { columnOf, hasOwnColumn } from '../../store/lists/columns';
import { dropBlob, insertBlob, readBlob } from '../../store/files/blobs';
import type { SqlValue } from '../../store/database';
import { readDocumentProperties, writeDocumentProperties, type DocumentProperty } from '../../store/files/documentProperties';
import { settingsOf } from '../../store/lists/fieldXml';
import { fieldsOf } from '../../store/lists/fields';
import { fileExtension, itemById, updateItem } from '../../store/items/items';
import { listSettings } from '../../store/lists/lists';
import { isPackage } from '../../store/files/officePackage';
import type { FieldRow, ItemRow, ListRow } from '../../store/rows';
import type { Core } from '../../store/core';
import { readIso } from '../../locale/instants';

/**
 * Columns and document properties of one name are one thing to SharePoint: what a file brings fills the columns
 * (promotion), and what is written to the columns goes into the file (demotion), unless the library's parser is off.
 * Sources: Microsoft's "Document Property Promotion and Demotion" (both ways, at upload and when fields change);
 * SPListItem.SystemUpdate ("properties are not demoted into documents"); rclone's OneDrive page (size and hash of Office
 * files change after upload). That the ETag changes once more for it is an inference.
 */

/** Files that SharePoint's Office parser reads. */
const parsed = new Set(['docx', 'docm', 'dotx', 'dotm', 'xlsx', 'xlsm', 'xltx', 'xlsb', 'pptx', 'pptm', 'ppsx', 'potx']);

const isParsed = (list: ListRow, leaf: string): boolean => list.base_type === 1 && !listSettings(list).parserDisabled && parsed.has(fileExtension(leaf) ?? '');

const carries = new Set(['text', 'note', 'number', 'integer', 'boolean', 'date']);

/** The list's own columns that a document property can hold. */
const carriedFields = (core: Core, list: ListRow): FieldRow[] =>
  fieldsOf(core, list.id).filter((field) => hasOwnColumn(field) && carries.has(columnOf(field).kind));

function propertyOf(field: FieldRow, kept: SqlValue): DocumentProperty | null {
  if (kept === null || kept === '') return null;
  switch (columnOf(field).kind) {
    case 'boolean':
      return { type: 'bool', value: kept === 1 };
    case 'number':
    case 'integer':
      return { type: 'r8', value: Number(kept) };
    case 'date':
      return { type: 'filetime', value: String(kept) };
    default:
      return { type: 'lpwstr', value: String(kept) };
  }
}

function keptOf(field: FieldRow, property: DocumentProperty): SqlValue | undefined {
  switch (columnOf(field).kind) {
    case 'boolean':
      return property.type === 'bool' ? (property.value ? 1 : 0) : undefined;
    case 'number':
    case 'integer':
      return Number.isFinite(Number(property.value)) && property.type !== 'bool' ? Number(property.value) : undefined;
    case 'date':
      return (typeof property.value === 'string' ? readIso(property.value) : null) ?? undefined;
    default: {
      const text = String(property.value);
      return field.type === 'Text' && text.length > (settingsOf(field).maxLength ?? 255) ? undefined : text;
    }
  }
}

/** What a file that comes in says for columns of the library, by internal name or title. */
export function promotedValues(core: Core, list: ListRow, leaf: string, content: Uint8Array): Record<string, SqlValue> {
  if (!isParsed(list, leaf) || !isPackage(content)) return {};
  const properties = readDocumentProperties(content);
  return Object.fromEntries(
    carriedFields(core, list).flatMap((field) => {
      const property = properties.get(field.name) ?? properties.get(field.title);
      const kept = property && keptOf(field, property);
      return kept === undefined ? [] : [[field.name, kept]];
    })
  );
}

/** Writes an item's columns into its file, where it is one that carries them. The version stays, the ETag grows. */
export function demoteColumns(core: Core, list: ListRow, itemId: number): void {
  const row = itemById(core, list, itemId);
  if (!row || row.FSObjType !== 0 || !isParsed(list, row.FileLeafRef)) return;
  const before = readBlob(core, row._blob);
  if (!isPackage(before)) return;
  const after = writeDocumentProperties(before, wanted(core, list, row));
  if (after === null) return;
  const size = Number(row.File_x0020_Size ?? 0) + after.byteLength - before.byteLength;
  updateItem(core, list, row, { values: { _blob: insertBlob(core, after), File_x0020_Size: size }, version: 'none' });
  dropBlob(core, row._blob);
}

function wanted(core: Core, list: ListRow, row: ItemRow): Record<string, DocumentProperty | null> {
  return {
    ...Object.fromEntries(carriedFields(core, list).map((field) => [field.name, propertyOf(field, row[field.name] ?? null)])),
    ContentTypeId: { type: 'lpwstr', value: row.ContentTypeId },
  };
}
