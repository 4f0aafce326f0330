import type { PermissionTable } from './types';

/** Sites. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/site-*.md. */
const read = ['Sites.Read.All', 'Sites.ReadWrite.All'];

export const sitePermissions: PermissionTable = {
  'GET GraphService/sites': { delegated: read },
  'GET site': { delegated: read },
  'GET site/sites': { delegated: read },
  'GET site/getByPath': { delegated: read },
};
