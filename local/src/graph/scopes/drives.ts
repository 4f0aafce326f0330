import type { PermissionTable } from './types';

/**
 * Drives and what is in them. Source: learn.microsoft.com/graph/api, the tables of drive-get, driveitem-get,
 * driveitem-list-children, driveitem-copy, driveitem-createlink, driveitem-invite and driveitem-put-content. Other calls
 * are taken to need what these need for reading or for writing.
 */
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

const readChildren = ['Files.Read', 'Files.ReadWrite', 'Files.Read.All', 'Files.ReadWrite.All', 'Sites.Read.All', 'Sites.ReadWrite.All'];
const writeFile = ['Files.ReadWrite', 'Files.ReadWrite.All', 'Sites.ReadWrite.All'];

export const drivePermissions: PermissionTable = {
  'GET drive': { delegated: readDrive },
  'GET site/drives': { delegated: readFile },
  'GET drive/search': { delegated: readFile },
  'GET driveItem': { delegated: readFile },
  'PATCH driveItem': { delegated: writeFile },
  'DELETE driveItem': { delegated: writeFile },
  'GET driveItem/children': { delegated: readChildren },
  'POST driveItem/children': { delegated: writeFile },
  'GET driveItem/content': { delegated: readFile },
  'PUT driveItem/content': { delegated: writeFile },
  'GET driveItem/versions': { delegated: readFile },
  'GET driveItemVersion': { delegated: readFile },
  'GET driveItemVersion/content': { delegated: readFile },
  'POST driveItemVersion/restoreVersion': { delegated: writeFile },
  'POST driveItem/checkin': { delegated: writeFile },
  'POST driveItem/checkout': { delegated: writeFile },
  'POST driveItem/discardCheckout': { delegated: writeFile },
  'POST driveItem/permanentDelete': { delegated: writeFile },
  'GET driveItem/delta': { delegated: readFile },
  'GET driveItem/permissions': { delegated: readFile },
  'GET permission': { delegated: readFile },
  'DELETE permission': { delegated: writeFile },
  'POST driveItem/copy': { delegated: writeFile },
  'POST driveItem/createUploadSession': { delegated: writeFile },
  'POST driveItem/createLink': { delegated: writeFile },
  'POST driveItem/invite': { delegated: writeFile },
  'GET driveItem/search': { delegated: readFile },
};
