import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { CONTAINER, CONTAINERS, listOf, numberOf, POST, POSTS, siteList, textOf, type BatchResult, type ListName, type RawRow } from '../../../tenant';
import type { Container, Post } from '../../rules';

/** What owners have said of a site: who holds which post, and what its libraries and folders may hold. */
export interface SiteRules {
  readonly posts: readonly Post[];
  readonly containers: readonly Container[];
}

/** The newest row of a place or a post counts, and there are few of either. */
const NEWEST = 2000;

function readNewest(webUrl: string, list: ListName): (sp: SPFI) => Promise<RawRow[]> {
  return async (sp) => {
    const names = ['ID', 'Title', ...list.columns.map((column) => column.internalName)];
    const rows = (await listOf(sp, siteList(webUrl, list))
      .items.select(...names)
      .orderBy('ID', false)
      .top(NEWEST)()) as RawRow[];
    return [...rows].sort((a, b) => numberOf(b, 'ID') - numberOf(a, 'ID'));
  };
}

/** The questions that read them, for one request with others: posts, then containers. */
export const readSiteRules = (webUrl: string): [(sp: SPFI) => Promise<RawRow[]>, (sp: SPFI) => Promise<RawRow[]>] => [
  readNewest(webUrl, POSTS),
  readNewest(webUrl, CONTAINERS),
];

/** The newest row of each key, in the order of the list. */
function newestOf(rows: readonly RawRow[], keyOf: (row: RawRow) => string): RawRow[] {
  const byKey = new Map<string, RawRow>();
  for (const row of rows) if (keyOf(row) !== '' && !byKey.has(keyOf(row).toLowerCase())) byKey.set(keyOf(row).toLowerCase(), row);
  return [...byKey.values()];
}

/** Who holds a post, as its row says; a row that cannot be read names nobody. */
export function readHolders(text: string): Post['holders'] {
  try {
    const read = JSON.parse(text) as unknown;
    if (!Array.isArray(read)) return [];
    return read.flatMap((each: { login?: unknown; name?: unknown } | null) =>
      typeof each?.login === 'string' ? [{ login: each.login, name: typeof each.name === 'string' ? each.name : each.login }] : []
    );
  } catch {
    // A row that cannot be read names nobody.
    return [];
  }
}

const toPost = (row: RawRow): Post => ({ title: textOf(row, 'Title'), holders: readHolders(textOf(row, POST.holders.internalName)) });

const toContainer = (row: RawRow): Container => {
  const historical = textOf(row, CONTAINER.historical.internalName);
  return {
    place: textOf(row, CONTAINER.place.internalName),
    ceiling: textOf(row, CONTAINER.ceiling.internalName),
    proposes: textOf(row, CONTAINER.proposes.internalName),
    historical: historical === '' ? null : historical === 'yes',
  };
};

/** Rows out of an answer; a site that was set up before there was such a list has none. */
function rowsOf(result: BatchResult<unknown>): readonly RawRow[] {
  if (result.ok) return result.value as RawRow[];
  if (result.problem.code === 'notFound') return [];
  throw result.problem;
}

/**
 * What the answers to `readSiteRules` say.
 * @throws TenantProblem where they could not be read: then nobody may be judged by them
 */
export function siteRulesOf(posts: BatchResult<unknown>, containers: BatchResult<unknown>): SiteRules {
  return {
    posts: newestOf(rowsOf(posts), (row) => textOf(row, 'Title')).map(toPost),
    containers: newestOf(rowsOf(containers), (row) => textOf(row, CONTAINER.place.internalName)).map(toContainer),
  };
}
