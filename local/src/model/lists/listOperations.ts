import { readView, type CamlView } from '../../caml/readView';
import type { CamlContext } from '../../caml/readCondition';
import { refuse } from '../../http/errors';
import { timeZone } from '../../locale/timeZones';
import { ListColumns } from '../../query/itemColumns';
import { queryItems, type ItemQuery } from '../../query/itemQuery';
import { readPosition } from '../../query/pagePosition';
import { joinUrl, nowIso } from '../../store/core';
import { defaultContentType, insertItem, itemByRef } from '../../store/items/items';
import { principalsOf } from '../../store/people/people';
import type { ListRow } from '../../store/rows';
import { effectiveScope } from '../../store/permissions/securables';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineCollection, type OperationDef } from '../define';
import { readForm } from '../items/formValues';
import { formResult } from '../items/itemOperations';
import { boundItem, itemType, withDefaults } from '../items/items';
import type { Node } from '../node';
import { renderListData } from '../rows/renderListData';

/** What CAML's words mean in this request. */
export function camlContext(columns: ListColumns, context: Context): CamlContext {
  return {
    field: (name) => columns.field(name),
    userId: context.user.id,
    groupIds: () => principalsOf(context.core, context.site.id, context.user.id),
    now: context.core.clock(),
    zone: timeZone(context.regional.timeZone).zone,
    listUrl: columns.list.url,
  };
}

/** A view's scope as a place to look in. */
export function placeOf(view: CamlView, folder: string, isRoot: boolean): Pick<ItemQuery, 'folder' | 'below' | 'files'> {
  switch (view.scope) {
    case 'recursiveAll':
      return isRoot ? {} : { below: folder };
    case 'recursive':
      return { ...(isRoot ? {} : { below: folder }), files: 'files' };
    case 'filesOnly':
      return { folder, files: 'files' };
    default:
      return { folder };
  }
}

function getItems(list: ListRow, args: Args, context: Context): Node {
  const query = args.object('query');
  const columns = new ListColumns(context.core, list);
  const view = readView(String(query.ViewXml ?? ''), camlContext(columns, context));
  const folder = typeof query.FolderServerRelativeUrl === 'string' ? query.FolderServerRelativeUrl : list.url;
  const asked: ItemQuery = {
    condition: view.condition,
    read: columns.caml,
    order: view.order,
    limit: view.rowLimit ?? 5000,
    past: 'window',
    ...placeOf(view, folder, folder === list.url),
  };
  const { PagingInfo } = (query.ListItemCollectionPosition ?? {}) as { readonly PagingInfo?: string };
  const after = readPosition(PagingInfo, asked);
  const rows = (): ReturnType<typeof queryItems> => queryItems(columns, context.access, { ...asked, ...(after ? { after } : {}) });
  return defineCollection(
    {
      contract: 'SP.ListItem',
      type: itemType(list),
      path: `Web/Lists(guid'${list.id}')/GetItems`,
      all: () => rows().rows.map((row) => boundItem({ columns, row }, context)),
    },
    context
  );
}

interface CreateInfo {
  readonly FolderPath?: { readonly DecodedUrl?: string } | null;
  readonly FolderUrl?: string;
  readonly UnderlyingObjectType?: number;
  readonly LeafName?: string;
}

/** A new item or folder by a form: lands whole, or says field by field why not. */
function addValidated(list: ListRow, args: Args, context: Context, name: string): Node {
  const { core } = context;
  context.require({ kind: 'list', list }, 'addListItems');
  const info = args.object('listItemCreateInfo') as CreateInfo;
  const given = info.FolderPath?.DecodedUrl ?? info.FolderUrl ?? list.url;
  const dir = joinUrl(decodeURI(given.startsWith(core.origin) ? given.slice(core.origin.length) : given));
  if (dir.toLowerCase() !== list.url.toLowerCase() && itemByRef(core, list, dir)?.FSObjType !== 1) throw refuse.noFolder();
  const isFolder = info.UnderlyingObjectType === 1;
  if (!isFolder && list.base_type === 1) throw refuse.failed(-2130575340, 'To add an item to a document library, use SPFileCollection.Add().');
  const columns = new ListColumns(core, list);
  const outcome = readForm(columns, args.list('formValues'), 0, context, {
    datesInUtc: args.flag('datesInUTC'),
    invariantNumbers: args.flag('numberInInvariantCulture'),
  });
  if (outcome.failed) return formResult(name, outcome.values);
  const { Modified, Editor, Created, Author, ContentTypeId, FileLeafRef, ...values } = outcome.columns;
  const now = nowIso(core);
  const keepsDates = args.flag('bNewDocumentUpdate');
  const leaf = isFolder ? (info.LeafName ?? (typeof FileLeafRef === 'string' ? FileLeafRef : typeof values.Title === 'string' ? values.Title : null)) : null;
  if (isFolder && leaf === null) throw refuse.badArgument('A folder needs a name.');
  const who = (value: unknown): number => (keepsDates && typeof value === 'number' ? value : context.user.id);
  const when = (value: unknown): string => (keepsDates && typeof value === 'string' ? value : now);
  const ref = insertItem(core, list, {
    fsObjType: isFolder ? 1 : 0,
    leaf,
    dir,
    author: who(Author),
    editor: who(Editor),
    created: when(Created),
    modified: when(Modified),
    values: isFolder ? values : withDefaults(columns, values),
    scope: effectiveScope(core, list, dir),
    contentTypeId: typeof ContentTypeId === 'string' ? ContentTypeId : defaultContentType(core, list, isFolder),
  });
  return formResult(name, [
    ...outcome.values,
    { ErrorCode: 0, ErrorMessage: null, FieldName: 'Id', FieldValue: String(ref.id), HasException: false, ItemId: 0 },
  ]);
}

const formParameters = ['listItemCreateInfo', 'formValues', 'bNewDocumentUpdate', 'checkInComment', 'datesInUTC', 'numberInInvariantCulture'];

/** What a list can be asked about its items. */
export const listItemOperations: Readonly<Record<string, OperationDef<ListRow>>> = {
  /** Keeps a number for an item that is still to be made: no other will have it. */
  ReserveListItemId: {
    writes: true,
    run: (list, _args, context) => {
      context.require({ kind: 'list', list }, 'addListItems');
      const value = context.freshList(list).next_id;
      context.core.db.run('UPDATE lists SET next_id = next_id + 1 WHERE id = ?', list.id);
      return { kind: 'value', name: 'ReserveListItemId', type: 'Int32', value };
    },
  },
  GetItems: { parameters: ['query'], units: 2, run: getItems },
  RenderListDataAsStream: { parameters: ['parameters', 'overrideParameters'], units: 2, run: renderListData },
  AddValidateUpdateItemUsingPath: {
    parameters: formParameters,
    writes: true,
    run: (list, args, context) => addValidated(list, args, context, 'AddValidateUpdateItemUsingPath'),
  },
  AddValidateUpdateItem: {
    parameters: formParameters,
    writes: true,
    run: (list, args, context) => addValidated(list, args, context, 'AddValidateUpdateItem'),
  },
};
