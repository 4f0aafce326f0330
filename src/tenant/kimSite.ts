import '@pnp/sp/webs';
import '@pnp/sp/hubsites/web';
import type { Door } from './door';
import { KIM_SITE_PROPERTY } from './names';
import { readProblem } from './readProblem';

/** What a page keeps between visits; a storage that refuses is no error. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem'>;

export interface KimSiteOptions {
  readonly door: Door;
  readonly storage: Keeping | null;
  /** What a web part's own property says, where it has one. */
  readonly property?: string;
  readonly now?: () => number;
}

const KEY = 'muniment.kim';
const DAY_MS = 24 * 60 * 60 * 1000;
/** That there is none may be put right at any time. */
const NONE_MS = 10 * 60 * 1000;

/**
 * The address of a site of this tenant, out of text that anybody may have written; null where it is none.
 * @param text an absolute address, or one from the root of the tenant
 */
export function siteAddress(text: string, webUrl: string): string | null {
  if (text.trim() === '') return null;
  try {
    const here = new URL(webUrl);
    const { origin, pathname, search, hash, username } = new URL(text.trim(), here.origin);
    if (origin !== here.origin || search !== '' || hash !== '' || username !== '' || !/^\/(?:sites|teams)\/[^/]+/i.test(pathname)) return null;
    return `${origin}${pathname.replace(/\/+$/, '')}`;
  } catch {
    return null;
  }
}

function readKept(storage: Keeping | null, webUrl: string, now: number): { readonly url: string | null } | null {
  try {
    const kept = JSON.parse(storage?.getItem(KEY) ?? 'null') as { url?: unknown; at?: unknown } | null;
    if (kept === null || typeof kept.at !== 'number') return null;
    const url = typeof kept.url === 'string' ? siteAddress(kept.url, webUrl) : null;
    const age = now - kept.at;
    return age >= 0 && age < (url === null ? NONE_MS : DAY_MS) ? { url } : null;
  } catch {
    return null;
  }
}

const valueOf = async (ask: Promise<unknown>): Promise<Record<string, unknown>> => ((await ask) ?? {}) as Record<string, unknown>;

/** What the tenant property says, else the web part, else the hub that the site hangs on. */
async function ask({ door, property = '' }: KimSiteOptions): Promise<string | null> {
  const entity = await valueOf(door.ask(async (sp) => sp.web.getStorageEntity(KIM_SITE_PROPERTY)));
  const named = typeof entity.Value === 'string' ? siteAddress(entity.Value, door.webUrl) : null;
  if (named !== null) return named;
  const own = siteAddress(property, door.webUrl);
  if (own !== null) return own;
  try {
    const hub = await valueOf(door.ask(async (sp) => sp.web.hubSiteData()));
    return typeof hub.url === 'string' ? siteAddress(hub.url, door.webUrl) : null;
  } catch (error) {
    const problem = await readProblem(error);
    if (problem.passing) throw problem;
    // A site that hangs on no hub may answer with a refusal.
    return null;
  }
}

/**
 * The address of the KIM site, where schemes and schedules of the department are kept; null where there is none. It is
 * kept for a day, so that a panel need not ask.
 * @throws TenantProblem where it could not be read
 */
export async function findKimSite(options: KimSiteOptions): Promise<string | null> {
  const { door, storage } = options;
  const now = (options.now ?? Date.now)();
  const kept = readKept(storage, door.webUrl, now);
  if (kept !== null) return kept.url;
  const url = await ask(options);
  try {
    storage?.setItem(KEY, JSON.stringify({ url, at: now }));
  } catch {
    // It is asked for again next time.
  }
  return url;
}
