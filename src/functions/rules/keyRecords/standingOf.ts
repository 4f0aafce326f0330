import type { ChangedRecord, KeyRecordStanding } from '../facts';
import type { KeyRecord } from '../page';

/** What was found under a key record's id. */
export type FoundRecord =
  | {
      readonly kind: 'there';
      readonly name: string;
      /** From the root of the tenant. */
      readonly location: string;
      /** As SharePoint counts versions; empty for a library. */
      readonly version: string;
      /** SHA-256 of the bytes; empty where nobody has read them. */
      readonly hash: string;
    }
  | { readonly kind: 'gone'; readonly how: 'binned' | 'disposed' | 'notFound' }
  | { readonly kind: 'notRead'; readonly code: string };

/** As the page's rows keep a text: one way of writing accents, no space at either end. */
const kept = (text: string): string => text.normalize('NFC').trim();
/** SharePoint's addresses do not tell capital letters apart; names are as people write them. */
const address = (location: string): string => kept(location).toLowerCase();
const folderOf = (location: string): string => address(location.slice(0, location.lastIndexOf('/')));

/** Whether a record is one that can be looked for: paper and other systems are where somebody says that they are. */
export const isWatched = ({ kind }: Pick<KeyRecord, 'kind'>): boolean => kind === 'document' || kind === 'folder' || kind === 'library';

/**
 * How a document has changed since it was added; undefined where it has not. Where its bytes were read they alone decide:
 * a version is made of a changed column too. Folders and libraries have nothing that could be compared.
 */
function changeOf(record: KeyRecord, now: FoundRecord & { readonly kind: 'there' }): ChangedRecord | undefined {
  if (record.kind !== 'document') return undefined;
  const { version, hash } = now;
  if (hash !== '' && record.hash !== '') return hash === record.hash ? undefined : { version, hash };
  return version === record.version || record.version === '' || version === '' ? undefined : { version, hash };
}

/** How a key record stands now, beside how it was when it was added. */
export function standingOf(record: KeyRecord, now: FoundRecord): KeyRecordStanding {
  if (now.kind !== 'there') return now;
  const changed = changeOf(record, now);
  const also = changed === undefined ? {} : { changed };
  const { name, location } = now;
  if (folderOf(location) !== folderOf(record.location)) return { kind: 'moved', name, location, ...also };
  if (kept(name) !== kept(record.name) || address(location) !== address(record.location)) return { kind: 'renamed', name, location, ...also };
  return changed === undefined ? { kind: 'same' } : { kind: 'changed', ...changed };
}
