import type { PermissionTable } from './types';

/**
 * Lists and their items. Source: learn.microsoft.com/graph/api, the tables of list-list, listitem-list, listitem-create
 * and listitem-delta. Other calls are taken to need what these need for reading, writing or managing.
 */
const read = ['Sites.Read.All', 'Sites.ReadWrite.All'];
const write = ['Sites.ReadWrite.All'];
const manage = ['Sites.Manage.All', 'Sites.FullControl.All'];
const readTypes = ['Sites.Read.All', 'Sites.ReadWrite.All', ...manage];

export const listPermissions: PermissionTable = {
  'GET site/lists': { delegated: read },
  'POST site/lists': { delegated: manage },
  'GET list': { delegated: read },
  'GET list/columns': { delegated: readTypes },
  'GET site/columns': { delegated: readTypes },
  'GET columnDefinition': { delegated: readTypes },
  'GET list/contentTypes': { delegated: readTypes },
  'GET site/contentTypes': { delegated: readTypes },
  'GET contentType': { delegated: readTypes },
  'GET contentType/columns': { delegated: readTypes },
  'GET list/items': { delegated: read },
  'GET list/items/delta': { delegated: read },
  'POST list/items': { delegated: write },
  'GET listItem': { delegated: read },
  'PATCH listItem': { delegated: write },
  'DELETE listItem': { delegated: write },
  'GET fieldValueSet': { delegated: read },
  'PATCH fieldValueSet': { delegated: write },
  'GET listItem/versions': { delegated: read },
  'GET listItemVersion': { delegated: read },
};
