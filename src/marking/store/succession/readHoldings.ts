import '@pnp/sp/items';
import type { IItems } from '@pnp/sp/items';
import { HISTORY, itemsAfter, POST, POSTS, siteList, textOf, type Door, type RawRow } from '../../../tenant';
import { sameLogin, speaksFor, type Holding, type Post, type Speakers, type Standing } from '../../rules';
import type { SiteAccess } from '../site/siteAccess';
import { readHolders } from '../standing/siteRules';

/** All that owners have ever said of posts, and who said it. */
export interface Holdings {
  readonly all: readonly Holding[];
  /** Each post as it was last said, by title. */
  readonly posts: readonly Post[];
  /** Accounts that added rows, which only those who keep the site can. */
  readonly keptBy: readonly string[];
  /** False where the site was set up before there were posts. */
  readonly available: boolean;
}

/** Reads every row of posts, oldest first: who could speak for a post is judged by the time at which they spoke. */
export async function readHoldings(door: Door): Promise<Holdings> {
  const list = siteList(door.webUrl, POSTS);
  const fields = ['ID', 'Title', 'Created', 'Author/Name', POST.holders.internalName, HISTORY.when.internalName];
  const rows: RawRow[] = [];
  try {
    const columns = (items: IItems): IItems => items.select(...fields).expand('Author');
    await itemsAfter(door, list, 0, columns, (page) => void rows.push(...page));
  } catch (error) {
    if ((error as { code?: string }).code !== 'notFound') throw error;
    return { all: [], posts: [], keptBy: [], available: false };
  }
  const all = rows
    .filter((row) => textOf(row, 'Title').trim() !== '')
    .map((row) => ({ title: textOf(row, 'Title'), holders: readHolders(textOf(row, POST.holders.internalName)), from: textOf(row, 'Created') }));
  const newest = new Map(all.map((holding) => [holding.title.normalize('NFKC').trim().toLowerCase(), holding]));
  return {
    all,
    posts: [...newest.values()].map(({ title, holders }) => ({ title, holders })).sort((a, b) => (a.title < b.title ? -1 : 1)),
    keptBy: [...new Set(rows.map((row) => (row.Author as { Name?: string } | undefined)?.Name ?? ''))].filter((login) => login !== ''),
    available: true,
  };
}

/** Who may speak for whom on a site. */
export function speakersOf(site: Pick<SiteAccess, 'settings' | 'person' | 'manages'>, holdings: Holdings): Speakers {
  const { settings, person, manages } = site;
  return {
    speaks: (originator, login, at) => speaksFor(originator, login, at, holdings.all),
    keeps: (login) =>
      (manages && sameLogin(login, person.login)) ||
      settings.keepers.some((keeper) => sameLogin(keeper.login, login)) ||
      holdings.keptBy.some((known) => sameLogin(known, login)),
  };
}

export const standingOf = (site: Pick<SiteAccess, 'settings'>, holdings: Holdings): Standing => ({
  body: site.settings.originatingBody,
  posts: holdings.posts,
});
