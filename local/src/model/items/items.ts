import { refuse } from '../../http/errors';
import { ListColumns } from '../../query/itemColumns';
import { columnOf } from '../../store/lists/columns';
import { contentTypesOf } from '../../store/lists/contentTypes';
import { nowIso } from '../../store/core';
import type { SqlValue } from '../../store/database';
import { insertItem, itemById, refuseIfHeld, updateItem } from '../../store/items/items';
import { settingsOf } from '../../store/lists/fieldXml';
import { listById } from '../../store/lists/lists';
import { maskHalves } from '../../store/permissions/masks';
import type { ListRow } from '../../store/rows';
import { effectiveScope } from '../../store/permissions/securables';
import { unpackMany } from '../../store/seeding/seedValues';
import { versionOfWrite } from '../../store/items/versions';
import { attachments } from './attachments';
import { contentTypeNode } from '../lists/contentTypes';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { asSecurable, disposal, recycle, remove } from './disposeItem';
import { filePath } from '../files/files';
import { fileNode, folderNode } from '../files/filesAndFolders';
import { openProperties, readField, type Item } from './itemFields';
import { isWritable, keepRestValue } from './itemValues';
import { getChanges, listTokens } from '../changes/getChanges';
import { itemLabelOperations } from '../labels/itemLabels';
import { itemOperations } from './itemOperations';
import { itemPage } from './itemPage';
import { itemVersion, itemVersions } from './itemVersions';
import { complianceInfo } from '../labels/labelShapes';
import { listNode, listPath } from '../lists/lists';
import { nowhere, type Body, type EntityNode, type Node } from '../node';
import { demoteColumns } from './officeColumns';
import { fieldStrings, propertyBag } from '../propertyBag';
import { securableNavigation, securableOnRequest, securableOperations } from '../permissions/securable';
import { showSecurable } from '../permissions/securableNode';
import { valuesAsText } from './itemText';
import { personOf } from '../people/userInfo';

export { readField, type Item };

const pathOf = (item: Item): string => `${listPath(item.columns.list)}/Items(${item.row.ID})`;

function follow(item: Item, name: string, context: Context): Node | null {
  const field = item.columns.field(name);
  if (!field) return null;
  const { kind } = columnOf(field);
  const kept = readField(item, field.name);
  if (kind === 'user' || kind === 'userMulti') {
    const people =
      kept === null
        ? []
        : (kind === 'user' ? [Number(kept)] : unpackMany(String(kept)).map(Number))
            .map((id) => context.principal(id))
            .flatMap((row) => (row ? [personOf(row.id, context)] : []));
    return kind === 'user'
      ? (people[0] ?? nowhere(name))
      : defineCollection({ contract: 'SP.Data.UserInfoItem', path: `${pathOf(item)}/${name}`, all: () => people }, context);
  }
  if (kind === 'lookup' && field.base === 0) {
    const target = listById(context.core, settingsOf(field).lookupList ?? '');
    return target && kept !== null ? itemNode(target, Number(kept), context) : nowhere(name);
  }
  return null;
}

/** The type of a list's items: each list has its own. */
export const itemType = (list: ListRow): string => `SP.Data.${list.entity_name}Item`;

const node = defineEntity<Item>({
  contract: 'SP.ListItem',
  type: (item) => itemType(item.columns.list),
  path: pathOf,
  id: (item) => item.row.UniqueId,
  etag: (item) => `"${item.row.owshiddenversion}"`,
  properties: {
    FileSystemObjectType: (item) => item.row.FSObjType,
    Id: (item) => item.row.ID,
    ServerRedirectedEmbedUri: () => null,
    ServerRedirectedEmbedUrl: () => '',
  },
  onRequest: {
    ...securableOnRequest(asSecurable),
    DisplayName: (item) => item.row.FileLeafRef.replace(/\.[^.]*$/, ''),
    CommentsDisabled: () => false,
    ComplianceInfo: (item) => complianceInfo(item.row),
    EffectiveBasePermissionsForUI: (item, context) => maskHalves(context.mask(asSecurable(item))),
    IconOverlay: () => null,
  },
  open: openProperties,
  together: ['Id', 'ID'],
  follow,
  navigation: {
    ...securableNavigation(asSecurable, pathOf),
    AttachmentFiles: (item, context) => attachments(item, pathOf(item), context),
    ContentType: (item, context) => {
      const type = contentTypesOf(context.core, item.columns.list.id).find((each) => each.id.toLowerCase() === item.row.ContentTypeId.toLowerCase());
      return type ? contentTypeNode(type, context) : nowhere('ContentType');
    },
    FieldValuesAsText: (item, context) => fieldStrings(valuesAsText(item, context), `${pathOf(item)}/FieldValuesAsText`, context),
    FieldValuesAsHtml: (item, context) => fieldStrings(valuesAsText(item, context), `${pathOf(item)}/FieldValuesAsHtml`, context),
    File: (item, context) => (item.row.FSObjType === 0 && item.columns.list.base_type === 1 ? fileNode(item, context) : nowhere('File')),
    Folder: (item, context) => (item.row.FSObjType === 1 ? folderNode({ list: item.columns.list, item: item.row }, context) : nowhere('Folder')),
    ParentList: (item, context) => listNode(item.columns.list, context),
    Properties: (item, context) =>
      propertyBag(JSON.parse(item.row.MetaInfo === null ? '{}' : String(item.row.MetaInfo)) as Record<string, unknown>, `${pathOf(item)}/Properties`, context),
    Versions: (item, context) => itemVersions(item, pathOf(item), filePath(item), context),
  },
  operations: {
    ...securableOperations(asSecurable),
    ...itemOperations,
    ...itemLabelOperations,
    GetChanges: getChanges(({ columns: { list }, row }) => ({ scope: { listId: list.id, itemId: row.ID }, tokens: listTokens(list.id) })),
    GetVersionById: {
      parameters: ['versionId'],
      run: (item, args, context) => itemVersion(item, args.number('versionId'), pathOf(item), filePath(item), context),
    },
    DeleteWithParameters: {
      parameters: ['parameters'],
      writes: true,
      run: (item, args, context) => {
        remove(item, context, disposal(args));
        return nowhere('DeleteWithParameters');
      },
    },
    Recycle: recycle(() => ({})),
    RecycleWithParameters: { parameters: ['parameters'], ...recycle(disposal) },
  },
  update: (item, body, context) => {
    const { columns, row } = item;
    context.require(asSecurable(item), 'editListItems');
    refuseIfHeld(context.core, columns.list, row, context.user.id);
    const values = keepBody(columns, body);
    updateItem(context.core, columns.list, row, {
      values: { Modified: nowIso(context.core), Editor: context.user.id, ...values },
      version: versionOfWrite(columns.list, row),
      by: context.user.id,
    });
    demoteColumns(context.core, columns.list, row.ID);
  },
  remove: (item, context) => remove(item, context),
});

