import type { PermissionTable } from './types';

/** Sites. Source: learn.microsoft.com/graph/api, the table of site-get, which the other ways to a site are taken to share. */
const read = ['Sites.Read.All', 'Sites.ReadWrite.All'];

export const sitePermissions: PermissionTable = {
  'GET GraphService/sites': { delegated: read },
  'GET site': { delegated: read },
  'GET site/sites': { delegated: read },
  'GET site/getByPath': { delegated: read },
};
