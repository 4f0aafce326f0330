import { readView, type CamlView } from '../../caml/readView';
import { refuse } from '../../http/errors';
import { Utf8Text } from '../../http/utf8Text';
import { pathOf } from '../../query/ast';
import { ListColumns } from '../../query/itemColumns';
import { queryValues, type ItemQuery } from '../../query/itemQuery';
import { readPosition } from '../../query/pagePosition';
import type { SqlValues } from '../../store/database';
import type { ListRow } from '../../store/rows';
import { maskHex } from '../../store/permissions/masks';
import { listScope } from '../../store/permissions/securables';
import { viewFields, viewsOf, viewXml } from '../../store/lists/views';
import { child, readXml, writeXml, type XmlElement } from '../../store/xml';
import type { Args } from '../args';
import type { Context } from '../context';
import { indexForView } from '../lists/indexForView';
import { maximumJoins } from '../items/itemPage';
import { listSchema } from '../lists/listSchema';
import { camlContext, placeOf } from '../lists/listOperations';
import type { Node } from '../node';
import { rowWriter, type RowWriter } from './rowWriter';

/** Bits of RenderOptions that the tenant answers. Others ask for more of the page's own furniture, and are passed over. */
const renderOption = { contextInfo: 1, listData: 2, listSchema: 4 } as const;

interface Parameters {
  readonly ViewXml?: string;
  readonly OverrideViewXml?: string;
  readonly RenderOptions?: number;
  readonly Paging?: string;
  readonly FolderServerRelativeUrl?: string;
  readonly AddRequiredFields?: boolean;
  readonly DatesInUtc?: boolean;
}

const alwaysWritten = ['ID', 'PermMask', 'FSObjType', 'UniqueId', 'ContentTypeId', 'FileRef', 'FileLeafRef'];

/** Parts of the override take the place of the same parts of the view. */
function override(xml: string, over: string): string {
  const view = readXml(xml)?.[0];
  const parts = readXml(over)?.[0];
  if (!view || !parts) throw refuse.failed(-2147467259, 'Cannot complete this action.\n\nPlease try again.');
  const replaced: XmlElement[] = [...view.children.filter((part) => !child(parts, part.name)), ...parts.children];
  return writeXml({ name: 'View', attributes: { ...view.attributes, ...parts.attributes }, children: replaced, text: '' });
}

/** @param end the order's values of the page's last row, and its ID */
function nextHref(query: ItemQuery, end: SqlValues, lastRow: number, viewId: string, limit: number): string {
  const keys = query.order
    .filter(({ path }) => query.read(path).sql !== '"ID"')
    .map(({ path }, index) => `&p_${path.segments.join('/')}=${encodeURIComponent(String(end[index] ?? ''))}`);
  return `?Paged=TRUE${keys.join('')}&p_ID=${end[end.length - 1]}&PageFirstRow=${lastRow + 1}&View=${viewId}&RowLimit=${limit}`;
}

/** Only what the view's query does to the answer; what it shows comes from ViewFields. */
function chosenView(list: ListRow, parameters: Parameters, context: Context): { xml: string; id: string } {
  const fallback = viewsOf(context.core, list.id).find((view) => view.is_default === 1);
  const id = fallback?.id ?? '00000000-0000-0000-0000-000000000000';
  const base = parameters.ViewXml && parameters.ViewXml.trim() !== '' ? parameters.ViewXml : fallback ? viewXml(fallback) : '<View />';
  return { xml: parameters.OverrideViewXml ? override(base, parameters.OverrideViewXml) : base, id };
}

function fieldNames(view: CamlView, list: ListRow, parameters: Parameters, columns: ListColumns, context: Context): string[] {
  const asked =
    view.fields.length > 0 ? view.fields : viewFields(viewsOf(context.core, list.id).find((each) => each.is_default === 1) ?? ({ fields: '[]' } as never));
  const required =
    parameters.AddRequiredFields === true
      ? ['FileLeafRef', 'FileRef', 'File_x0020_Type', 'Title', 'Editor', 'Modified', 'CheckoutUser', 'ScopeId', 'owshiddenversion']
      : [];
  // Only a library has all the columns that a list view would like to have.
  const there = required.filter((name) => columns.column(name) !== undefined);
  return [...new Set([...alwaysWritten, ...there, ...asked])];
}

