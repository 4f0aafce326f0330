import type { LocalTenant } from './types';

/** A fetch signed in as a person that brings the request digest of a site with every write, as a page's own client does. */
export function sendAs(tenant: LocalTenant, person: string, webUrl: string): (url: string, init: RequestInit) => Promise<Response> {
  const fetch = tenant.as(person);
  let digest: Promise<string> | null = null;
  const ask = async (): Promise<string> => {
    const answer = await fetch(`${webUrl}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } });
    return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
  };
  return async (url, init) => {
    if (init.method === undefined || init.method === 'GET') return fetch(url, init);
    digest = digest ?? ask();
    const headers = new Headers(init.headers);
    headers.set('X-RequestDigest', await digest);
    return fetch(url, { ...init, headers });
  };
}
