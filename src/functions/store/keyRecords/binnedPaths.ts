import '@pnp/sp/webs';
import '@pnp/sp/recycle-bin';
import type { Door } from '../../../tenant';

/** As many entries as one question brings. */
const MOST = 5000;

/**
 * Addresses of what lies in a site's recycle bin, in lower case: of whoever looks, what they deleted themselves, and all of
 * it where they manage the site. Empty where it could not be read: then nothing is said to be there.
 */
export async function binnedPaths(door: Door): Promise<ReadonlySet<string>> {
  try {
    const entries = (await door.ask(async (sp) => sp.web.recycleBin.select('DirName', 'LeafName').orderBy('DeletedDate', false).top(MOST)())) as unknown as {
      DirName: string;
      LeafName: string;
    }[];
    return new Set(entries.map(({ DirName, LeafName }) => `/${DirName.replace(/^\/+/, '')}/${LeafName}`.toLowerCase()));
  } catch {
    return new Set();
  }
}

/** Whether something, or a folder that it lay in, is in the bin. */
export function isBinned(location: string, binned: ReadonlySet<string>): boolean {
  for (let at = location.toLowerCase(); at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (binned.has(at)) return true;
  return false;
}