/** What a POST or MERGE gives of fields, as columns keep them. */
export function keepBody(columns: ListColumns, body: Body): Record<string, SqlValue> {
  const out: Record<string, SqlValue> = {};
  const type = `SP.Data.${columns.list.entity_name}Item`;
  for (const [given, value] of Object.entries(body)) {
    const bare = given.replace(/^OData_(?=_)/, '');
    const direct = columns.fields.get(bare);
    const pointed = bare.endsWith('Id') || bare.endsWith('StringId') ? columns.fields.get(bare.replace(/(String)?Id$/, '')) : undefined;
    const field = direct && !/^(User|Lookup)/.test(direct.type) ? direct : (pointed ?? direct);
    if (!field || given.startsWith('_')) throw refuse.noTypeProperty(given, type);
    if (/^(User|Lookup)/.test(field.type) && field === direct && field !== pointed) throw refuse.noTypeProperty(given, type);
    if (!isWritable(field) && field.name !== 'ContentTypeId') continue;
    out[columnOf(field).stored ?? field.name] = keepRestValue(field, value);
  }
  return out;
}

export function boundItem(item: Item, context: Context): EntityNode {
  return node(item, context);
}

/** An item that the person may see. @throws 404 where it is not there or hidden from them */
export function findItem(list: ListRow, id: number, context: Context): Item {
  const columns = new ListColumns(context.core, list);
  const row = itemById(context.core, list, id);
  if (!row || !context.can({ kind: 'item', list, itemId: row.ID }, 'viewListItems')) throw refuse.noItem();
  return { columns, row };
}

export function itemNode(list: ListRow, id: number, context: Context): EntityNode {
  return node(findItem(list, id, context), context);
}

showSecurable('item', (thing, context) => (thing.kind === 'item' ? itemNode(thing.list, thing.itemId, context) : nowhere('Item')));

/** `…/items`: queried by SQL, added to by POST. */
export function itemsOf(list: ListRow, context: Context): Node {
  return defineCollection(
    {
      contract: 'SP.ListItem',
      type: itemType(list),
      path: `${listPath(list)}/Items`,
      all: () => itemPage(list, null, context).nodes,
      page: (options) => itemPage(list, options, context),
      key: (args) => itemNode(list, args.naming(['id']).number('id'), context),
      add: (body) => {
        context.require({ kind: 'list', list }, 'addListItems');
        if (list.base_type === 1) throw refuse.failed(-2130575340, 'To add an item to a document library, use SPFileCollection.Add().');
        const columns = new ListColumns(context.core, list);
        const now = nowIso(context.core);
        const { ContentTypeId, Created, Modified, Author, Editor, ...values } = keepBody(columns, body);
        const ref = insertItem(context.core, list, {
          fsObjType: 0,
          leaf: null,
          dir: list.url,
          author: Number(Author ?? context.user.id),
          editor: Number(Editor ?? context.user.id),
          created: String(Created ?? now),
          modified: String(Modified ?? now),
          values: withDefaults(columns, values),
          scope: effectiveScope(context.core, list, list.url),
          ...(typeof ContentTypeId === 'string' ? { contentTypeId: ContentTypeId } : {}),
        });
        return itemNode(context.freshList(list), ref.id, context);
      },
    },
    context
  );
}

/** Fills in the columns' own defaults where nothing was given. */
export function withDefaults(columns: ListColumns, values: Record<string, SqlValue>): Record<string, SqlValue> {
  const out = { ...values };
  for (const field of columns.fields.values()) {
    if (field.default_value === null || field.base === 1 || field.name in out) continue;
    const { kind } = columnOf(field);
    if (kind === 'boolean') out[field.name] = field.default_value.trim() === '1' ? 1 : 0;
    else if (kind === 'text' || kind === 'note') out[field.name] = field.default_value;
    else if (kind === 'number' || kind === 'integer') out[field.name] = Number(field.default_value);
    else if (kind === 'date' && field.default_value.toLowerCase() === '[today]') out[field.name] = nowIso(columns.core);
  }
  return out;
}
