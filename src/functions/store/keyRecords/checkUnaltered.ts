import type { FunctionSite } from '../site/functionSite';
import { isAskable } from './findRecords';
import { hashDocument, type UnreadCode } from './hashDocument';
import { siteOf } from './siteOf';

/** Whether a key record is, to the byte, what it was when it was added. */
export type Unaltered =
  /** `version` is another than it was where only its columns have changed since. */
  | { readonly kind: 'same'; readonly version: string; readonly hash: string }
  | { readonly kind: 'changed'; readonly version: string; readonly hash: string }
  /** It was added without a hash: there is nothing to hold it against. */
  | { readonly kind: 'noHash' }
  | { readonly kind: 'notReadable'; readonly code: UnreadCode };

/** Reads the bytes of a key record and holds them against what they were. Only documents have any. */
export async function checkUnaltered(site: FunctionSite, id: string): Promise<Unaltered> {
  const { state } = await site.reading();
  const record = state.page.keyRecords.find((each) => each.id === id);
  if (record === undefined) return { kind: 'notReadable', code: 'notFound' };
  if (record.kind !== 'document' || record.hash === '') return { kind: 'noHash' };
  const where = siteOf(record, site.door.webUrl);
  if (where === null || !isAskable(record)) return { kind: 'notReadable', code: 'refused' };
  const read = await hashDocument(site.doorTo(where), record.id);
  if (read.kind === 'notRead') return { kind: 'notReadable', code: read.code };
  const { version, hash } = read;
  return { kind: hash === record.hash ? 'same' : 'changed', version, hash };
}
