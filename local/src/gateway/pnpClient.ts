import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/presets/all';
import type { LocalTenant } from './types';

/** PnPjs as a real page sets it up, with the tenant's own fetch under it. For tests only. */
export function pnpClient(tenant: LocalTenant, person: string, webUrl: string): SPFI {
  const send = tenant.as(person);
  return spfi(`${tenant.origin}${webUrl}`).using((instance) => {
    instance.using(DefaultHeaders(), DefaultInit(), RequestDigest());
    instance.on.send.replace((url: URL, init: RequestInit) => send(url.toString(), init));
    return instance;
  }, DefaultParse());
}
