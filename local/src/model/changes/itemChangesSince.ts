import { readView, type CamlView } from '../../caml/readView';
import { refuse, SharePointError } from '../../http/errors';
import { both, pathOf } from '../../query/ast';
import { ListColumns } from '../../query/itemColumns';
import { queryItems, type ItemQuery } from '../../query/itemQuery';
import { changesOf, type ChangeRow } from '../../store/changes/changeLog';
import { logEnd, readToken, writeToken, type LogPlace } from '../../store/changes/changeTokens';
import { changeType } from '../../store/changes/changes';
import { joinUrl } from '../../store/core';
import type { ItemRow, ListRow } from '../../store/rows';
import { viewById, viewFields } from '../../store/lists/views';
import { attribute, child, escapeXml, readXml, type XmlElement } from '../../store/xml';
import type { Args } from '../args';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import { listTokens } from './getChanges';
import { rowXml, type RowForm } from '../items/itemXml';
import { listXml, permMask } from '../lists/listXml';
import { camlContext, placeOf } from '../lists/listOperations';
import type { Node } from '../node';

/** GetListItemChangesSinceToken: a list's items and what happened to them, in the XML of [MS-LISTSWS]. */

/** Fields that every row has unless the caller wants none but its own. */
const mandatory = ['ContentTypeId', 'ID', 'owshiddenversion', 'Created', 'Modified', 'UniqueId', 'FSObjType', 'FileRef', '_UIVersion', 'PermMask', 'ScopeId'];

const mostRows = 5000;

interface Request {
  readonly columns: ListColumns;
  readonly view: CamlView;
  readonly place: Pick<ItemQuery, 'folder' | 'below' | 'files'>;
  readonly form: RowForm;
  readonly limit: number;
  /** The last item of the page before. */
  readonly afterId: number | null;
}

function parse(text: string, element: string): XmlElement | undefined {
  if (text.trim() === '') return undefined;
  const elements = readXml(text);
  if (!elements) throw refuse.failed(-2147467259, 'Cannot complete this action.\n\nPlease try again.');
  const named = elements.find((each) => each.name.toLowerCase() === element.toLowerCase());
  return named ?? { name: element, attributes: {}, children: elements, text: '' };
}

function namesOf(columns: ListColumns, view: CamlView, viewName: string, all: boolean, context: Context): string[] {
  const named = viewName === '' ? undefined : viewById(context.core, columns.list.id, viewName);
  if (viewName !== '' && !named) throw refuse.noView(viewName);
  const asked = view.fields.length > 0 ? view.fields : named ? viewFields(named) : [...columns.fields.keys()];
  return [...new Set([...(all ? mandatory : []), ...asked])];
}

function readRequest(list: ListRow, query: Readonly<Record<string, unknown>>, context: Context): Request {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
  const columns = new ListColumns(context.core, list);
  const options = parse(text('QueryOptions'), 'QueryOptions');
  const option = (name: string): string => child(options, name)?.text.trim() ?? '';
  const contains = text('Contains').trim();
  const where = contains === '' ? text('Query') : `<Query><Where>${contains}</Where></Query>`;
  const scope = child(options, 'ViewAttributes');
  const view = readView(
    `<View Scope="${escapeXml((scope && attribute(scope, 'Scope')) ?? '')}">${where}${text('ViewFields')}</View>`,
    camlContext(columns, context)
  );
  const folder = option('Folder');
  const paging = child(options, 'Paging');
  const position = new URLSearchParams((paging && attribute(paging, 'ListItemCollectionPositionNext')) ?? '').get('p_ID');
  const at = folder === '' ? list.url : folder.startsWith('/') ? joinUrl(folder) : joinUrl(context.web.url, folder);
  return {
    columns,
    view,
    place: placeOf(view, at, at.toLowerCase() === list.url.toLowerCase()),
    form: {
      columns,
      names: namesOf(columns, view, text('ViewFields') === '' ? text('ViewName') : '', option('IncludeMandatoryColumns').toUpperCase() !== 'FALSE', context),
      utc: option('DateInUtc').toUpperCase() !== 'FALSE',
    },
    limit: Math.min(Number(text('RowLimit')) || mostRows, mostRows),
    afterId: position === null ? null : Number(position),
  };
}

function answer(list: ListRow, changes: string, data: string, context: Context): Node {
  const head = `MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" MaxBulkDocumentSyncSize="500" MaxRecommendedEmbeddedFileSize="500" EffectivePermMask="${permMask(list, context)}"`;
  const spaces =
    'xmlns:s="uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882" xmlns:dt="uuid:C2F41010-65B3-11d1-A29F-00AA00C14882" xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema"';
  return {
    kind: 'stream',
    contentType: 'text/xml; charset=utf-8',
    content: `<?xml version="1.0" encoding="utf-8"?><GetListItemChangesSinceTokenResult><listitems ${head} ${spaces}>${changes}${data}</listitems></GetListItemChangesSinceTokenResult>`,
  };
}

