import { Args } from '../../../model/args';
import { defineCollection, defineEntity } from '../../../model/define';
import { boundItem, findItem, itemsOf, type Item } from '../../../model/items/items';
import type { EntityNode, Node } from '../../../model/node';
import type { ActivityScope } from '../../../store/items/activities';
import { contentTypesOf } from '../../../store/lists/contentTypes';
import { readGuid } from '../../../store/core';
import { itemTable } from '../../../store/lists/columns';
import { ListColumns } from '../../../query/itemColumns';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { activityOperations, analyticsOf } from '../reports/analytics';
import { driveItemNode } from '../drives/driveItems';
import { fieldsNode, restFields, writeFields } from './fieldValues';
import { identityOf } from '../identities';
import { versionsOfItem } from './listItemVersions';
import { listDelta } from './listDelta';
import { listItemPage } from './listItemPage';
import { siteReference } from '../references';
import { itemETag, listItemPath, listPathOf, type ListItemValue, type ListValue } from '../values';

const scopeOf = ({ list, row }: ListItemValue): ActivityScope => ({ siteId: list.site_id, uniqueId: row.UniqueId });

export const listItemNode: (value: ListItemValue, asker: Asker) => EntityNode = defineEntity<ListItemValue, Asker>({
  contract: 'microsoft.graph.listItem',
  path: listItemPath,
  etag: itemETag,
  annotations: { '@odata.etag': itemETag },
  properties: {
    createdDateTime: ({ row }) => row.Created,
    eTag: itemETag,
    id: ({ row }) => String(row.ID),
    lastModifiedDateTime: ({ row }) => row.Modified,
    webUrl: webUrlOf,
    createdBy: ({ context, row }) => identityOf(context, row.Author),
    lastModifiedBy: ({ context, row }) => identityOf(context, row.Editor),
    parentReference: ({ context, list }) => ({ id: list.root_id, ...siteReference(context) }),
    contentType: contentTypeOf,
  },
  onRequest: {
    name: ({ row }) => row.FileLeafRef,
    sharepointIds: ({ context, list, row }) => ({
      listId: list.id,
      listItemId: String(row.ID),
      listItemUniqueId: row.UniqueId,
      siteId: context.site.id,
      siteUrl: context.webUrl,
      webId: context.web.id,
    }),
  },
  operations: activityOperations(scopeOf),
  navigation: {
    analytics: (value, asker) => analyticsOf(scopeOf(value), listItemPath(value), asker),
    fields: (value, asker) => fieldsNode(value, asker),
    versions: (value, asker) => versionsOfItem(value, asker),
    driveItem: (value, asker) => {
      if (value.list.base_type !== 1) throw graphRefuse.itemNotFound();
      return driveItemNode(value, asker);
    },
  },
  update: (value, body) => {
    const { fields, ...rest } = body;
    const other = Object.keys(rest).find((name) => !name.includes('@'));
    if (other !== undefined) throw graphRefuse.notSupported(`changing listItem.${other}`);
    if (fields !== null && typeof fields === 'object') writeFields(value, fields as Record<string, unknown>);
  },
  remove: (value) => {
    boundItem(value, value.context)
      .operation('Recycle')
      ?.run(new Args([], {}, new Uint8Array()));
  },
});

function webUrlOf({ context, list, row }: ListItemValue): string {
  const { origin } = context.core;
  return encodeURI(list.base_type === 1 ? origin + row.FileRef : `${origin}${list.url}/${row.ID}_.000`);
}

function contentTypeOf({ context, list, row }: ListItemValue): Readonly<Record<string, string>> {
  const type = contentTypesOf(context.core, list.id).find(({ id }) => id.toLowerCase() === row.ContentTypeId.toLowerCase());
  return { id: row.ContentTypeId, ...(type ? { name: type.name } : {}) };
}

/** A row of a list as an item with the person beside it. */
export const listItemOf = (value: ListValue, item: Item): ListItemValue => ({ ...item, context: value.context, list: value.list });

/** By number, or by the UniqueId that drives know it by. @throws 404 where it is not there, or not for this person */
function itemByKey(key: string, value: ListValue): ListItemValue {
  const { context, list } = value;
  const guid = readGuid(key);
  const id = guid === null ? Number(key) : context.core.db.get<{ ID: number }>(`SELECT "ID" FROM ${itemTable(list.seq)} WHERE "UniqueId" = ?`, guid)?.ID;
  if (id !== undefined && !Number.isInteger(id)) throw graphRefuse.invalidRequest('The item id is not valid.');
  if (id === undefined) throw graphRefuse.itemNotFound();
  return listItemOf(value, findItem(list, id, context));
}

/** The items of a list. */
export function itemsOfList(value: ListValue, asker: Asker): Node {
  const { context, list } = value;
  return defineCollection(
    {
      contract: 'microsoft.graph.listItem',
      path: `${listPathOf(value)}/items`,
      all: () => [],
      page: (options) => listItemPage(value, options, asker),
      operations: { delta: { parameters: ['token'], run: (args) => listDelta(value, args, asker) } },
      key: (args) => listItemNode(itemByKey(args.naming(['id']).text('id'), value), asker),
      add: (body) => {
        const fields = body.fields !== null && typeof body.fields === 'object' ? (body.fields as Record<string, unknown>) : {};
        const items = itemsOf(list, context);
        const made =
          items.kind === 'collection' ? items.add?.({ ...restFields({ columns: new ListColumns(context.core, list) }, fields), ...typeGiven(body) }) : null;
        return listItemNode(itemByKey(String(made?.property('Id')?.read()), { context, list: context.freshList(list) }), asker);
      },
    },
    asker
  );
}

function typeGiven(body: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const id = body.contentType !== null && typeof body.contentType === 'object' && 'id' in body.contentType ? body.contentType.id : undefined;
  return typeof id === 'string' ? { ContentTypeId: id } : {};
}
