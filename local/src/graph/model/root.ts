import { defineEntity } from '../../model/define';
import type { Node } from '../../model/node';
import type { WebRow } from '../../store/rows';
import { webOfUrl } from '../../store/sites/sites';
import type { Asker } from '../asker';
import { graphRefuse } from '../errors';
import { drivesById, drivesOf, siteDrive } from './drives/drives';
import { listsOfSite } from './lists/lists';
import { monitors } from '../monitors';
import { directoryObjectsRoot } from './directory/directoryObjects';
import { groupsRoot } from './directory/groups';
import { reportFiles, reportsNode } from './reports/reports';
import { securityNode } from './labels/security';
import { siteNode, sitesRoot } from './sites';
import { teamsRoot } from './directory/teams';
import { uploadSessions } from './drives/uploadSessions';
import { meNode, usersOf } from './directory/users';

/** What follows `/v1.0/`. */
const root = defineEntity<null, Asker>({
  contract: 'microsoft.graph.GraphService',
  path: () => '',
  properties: {},
  navigation: {
    drives: (_none, asker) => (asker.address.api === 'sharepoint' ? drivesOf(asker.in(ownWeb(asker)), asker) : drivesById(asker)),
    directoryObjects: (_none, asker) => directoryObjectsRoot(asker),
    groups: (_none, asker) => groupsRoot(asker),
    me: (_none, asker) => meNode(asker),
    reports: (_none, asker) => reportsNode(null, asker),
    security: (_none, asker) => securityNode(null, asker),
    sites: (_none, asker) => sitesRoot(asker),
    teams: (_none, asker) => teamsRoot(asker),
    users: (_none, asker) => usersOf(asker),
  },
  follow: (_none, name, asker) => (asker.address.api === 'sharepoint' ? ofTheWeb(name, asker) : null),
});

/** The web that SharePoint's own addresses stand in. */
function ownWeb(asker: Asker): WebRow {
  const web = webOfUrl(asker.core, asker.address.webPath);
  if (!web || web.url.toLowerCase() !== asker.address.webPath.toLowerCase()) throw graphRefuse.itemNotFound();
  return web;
}

/** What SharePoint's own addresses name from there. */
function ofTheWeb(name: string, asker: Asker): Node | null {
  if (name.toLowerCase() === 'report') return reportFiles(asker);
  const context = asker.in(ownWeb(asker));
  switch (name.toLowerCase()) {
    case 'monitor':
      return monitors(asker);
    case 'uploadsession':
      return uploadSessions(asker);
    case 'site':
      return siteNode({ context }, asker);
    case 'drive':
      return siteDrive(context, asker);
    case 'lists':
      return listsOfSite(context, asker);
    default:
      return null;
  }
}

/** The root of a version's addresses, for one request. */
export function graphRoot(asker: Asker): Node {
  return root(null, asker);
}