/** A library shows folders before files, unless the view looks into every folder at once or says that its own order goes before all. */
function foldersFirst(list: ListRow, view: CamlView): CamlView['order'] {
  const flat = view.scope === 'recursive' || view.scope === 'recursiveAll' || view.scope === 'filesOnly';
  if (list.base_type !== 1 || flat || view.orderOverrides) return view.order;
  return [{ path: pathOf('FSObjType'), descending: true }, ...view.order];
}

/**
 * RenderListDataAsStream: rows as a list view gets them. Values are the locale's text, raw forms stand under `Field.`.
 * Past the threshold an unindexed query answers 200 with what the first 5,000 rows hold.
 */
export function renderListData(list: ListRow, args: Args, context: Context): Node {
  const parameters = args.object('parameters') as Parameters;
  const options = parameters.RenderOptions ?? renderOption.listData;
  const columns = new ListColumns(context.core, list);
  const { xml, id } = chosenView(list, parameters, context);
  const view = readView(xml, camlContext(columns, context));
  const folder = parameters.FolderServerRelativeUrl ? parameters.FolderServerRelativeUrl.replace(/\/+$/, '') : list.url;
  const limit = Math.min(view.rowLimit ?? 30, 5000);
  const query: ItemQuery = {
    condition: view.condition,
    read: columns.caml,
    order: foldersFirst(list, view),
    limit,
    past: 'window',
    ...placeOf(view, folder, folder.toLowerCase() === list.url.toLowerCase()),
  };
  if (!parameters.ViewXml) indexForView(list, view.order, context);
  const after = readPosition(parameters.Paging, query);
  const first = Number(new URLSearchParams((parameters.Paging ?? '').replace(/^\?/, '')).get('PageFirstRow') ?? 1);
  const names = fieldNames(view, list, parameters, columns, context);
  if (names.filter((name) => /^(user|lookup)/.test(columns.column(name)?.kind ?? '')).length > maximumJoins) throw refuse.tooManyJoins();
  const writer = rowWriter(columns, names, context, parameters.DatesInUtc === true);
  const { rows, more, end } = queryValues(columns, context.access, { ...query, ...(after ? { after } : {}) }, writer.selection);
  const lastRow = first + rows.length - 1;
  const data = {
    FirstRow: first,
    FolderPermissions: maskHex(context.access.mask(listScope(context.core, list))),
    LastRow: Math.max(lastRow, 0),
    RowLimit: limit,
    ...(more && end ? { NextHref: nextHref(query, end, lastRow, id, limit) } : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: '',
  };
  const extra = {
    ...(options & renderOption.listSchema ? { ListSchema: listSchema(columns, names, context) } : {}),
    ...(options & renderOption.contextInfo
      ? { listTitle: list.title, listUrlDir: list.url, listTemplate: String(list.template), rootFolder: folder, viewTitle: '' }
      : {}),
  };
  return { kind: 'raw', json: wrapped(rows, writer, data, extra) };
}

/** The rows are JSON already; the rest is put around them. */
function wrapped(rows: readonly SqlValues[], writer: RowWriter, data: object, extra: object): Uint8Array {
  const around = JSON.stringify(extra).slice(1);
  const json = new Utf8Text();
  json.add(around === '}' ? '{"Row":[' : '{"ListData":{"Row":[');
  rows.forEach((row, index) => json.add((index === 0 ? '' : ',') + writer.write(row)));
  json.add(`],${JSON.stringify(data).slice(1)}`);
  if (around !== '}') json.add(`,${around}`);
  return json.bytes();
}
