import { emlDate } from './emlDate';
import { msgDate } from './msgDate';

/** What stands at the head of an `.eml` file is all that is read of it. */
export const EMAIL_HEAD_BYTES = 64 * 1024;
/** A larger `.msg` file is not read: its directory may stand anywhere. */
export const LARGEST_MSG_BYTES = 30 * 1024 * 1024;

/**
 * When an e-mail was sent, out of its file; else when it was delivered.
 * @param name the file's name: `.eml` or `.msg`
 * @returns a point in time (ISO 8601, UTC); null where the file does not say
 */
export function emailDate(name: string, bytes: Uint8Array): string | null {
  const lower = name.toLowerCase();
  if (lower.endsWith('.eml')) return emlDate(bytes.subarray(0, EMAIL_HEAD_BYTES));
  return lower.endsWith('.msg') ? msgDate(bytes) : null;
}