function changesXml(list: ListRow, end: LogPlace, inner: string, more = false): string {
  return `<Changes LastChangeToken="${writeToken(listTokens(list.id), end)}"${more ? ' MoreChanges="TRUE"' : ''}>${inner}</Changes>`;
}

function dataXml(rows: readonly ItemRow[], request: Request, context: Context, next: number | null = null): string {
  const position = next === null ? '' : ` ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=${next}"`;
  return `<rs:data ItemCount="${rows.length}"${position}>${rows.map((row) => rowXml(row, request.form, context)).join('')}</rs:data>`;
}

/** All of the list that the query asks for, with its schema, a page at a time. */
function whole(list: ListRow, request: Request, context: Context): Node {
  const { rows, more } = queryItems(request.columns, context.access, {
    condition: request.view.condition,
    read: request.columns.caml,
    order: [],
    limit: request.limit,
    past: 'window',
    ...request.place,
    ...(request.afterId === null ? {} : { after: [request.afterId] }),
  });
  const next = more ? (rows.at(-1)?.ID ?? null) : null;
  return answer(list, changesXml(list, logEnd(context.core), listXml(list, context)), dataXml(rows, request, context, next), context);
}

/** How the log's last word on an item is told, where it is more than a changed row. */
function idXml(change: ChangeRow, gone: boolean, context: Context): string {
  const id = (type: string, more = ''): string =>
    `<Id ChangeType="${type}"${more} UniqueId="{${(change.unique_id ?? '').toUpperCase()}}">${change.item_id}</Id>`;
  if (gone && change.type === changeType.moveAway) {
    const after = context.core.db.get<ChangeRow>(
      'SELECT * FROM changes WHERE site_id = ? AND id > ? AND unique_id = ? AND type = ? ORDER BY id DESC LIMIT 1',
      change.site_id,
      change.id,
      change.unique_id,
      changeType.moveInto
    );
    return id('MoveAway', after ? ` AfterListId="{${(after.list_id ?? '').toUpperCase()}}" AfterItemId="${after.item_id}"` : '');
  }
  if (gone) return id('Delete');
  if (change.type === changeType.rename) return id('Rename');
  return change.type === changeType.systemUpdate ? id('SystemUpdate') : '';
}

/** What happened after the token: rows as they are now, and what is gone, up to so many items. */
function since(list: ListRow, request: Request, after: LogPlace, context: Context): Node {
  const { core } = context;
  const latest = new Map<number, ChangeRow>();
  let end: LogPlace | null = null;
  let more = false;
  for (const change of changesOf(core, { listId: list.id }, { after, limit: mostRows * 4, objects: ['item'] })) {
    const itemId = change.item_id ?? 0;
    if (!latest.has(itemId) && latest.size === request.limit) {
      more = true;
      break;
    }
    latest.set(itemId, change);
    end = { entry: change.id, time: change.time };
  }
  const ids = [...latest.keys()];
  const inIds = { kind: 'in' as const, of: pathOf('ID'), values: ids.map((value) => ({ kind: 'literal' as const, type: 'number' as const, value })) };
  const find = (query: Partial<ItemQuery>): ItemRow[] =>
    ids.length === 0
      ? []
      : queryItems(request.columns, context.access, { condition: inIds, read: request.columns.caml, order: [], limit: ids.length, past: 'window', ...query })
          .rows;
  const there = new Set(find({}).map((row) => row.ID));
  const rows = find({ condition: both(inIds, request.view.condition), ...request.place });
  const inner = [...latest.values()].map((change) => idXml(change, !there.has(change.item_id ?? 0), context)).join('');
  return answer(list, changesXml(list, more && end ? end : logEnd(core), inner, more), dataXml(rows, request, context), context);
}

function run(list: ListRow, args: Args, context: Context): Node {
  context.require({ kind: 'list', list }, 'viewListItems');
  const query = args.object('query');
  const request = readRequest(list, query, context);
  const text = typeof query.ChangeToken === 'string' ? query.ChangeToken : '';
  if (text === '') return whole(list, request, context);
  let after: LogPlace;
  try {
    after = readToken(context.core, text, listTokens(list.id));
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
    return answer(list, changesXml(list, logEnd(context.core), '<Id ChangeType="InvalidToken" />'), dataXml([], request, context), context);
  }
  const schema = changesOf(context.core, { listId: list.id }, { after, limit: 1, objects: ['list'], types: [changeType.update] });
  return schema.length > 0 ? whole(list, request, context) : since(list, request, after, context);
}

export const itemChangesSince: OperationDef<ListRow> = { parameters: ['query'], writes: true, run };
