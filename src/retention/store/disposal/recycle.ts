import { body } from '@pnp/queryable';
import { spPost, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/files';
import { File } from '@pnp/sp/files';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of the recycle bin's entry, in whichever form SharePoint gives it. */
const idOf = (answer: unknown): string => {
  const text = typeof answer === 'string' ? answer : String((answer as { value?: unknown } | null)?.value ?? '');
  const id = text.replace(/[{}]/g, '').toLowerCase();
  return GUID.test(id) ? id : '';
};

/**
 * Moves one file to the recycle bin, wherever it lies now, and only while it is what was read: SharePoint itself refuses
 * (412) where it has another ETag. Comes back with the id in the bin.
 */
export function recycleFile(uniqueId: string, etag: string): (sp: SPFI) => Promise<string> {
  if (!GUID.test(uniqueId)) throw new RangeError(`"${uniqueId}" is not the id of a file`);
  if (etag === '') throw new RangeError('A file is only recycled as it was read');
  return async (sp) => idOf(await spPost(File(sp.web.getFileById(uniqueId), 'recycleWithETag'), body({ etagMatch: etag })));
}
