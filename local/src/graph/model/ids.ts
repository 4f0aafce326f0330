import { createHash } from 'node:crypto';
import type { Core } from '../../store/core';
import type { ListRow, WebRow } from '../../store/rows';

/** A GUID's sixteen bytes as Windows keeps them: the first three groups turned round. */
function guidBytes(guid: string): Buffer {
  const hex = Buffer.from(guid.replace(/-/g, ''), 'hex');
  return Buffer.concat([hex.subarray(0, 4).reverse(), hex.subarray(4, 6).reverse(), hex.subarray(6, 8).reverse(), hex.subarray(8)]);
}

function readGuidBytes(bytes: Buffer): string {
  const turned = Buffer.concat([
    Buffer.from(bytes.subarray(0, 4)).reverse(),
    Buffer.from(bytes.subarray(4, 6)).reverse(),
    Buffer.from(bytes.subarray(6, 8)).reverse(),
    bytes.subarray(8),
  ]).toString('hex');
  return `${turned.slice(0, 8)}-${turned.slice(8, 12)}-${turned.slice(12, 16)}-${turned.slice(16, 20)}-${turned.slice(20)}`;
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => signs[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

function readBase32(text: string): Buffer {
  const bits = [...text].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)));
}

/** `contoso.sharepoint.com,{site collection},{web}`. */
export function graphSiteId(core: Core, web: WebRow): string {
  return `${new URL(core.origin).hostname},${web.site_id},${web.id}`;
}

/** A drive's id is its site collection, web and list. */
export function driveId(list: ListRow): string {
  return `b!${Buffer.concat([list.site_id, list.web_id, list.id].map(guidBytes)).toString('base64url')}`;
}

/** The list that a drive's id names; null where it is none. */
export function listOfDriveId(id: string): string | null {
  const bytes = id.startsWith('b!') ? Buffer.from(id.slice(2), 'base64url') : Buffer.alloc(0);
  return bytes.length === 48 ? readGuidBytes(bytes.subarray(32)) : null;
}

/** What every drive calls its root: the same GUID in all of SharePoint, behind the drive's own four bytes. */
const rootBytes = readBase32('AAAAAAF6Y2GOVW7725BZO354PWSELRRZ').subarray(4);

const driveMark = (list: ListRow): Buffer => createHash('sha256').update(list.id).digest().subarray(0, 4);

/** An item's id: `01`, then in base 32 four bytes of its drive and its UniqueId. Null gives the root's. */
export function driveItemId(list: ListRow, uniqueId: string | null): string {
  return `01${base32(Buffer.concat([driveMark(list), uniqueId === null ? rootBytes : guidBytes(uniqueId)]))}`;
}

/** The UniqueId that an item's id names in a drive, 'root' for the root; null where it is no id of this drive. */
export function uniqueIdOf(list: ListRow, id: string): string | null {
  if (!/^01[A-Z2-7]{32}$/i.test(id)) return null;
  const bytes = readBase32(id.slice(2).toUpperCase());
  if (!bytes.subarray(0, 4).equals(driveMark(list))) return null;
  return bytes.subarray(4).equals(rootBytes) ? 'root' : readGuidBytes(bytes.subarray(4));
}
