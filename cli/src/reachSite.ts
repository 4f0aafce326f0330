import { existsSync } from 'node:fs';
import { openDoor, type Door, type Send } from '../../src/tenant';
import { stateFile } from './stateFile';
import { exitCodes, Stop } from './stop';
import { loadTokenProvider, type TokenProvider } from './tokenProvider';

export interface ReachOptions {
  /** A site's address; of the local tenant also from its root, such as `/sites/floodrisk`. */
  site: string;
  /** A module that exports `getToken`; without it the local tenant is meant. */
  tokens?: string;
  /** Where the local tenant is kept. */
  state: string;
  /** Who asks, in the local tenant. */
  as?: string;
  /** What stands between the doors and the tenant: `readOnly`, for a command that must write nothing. */
  guard?: (send: Send) => Send;
}

/** A site that can be asked, and the Graph of its tenant. */
export interface Reached {
  readonly webUrl: string;
  readonly door: Door;
  doorTo(webUrl: string): Door;
  /** Graph's address, without a version. */
  readonly graphUrl: string;
  /** Asks Graph as the app or the person that the tokens are for. */
  readonly graph: Send;
  /** Asks without signing in, as the address of a monitor wants it. */
  readonly watch: Send;
  /** Login of whoever asks; empty where the tokens alone know. */
  readonly person: string;
  close(): void;
}

const GRAPH = 'https://graph.microsoft.com';
/** An owner of most sites of the local department. */
const LOCAL_PERSON = 'tom.ashworth@rivers.example';

const unguarded = (send: Send): Send => send;

const withToken =
  (provider: TokenProvider, resource: string): Send =>
  async (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${await provider.getToken(resource)}`);
    return fetch(url, { ...init, headers });
  };

async function reachTenant(site: string, file: string, guard: (send: Send) => Send): Promise<Reached> {
  let url: URL;
  try {
    url = new URL(site);
  } catch {
    throw new Stop(exitCodes.wrongUse, `"${site}" is not the address of a site.`);
  }
  // A token sent in the clear is a token given away.
  if (url.protocol !== 'https:') throw new Stop(exitCodes.wrongUse, 'The address of a site begins with https:// where tokens are used.');
  const provider = await loadTokenProvider(file);
  const send = guard(withToken(provider, url.origin));
  const doorTo = (webUrl: string): Door => {
    if (new URL(webUrl).origin !== url.origin) throw new RangeError(`${webUrl} is not of this tenant`);
    return openDoor({ webUrl, send });
  };
  const webUrl = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  return {
    webUrl,
    door: doorTo(webUrl),
    doorTo,
    graphUrl: GRAPH,
    graph: withToken(provider, GRAPH),
    watch: fetch,
    person: '',
    close: () => undefined,
  };
}

async function reachLocal({ site, state, as = LOCAL_PERSON, guard = unguarded }: ReachOptions): Promise<Reached> {
  if (!existsSync(stateFile(state)))
    throw new Stop(exitCodes.wrongUse, `There is no local tenant in ${state}. "npm start" makes one; for a real tenant give --tokens.`);
  // The tenant's code is heavy and needs Node 22, so it is loaded only here.
  const [{ openState }, { sendAs }] = await Promise.all([import('./tenantState'), import('../../local/src')]);
  const tenant = await openState(state, () => undefined);
  const address = /^https?:\/\//i.test(site) ? new URL(site).pathname : site;
  const known = tenant.store.site(address.replace(/\/+$/, ''));
  const person = tenant.store.person(as);
  if (known === null || person === null) {
    tenant.close();
    throw new Stop(exitCodes.wrongUse, known === null ? `The local tenant has no site ${address}.` : `The local tenant has nobody called ${as}.`);
  }
  const doorTo = (webUrl: string): Door => openDoor({ webUrl, send: guard(sendAs(tenant, as, webUrl)) });
  // In the local tenant an administrator has said yes.
  tenant.grants.add('Sites.Read.All').add('Files.ReadWrite.All');
  return {
    webUrl: `${tenant.origin}${known.url}`,
    door: doorTo(`${tenant.origin}${known.url}`),
    doorTo,
    graphUrl: tenant.origin,
    graph: (url, init) => tenant.as(as)(url, init),
    watch: (url, init) => tenant.fetch(new Request(url, init), null),
    person: person.login,
    close: () => tenant.close(),
  };
}

/** Opens the way to a site: of a real tenant with a department's tokens, else of the local one. Stops with exit code 2 where there is none. */
export function reachSite(options: ReachOptions): Promise<Reached> {
  return options.tokens === undefined ? reachLocal(options) : reachTenant(options.site, options.tokens, options.guard ?? unguarded);
}
