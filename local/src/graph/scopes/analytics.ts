import type { PermissionTable } from './types';

/** Analytics. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/itemactivitystat-getactivitybyinterval.md, which itemanalytics-get.md shares. */
const read = { delegated: ['Files.Read', 'Files.ReadWrite', 'Files.Read.All', 'Files.ReadWrite.All', 'Sites.Read.All', 'Sites.ReadWrite.All'] };

export const analyticsPermissions: PermissionTable = {
  'GET driveItem/analytics': read,
  'GET listItem/analytics': read,
  'GET site/analytics': read,
  'GET itemAnalytics': read,
  'GET itemActivityStat': read,
  'GET driveItem/getActivitiesByInterval': read,
  'GET listItem/getActivitiesByInterval': read,
  'GET site/getActivitiesByInterval': read,
  'GET reportRoot': { delegated: ['Reports.Read.All'] },
  'GET reportRoot/getSharePointSiteUsageDetail': { delegated: ['Reports.Read.All'] },
};
