import { fileBytes, readProblem, type Door } from '../../../tenant';
import { sha256 } from '../../../work';
import type { UnhashedCode } from '../../rules';

/** A file larger than this is not read: a hash is worth seconds, not minutes. */
export const MOST_BYTES_A_FILE = 10 * 1024 * 1024;
/** What one run reads at most: each file is a request of its own, of the 3,000 that a person has in five minutes. */
export const MOST_FILES_A_RUN = 500;
export const MOST_BYTES_A_RUN = 200 * 1024 * 1024;
const AT_ONCE = 4;

export interface FileToHash {
  readonly key: string;
  readonly uniqueId: string;
  /** Bytes. */
  readonly size: number;
  /** What SharePoint calls this very state of the file. */
  readonly etag: string;
}

/** SHA-256 in hexadecimal, or why there is none. */
export type FileHash = { readonly content: string; readonly unhashed: '' } | { readonly content: ''; readonly unhashed: UnhashedCode };

export const noHash = (unhashed: UnhashedCode): FileHash => ({ content: '', unhashed });

/** The bytes of files that are about to go, as hashes. */
export interface FileHashes {
  has(key: string): boolean;
  /** Reads these files, as they are in this state. What cannot be read is no reason to stop. */
  read(files: readonly FileToHash[]): Promise<void>;
  /** The hash of a file in this very state, and in no other. */
  of(key: string, etag: string): FileHash;
}

export function createFileHashes(door: Door): FileHashes {
  const known = new Map<string, { readonly etag: string; readonly hash: FileHash }>();
  let files = 0;
  let bytes = 0;

  const hashOf = async ({ uniqueId, size: said }: FileToHash): Promise<FileHash> => {
    // Whose size is not known may be of any.
    const size = Number.isNaN(said) ? Infinity : said;
    if (size > MOST_BYTES_A_FILE) return noHash('tooLarge');
    if (files >= MOST_FILES_A_RUN || bytes + size > MOST_BYTES_A_RUN) return noHash('beyondBudget');
    files += 1;
    bytes += size;
    try {
      return { content: await sha256(await door.ask(fileBytes(uniqueId))), unhashed: '' };
    } catch (error) {
      // Only what SharePoint or the network did: anything else is a fault of ours.
      await readProblem(error);
      return noHash('unreadable');
    }
  };

  return {
    has: (key) => known.has(key),
    async read(wanted) {
      for (let at = 0; at < wanted.length; at += AT_ONCE) {
        const some = wanted.slice(at, at + AT_ONCE);
        const hashes = await Promise.all(some.map(hashOf));
        some.forEach(({ key, etag }, i) => known.set(key, { etag, hash: hashes[i] }));
      }
    },
    of(key, etag) {
      const found = known.get(key);
      if (found === undefined) return noHash('cutOff');
      return found.etag === etag ? found.hash : noHash('changed');
    },
  };
}
