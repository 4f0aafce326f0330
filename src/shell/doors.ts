import { ODataVersion, SPHttpClient } from '@microsoft/sp-http';
import { createPace, openDoor, type Door } from '../tenant';
import { sendAs } from '../tenant/sendAs';
import { ownStorage } from './ownStorage';

// PnPjs speaks the older form of OData; the digest comes by itself.
const configuration = SPHttpClient.configurations.v1.overrideWith({ defaultODataVersion: ODataVersion.v3 });

/** Opens doors to sites in the name of the person who looks, all at one pace. */
export function doors(spHttpClient: SPHttpClient, batchLimit?: number): (webUrl: string) => Door {
  const pace = createPace(Date.now, undefined, undefined, ownStorage());
  return (webUrl) => openDoor({ webUrl, send: sendAs(spHttpClient, configuration), pace, ...(batchLimit !== undefined ? { batchLimit } : {}) });
}
