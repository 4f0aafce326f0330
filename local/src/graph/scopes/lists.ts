import type { PermissionTable } from './types';

/** Lists. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/list-*.md. */
const read = ['Sites.Read.All', 'Sites.ReadWrite.All'];

export const listPermissions: PermissionTable = {
  'GET site/lists': { delegated: read },
  'GET list': { delegated: read },
};
