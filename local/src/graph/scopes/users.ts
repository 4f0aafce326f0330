import type { PermissionTable } from './types';

/** The signed-in person. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/user-get.md. */
export const userPermissions: PermissionTable = {
  'GET user': {
    delegated: ['User.Read', 'User.ReadWrite', 'User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    refusal: 'directory',
  },
};
