import { createHash } from 'node:crypto';
import { activeDocuments, activityCounts, activityDays } from '../../store/items/activities';
import { itemTable } from '../../store/lists/columns';
import type { Core } from '../../store/core';
import { directoryPersonByLogin } from '../../store/people/directoryPeople';
import { principalById } from '../../store/people/people';
import type { SiteRow } from '../../store/rows';
import { rootWebOf } from '../../store/sites/sites';
import { tenantSwitch } from '../../store/tenantSettings';
import { dayText } from './intervals';

/** Columns of the report. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/reportroot-getsharepointsiteusagedetail.md. */
const columns = [
  'Report Refresh Date',
  'Site Id',
  'Site URL',
  'Owner Display Name',
  'Is Deleted',
  'Last Activity Date',
  'File Count',
  'Active File Count',
  'Page View Count',
  'Visited Page Count',
  'Storage Used (Byte)',
  'Storage Allocated (Byte)',
  'Root Web Template',
  'Owner Principal Name',
  'Report Period',
];

const day = 86_400_000;
/** Reports are two days behind. */
const behind = 2 * day;
/** Twenty-five tebibytes, as site collections have. */
const allocated = 27_487_790_694_400;
const noSite = '00000000-0000-0000-0000-000000000000';

const templates: Readonly<Record<string, string>> = { 'GROUP#0': 'Group', 'SITEPAGEPUBLISHING#0': 'Communication Site', 'TEAMCHANNEL#1': 'Team Channel' };

interface Use {
  readonly files: number;
  readonly bytes: number;
}

function useOf(core: Core, siteId: string): Use {
  const lists = core.db.all<{ seq: number }>('SELECT seq FROM lists WHERE site_id = ? AND base_type = 1', siteId);
  return lists
    .map(({ seq }) => core.db.get<Use>(`SELECT count(*) AS files, ifnull(sum("File_x0020_Size"), 0) AS bytes FROM ${itemTable(seq)} WHERE "FSObjType" = 0`))
    .reduce<Use>((sum, each) => ({ files: sum.files + (each?.files ?? 0), bytes: sum.bytes + (each?.bytes ?? 0) }), { files: 0, bytes: 0 });
}

/** A name that nobody can read, the same in every report, where the tenant conceals names. */
const concealed = (text: string): string => createHash('md5').update(text).digest('hex').toUpperCase();

const cell = (value: string | number): string => (/[",\r\n]/.test(String(value)) ? `"${String(value).replace(/"/g, '""')}"` : String(value));

function rowOf(core: Core, site: SiteRow, days: number, conceal: boolean): readonly (string | number)[] {
  const refreshed = new Date(core.clock().getTime() - behind);
  const after = dayText(new Date(refreshed.getTime() + day));
  const from = dayText(new Date(refreshed.getTime() - (days - 1) * day));
  const scope = { siteId: site.id };
  const last = activityDays(core, scope)?.last ?? '';
  const owner = principalById(core, site.id, site.owner_id);
  const principal = owner ? (directoryPersonByLogin(core, owner.login)?.userPrincipalName ?? owner.login) : '';
  const { files, bytes } = useOf(core, site.id);
  const web = rootWebOf(core, site.id);
  return [
    dayText(refreshed),
    conceal ? noSite : site.id,
    conceal ? '' : core.origin + site.url,
    conceal ? concealed(owner?.title ?? '') : (owner?.title ?? ''),
    'False',
    last < after ? last : dayText(refreshed),
    files,
    activeDocuments(core, site.id, from, after),
    activityCounts(core, scope, from, after).access?.actions ?? 0,
    0,
    bytes,
    allocated,
    templates[web.template] ?? 'Team Site',
    conceal ? concealed(principal) : principal,
    days,
  ];
}

/** The report of every site's use over so many days, as CSV. Names and addresses are concealed where the tenant says so. */
export function siteUsageReport(core: Core, days: number): string {
  const conceal = tenantSwitch(core, 'concealReportNames');
  const sites = core.db.all<SiteRow>("SELECT * FROM sites WHERE url <> '/' ORDER BY url");
  const rows = sites.map((site) => rowOf(core, site, days, conceal));
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
