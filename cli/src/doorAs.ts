import { sendAs, type LocalTenant } from '../../local/src';
import { openDoor, type Door } from '../../src/tenant';

/** The door to a site of the local tenant, as one person, in this process. */
export function doorAs(tenant: LocalTenant, person: string, siteUrl: string): Door {
  const webUrl = `${tenant.origin}${siteUrl}`;
  return openDoor({ webUrl, send: sendAs(tenant, person, webUrl) });
}
