import { jsonString, remembered } from '../../http/jsonText';
import { itemTable } from '../../store/lists/columns';
import { contentTypesOf } from '../../store/lists/contentTypes';
import { maskHex } from '../../store/permissions/masks';
import { listScope } from '../../store/permissions/securables';
import { personText } from './personText';
import type { RowsAsked, Writer } from './rowWriter';

type MakeWriter = (asked: RowsAsked) => Writer;

const sizes = ['bytes', 'KB', 'MB', 'GB'];

function sizeText(size: number): string {
  let [value, unit] = [size, 0];
  for (; value >= 1024 && unit < sizes.length - 1; unit += 1) value /= 1024;
  return `${unit === 0 ? value : value.toFixed(1)} ${sizes[unit]}`;
}

/** A GUID as the stream writes it: braces and capitals. */
const guid =
  (name: string): MakeWriter =>
  ({ selection }) => {
    const at = selection.at(`"${name}"`);
    return (row) => `"${name}":"{${String(row[at]).toUpperCase()}}"`;
  };

/** What is worked out of an item's permission scope: once for each of a page's few scopes. */
const scoped =
  (name: string, make: (scope: number, asked: RowsAsked) => string): MakeWriter =>
  (asked) => {
    const { core, list } = asked.columns;
    const at = asked.selection.at('"_scope"');
    const text = remembered((scope: number | null) => `"${name}":"${make(scope ?? listScope(core, list), asked)}"`);
    return (row) => text(row[at] as number | null);
  };

/** How many items or folders lie directly in a folder. */
const childCount =
  (name: string, kind: 0 | 1): MakeWriter =>
  ({ columns: { core, list }, selection }) => {
    const [ref, type] = [selection.at('"FileRef"'), selection.at('"FSObjType"')];
    const sql = `SELECT count(*) AS n FROM ${itemTable(list.seq)} WHERE "FileDirRef" = ? AND "FSObjType" = ?`;
    return (row) => `"${name}":"${row[type] === 0 ? 0 : (core.db.get<{ n: number }>(sql, row[ref], kind)?.n ?? 0)}"`;
  };

/** Fields whose text is more than their kept value. */
export const namedWriters: Readonly<Record<string, MakeWriter | undefined>> = {
  PermMask: scoped('PermMask', (scope, { context }) => maskHex(context.access.mask(scope))),
  ScopeId: scoped('ScopeId', (scope, { columns: { core } }) => {
    const row = core.db.get<{ guid: string }>('SELECT guid FROM scopes WHERE id = ?', scope);
    return `{${row?.guid.toUpperCase() ?? ''}}`;
  }),
  UniqueId: guid('UniqueId'),
  GUID: guid('GUID'),
  ContentType: ({ columns: { core, list }, selection }) => {
    const at = selection.at('"ContentTypeId"');
    const types = contentTypesOf(core, list.id);
    const text = remembered((id: string) => `"ContentType":${jsonString(types.find((type) => type.id.toLowerCase() === id.toLowerCase())?.name ?? '')}`);
    return (row) => text(String(row[at]));
  },
  ItemChildCount: childCount('ItemChildCount', 0),
  FolderChildCount: childCount('FolderChildCount', 1),
  FileSizeDisplay: ({ selection }) => {
    const at = selection.at('"File_x0020_Size"');
    return (row) => `"FileSizeDisplay":"${row[at] === null ? '' : sizeText(Number(row[at]))}"`;
  },
  CheckoutUser: ({ selection, context, names }) => {
    const at = selection.at('"CheckoutUser"');
    const one = personText(context);
    // The number goes along where it is not asked for in its own right.
    const number = (id: number): string => (names.has('CheckedOutUserId') ? '' : `,"CheckedOutUserId":"${id}"`);
    return (row) => {
      const id = row[at] as number | null;
      return id === null ? '"CheckoutUser":""' : `"CheckoutUser":[${one(id)}]${number(id)}`;
    };
  },
  EncodedAbsUrl: ({ columns: { core }, selection }) => {
    const at = selection.at('"FileRef"');
    return (row) => `"EncodedAbsUrl":${jsonString(core.origin + encodeURI(String(row[at])))}`;
  },
};
