import { openCompoundFile } from './compoundFile';
import { plausible } from './plausible';

/** [MS-OXMSG] 2.4: the properties of fixed length of the message itself, after a head of 32 bytes. */
const PROPERTIES = '__properties_version1.0';
const HEAD_BYTES = 32;
const ENTRY_BYTES = 16;
/** More properties than any message has. */
const MOST_BYTES = 64 * 1024;
const TIME = 0x0040;
/** PidTagClientSubmitTime, then PidTagMessageDeliveryTime. */
const WANTED = [0x0039, 0x0e06];

/** 100-nanosecond steps between 1601 and 1970, in milliseconds. */
const EPOCH_MS = 11_644_473_600_000;

/** When an Outlook message says it was sent, else when it was delivered; null where it says neither, or is no message. */
export function msgDate(bytes: Uint8Array): string | null {
  const properties = openCompoundFile(bytes)?.read(PROPERTIES, MOST_BYTES);
  if (properties === undefined || properties === null) return null;
  const view = new DataView(properties.buffer, properties.byteOffset, properties.byteLength);
  const times = new Map<number, string>();
  for (let at = HEAD_BYTES; at + ENTRY_BYTES <= properties.length; at += ENTRY_BYTES) {
    if (view.getUint16(at, true) !== TIME) continue;
    // Two halves of a number that JavaScript holds to the millisecond.
    const ms = (view.getUint32(at + 12, true) * 2 ** 32 + view.getUint32(at + 8, true)) / 10_000 - EPOCH_MS;
    const moment = plausible(ms);
    if (moment !== null) times.set(view.getUint16(at + 2, true), moment);
  }
  return WANTED.map((tag) => times.get(tag)).find((moment) => moment !== undefined) ?? null;
}
