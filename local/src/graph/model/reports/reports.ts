import { makeTicket } from '../../../gateway/tickets';
import { defineEntity } from '../../../model/define';
import type { Args } from '../../../model/args';
import type { Node } from '../../../model/node';
import { siteUsageReport } from '../../analytics/siteUsage';
import type { Asker } from '../../asker';
import { GraphError, graphRefuse } from '../../errors';

const periods: Readonly<Record<string, number>> = { D7: 7, D30: 30, D90: 90, D180: 180 };

/** The tenant has no roles of the directory: who administers every site may read reports of them. */
function mayReadReports(asker: Asker): boolean {
  const { db } = asker.core;
  const sites = db.get<{ n: number }>('SELECT count(*) AS n FROM sites')?.n ?? 0;
  const own = db.get<{ n: number }>('SELECT count(*) AS n FROM principals WHERE login = ? AND is_admin = 1', asker.person.login)?.n ?? 0;
  return sites > 0 && own >= sites;
}

/** Sends whoever asks on to an address that needs no sign-in, where the report lies for a while. */
function siteUsage(args: Args, asker: Asker): Node {
  if (!mayReadReports(asker)) throw new GraphError(403, 'S2SUnauthorized', 'Invalid permission.');
  if (args.has('date')) throw graphRefuse.notSupported('the report of one day');
  const period = args.text('period', '').toUpperCase();
  if (!(period in periods)) throw graphRefuse.invalidRequest('The period is not one of D7, D30, D90 and D180.');
  const path = `/_api/v2.0/report/SharePointSiteUsageDetail${period}`;
  return {
    kind: 'reply',
    status: 302,
    headers: { Location: `${asker.core.origin}${path}?tempauth=${makeTicket(asker.core, asker.person.login, path)}` },
    of: null,
  };
}

/** `/reports`: of all that Graph has there, the use of sites. */
export const reportsNode = defineEntity<null, Asker>({
  contract: 'microsoft.graph.reportRoot',
  path: () => 'reports',
  properties: {},
  operations: {
    getSharePointSiteUsageDetail: { parameters: ['period'], run: (_none, args, asker) => siteUsage(args, asker) },
  },
});

/** `_api/v2.0/report/{name}`: the report itself. */
export function reportFiles(asker: Asker): Node {
  const look = (name: string): Node | null => {
    const days = periods[/^SharePointSiteUsageDetail(D\d+)$/.exec(name)?.[1] ?? ''];
    if (days === undefined || !mayReadReports(asker)) return null;
    const headers = { 'Content-Disposition': `attachment; filename="${name}.csv"` };
    return { kind: 'stream', content: siteUsageReport(asker.core, days), contentType: 'application/octet-stream', headers };
  };
  return { kind: 'vacant', navigate: look, operation: () => null, missing: () => graphRefuse.itemNotFound() };
}
