import type { SPFI } from '@pnp/sp';
import '@pnp/sp/regional-settings/web';
import '@pnp/sp/fields';
import '@pnp/sp/security';
import {
  COLUMNS,
  isKnownLocale,
  listOf,
  MARKING_HISTORY,
  OPERATIONS,
  siteList,
  TenantProblem,
  type Door,
  type ListRef,
  type People,
  type PersonInRow,
} from '../../../tenant';
import type { MarkingFacts } from '../../facts';
import { readDocuments } from './documents';
import { readTip } from '../history/historyStore';
import { readOperations, type OperationLog } from './operations';
import { readSiteRules, siteRulesOf, type SiteRules } from '../standing/siteRules';
import type { Ground } from './writeRun';

/** All that is read before a run writes, in one request. */
export interface Prepared {
  readonly ground: Ground;
  readonly historyRow: number;
  readonly log: OperationLog;
  /** What owners have said of posts, libraries and folders. */
  readonly rules: SiteRules;
  readonly states: readonly MarkingFacts[];
  /** The person's number on the site. */
  readonly personId: number;
}

const ADD_LIST_ITEMS = 0x2;

/**
 * Reads the ends of both chains, the site's locale, whether the library has the columns and the person may add to
 * the history, the first documents as they stand now, and the logins of those who edited what is to be marked.
 * @throws TenantProblem where nothing may be written: a missing column or list, no permission, a locale that is not known.
 */
export async function prepareRun(
  door: Door,
  library: ListRef,
  firstIds: readonly number[],
  people: People,
  editors: readonly PersonInRow[]
): Promise<Prepared> {
  const history = siteList(door.webUrl, MARKING_HISTORY);
  const operations = siteList(door.webUrl, OPERATIONS);
  const reads = readDocuments(library, firstIds);
  const [tip, log, locale, column, rights, me, posts, containers, ...rest] = await door.batch<unknown>([
    readTip(history),
    readOperations(operations),
    async (sp: SPFI) => (await sp.web.regionalSettings.select('LocaleId')()).LocaleId,
    async (sp: SPFI) => listOf(sp, library).fields.getByInternalNameOrTitle(COLUMNS.marking.internalName).select('Id')(),
    async (sp: SPFI) => listOf(sp, history).select('EffectiveBasePermissions')(),
    async (sp: SPFI) => (await sp.web.currentUser.select('Id')()).Id,
    ...readSiteRules(door.webUrl),
    ...reads,
    ...people.unknown(editors),
  ]);
  const states = rest.slice(0, reads.length);

  const value = <T>(result: (typeof rest)[number]): T => {
    if (!result.ok) throw result.problem;
    return result.value as T;
  };
  if (!column.ok && column.problem.code !== 'tooBusy') {
    throw new TenantProblem(column.problem.code === 'noPermission' ? 'noPermission' : 'missingColumn', column.problem.message, {
      status: column.problem.status,
      values: { column: COLUMNS.marking.internalName },
    });
  }
  value(column);
  const may = value<{ EffectiveBasePermissions?: { Low?: string | number } }>(rights).EffectiveBasePermissions?.Low ?? 0;
  if ((Number(may) & ADD_LIST_ITEMS) === 0) throw new TenantProblem('noPermission', 'The history of this site may not be added to.', { status: 403 });
  const lcid = value<number>(locale);
  if (!isKnownLocale(lcid)) throw new TenantProblem('refused', `Dates cannot be written on a site of locale ${lcid}.`);
  const { hash, rowId } = value<{ hash: string; rowId: number }>(tip);
  const operationLog = value<OperationLog>(log);

  return {
    ground: { history, operations, library, lcid, people, historyTip: hash, operationsTip: operationLog.tip },
    historyRow: rowId,
    log: operationLog,
    rules: siteRulesOf(posts, containers),
    states: states.flatMap((result) => value<MarkingFacts[]>(result)),
    personId: value<number>(me),
  };
}
