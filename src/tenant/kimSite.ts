import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/hubsites/web';
import type { BatchResult, Door } from './door';
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

function keep(storage: Keeping | null, url: string | null, at: number): void {
  try {
    storage?.setItem(KEY, JSON.stringify({ url, at }));
  } catch {
    // It is asked for again next time.
  }
}

/** What is kept of an earlier visit; null where nothing is. */
export const keptKimSite = ({ door, storage, now = Date.now }: KimSiteOptions): { readonly url: string | null } | null => readKept(storage, door.webUrl, now());

/** The questions that find the KIM site, for one request with others. */
export const KIM_SITE_QUESTIONS: readonly ((sp: SPFI) => Promise<unknown>)[] = [
  async (sp) => sp.web.getStorageEntity(KIM_SITE_PROPERTY),
  async (sp) => sp.web.hubSiteData(),
];

/**
 * What the answers to those questions say, as `findKimSite` would.
 * @throws TenantProblem where it could not be read
 */
export function kimSiteFrom([property, hub]: readonly BatchResult<unknown>[], options: KimSiteOptions): string | null {
  if (!property.ok) throw property.problem;
  const addressIn = (answer: unknown, field: 'Value' | 'url'): string | null => {
    const value = ((answer ?? {}) as Record<string, unknown>)[field];
    return typeof value === 'string' ? siteAddress(value, options.door.webUrl) : null;
  };
  const named = addressIn(property.value, 'Value') ?? siteAddress(options.property ?? '', options.door.webUrl);
  if (named === null && !hub.ok && hub.problem.passing) throw hub.problem;
  const url = named ?? (hub.ok ? addressIn(hub.value, 'url') : null);
  keep(options.storage, url, (options.now ?? Date.now)());
  return url;
}

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
  keep(storage, url, now);
  return url;
}
