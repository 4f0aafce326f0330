import type { PermissionTable } from './types';

/** Drives and what is in them. Source: microsoft-graph-docs-contrib, api-reference/v1.0/includes/permissions/drive*-permissions.md. */
const readDrive = ['Files.Read', 'Files.Read.All', 'Files.ReadWrite', 'Files.ReadWrite.All', 'Sites.Read.All', 'Sites.ReadWrite.All', 'User.Read'];
const readFile = [
  'Files.Read',
  'Files.ReadWrite',
  'Files.Read.All',
  'Files.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
];

export const drivePermissions: PermissionTable = {
  'GET drive': { delegated: readDrive },
  'GET site/drives': { delegated: readFile },
  'GET driveItem': { delegated: readFile },
  'GET driveItem/children': { delegated: readFile },
};
