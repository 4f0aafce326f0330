import { defineCollection, defineEntity } from '../../../model/define';
import type { Context } from '../../../model/context';
import type { Body, EntityNode, Node } from '../../../model/node';
import { readGuid } from '../../../store/core';
import { createList, listById, listByTitle, listSettings, listsOf } from '../../../store/lists/lists';
import type { ListRow } from '../../../store/rows';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { columnsOf } from './columns';
import { contentTypesOf } from './contentTypes';
import { driveNode } from '../drives/drives';
import { graphSiteId } from '../ids';
import { identityOf } from '../identities';
import { itemsOfList } from './listItems';
import { siteReference } from '../references';
import { listPathOf, type ListValue } from '../values';

/** How Graph calls list templates (listInfo.template). */
const templates: Readonly<Record<number, string>> = {
  100: 'genericList',
  101: 'documentLibrary',
  102: 'survey',
  103: 'links',
  104: 'announcements',
  105: 'contacts',
  106: 'events',
  107: 'tasks',
  119: 'webPageLibrary',
  171: 'tasksWithTimelineAndHierarchy',
};

const eTag = ({ list }: ListValue): string => `"${list.id},${list.change}"`;

export const listNode: (value: ListValue, asker: Asker) => EntityNode = defineEntity<ListValue, Asker>({
  contract: 'microsoft.graph.list',
  path: listPathOf,
  etag: eTag,
  annotations: { '@odata.etag': eTag },
  properties: {
    createdDateTime: ({ list }) => list.created,
    description: ({ list }) => list.description,
    eTag,
    id: ({ list }) => list.id,
    lastModifiedDateTime: ({ list }) => list.modified,
    name: ({ list }) => list.url.slice(list.url.lastIndexOf('/') + 1),
    webUrl: ({ context, list }) => encodeURI(context.core.origin + list.url),
    displayName: ({ list }) => list.title,
    createdBy: ({ context, list }) => identityOf(context, list.author_id),
    parentReference: ({ context }) => siteReference(context),
    list: ({ list }) => ({
      contentTypesEnabled: listSettings(list).contentTypesEnabled,
      hidden: list.hidden === 1,
      template: templates[list.template] ?? 'genericList',
    }),
  },
  onRequest: {
    system: () => undefined,
    sharepointIds: ({ context, list }) => ({ listId: list.id, siteId: context.site.id, siteUrl: context.webUrl, webId: context.web.id }),
  },
  navigation: {
    columns: ({ context, list }, asker) => columnsOf({ id: list.id, path: listPathOf({ context, list }), context }, asker),
    contentTypes: ({ context, list }, asker) => contentTypesOf({ id: list.id, path: listPathOf({ context, list }), context }, asker),
    items: (value, asker) => itemsOfList(value, asker),
    drive: (value, asker) => {
      if (value.list.base_type !== 1) throw graphRefuse.itemNotFound('The requested list is not a document library.');
      return driveNode(value, asker);
    },
  },
});

const visible = (context: Context, list: ListRow): boolean => context.can({ kind: 'list', list }, 'viewListItems');

/** The lists of a site that the person may open; hidden ones only by name. */
export function listsOfSite(context: Context, asker: Asker): Node {
  return defineCollection(
    {
      contract: 'microsoft.graph.list',
      path: `sites/${graphSiteId(context.core, context.web)}/lists`,
      all: () =>
        listsOf(context.core, context.web.id)
          .filter((list) => list.hidden === 0 && visible(context, list))
          .map((list) => listNode({ context, list }, asker)),
      key: (args) => listByKey(args.naming(['id']).text('id'), context, asker),
      add: (body) => addList(body, context, asker),
    },
    asker
  );
}

/** Makes a list of a template, with the columns that come along. @throws 409 where its name is taken */
function addList(body: Body, context: Context, asker: Asker): EntityNode {
  context.require({ kind: 'web', web: context.web }, 'manageLists');
  if (typeof body.displayName !== 'string' || body.displayName === '') throw graphRefuse.invalidRequest('A list needs a displayName.');
  if (listByTitle(context.core, context.web.id, body.displayName)) throw graphRefuse.nameAlreadyExists();
  const info = (body.list ?? {}) as { template?: unknown; hidden?: unknown; contentTypesEnabled?: unknown };
  const template = Object.entries(templates).find(([, name]) => name === (info.template ?? 'genericList'))?.[0];
  if (template === undefined) throw graphRefuse.invalidRequest('The list template is not valid.');
  if (Array.isArray(body.columns) && body.columns.length > 0)
    throw graphRefuse.notSupported('columns of a list while it is made; add them afterwards through REST');
  const list = createList(
    context.core,
    context.web,
    {
      title: body.displayName,
      template: Number(template),
      description: typeof body.description === 'string' ? body.description : '',
      hidden: info.hidden === true,
      contentTypesEnabled: info.contentTypesEnabled === true,
    },
    context.user.id
  );
  return listNode({ context, list }, asker);
}

/** By GUID or by title. @throws 404 where it is not there, or not for this person */
function listByKey(key: string, context: Context, asker: Asker): EntityNode {
  const list = readGuid(key) === null ? listByTitle(context.core, context.web.id, key) : listById(context.core, key);
  if (!list || list.web_id !== context.web.id) throw graphRefuse.itemNotFound('The specified list was not found');
  if (!visible(context, list) && !context.can({ kind: 'list', list }, 'open')) throw graphRefuse.accessDenied();
  return listNode({ context, list }, asker);
}
