import { HISTORY, quote, type Door } from '../../../tenant';
import { foldLog } from '../../rules';
import { countedEntries, disposalLines } from './disposalLines';

/** Ids in one filter: an address has an end. */
const AT_ONCE = 30;
/** Lines of one question: a document has two or three for each plan that it was in. */
const MOST = 1000;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Those of these documents that the site's own log says were disposed of, by their UniqueIds in lower case. One that came
 * back from the recycle bin is none of them, nor is one of which nothing could be read.
 * @throws TenantProblem where SharePoint did not answer at all
 */
export async function disposedOf(door: Door, uniqueIds: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(uniqueIds.map((id) => id.toLowerCase()))].filter((id) => GUID.test(id));
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) => ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
  const asked = parts.map((part) => disposalLines.newest(door.webUrl, MOST, part.map((id) => `${HISTORY.document.internalName} eq ${quote(id)}`).join(' or ')));
  const answers = await door.askAll(asked);
  const entries = await countedEntries(answers.flatMap((answer) => (answer.ok ? answer.value : [])));
  const gone = foldLog(entries).filter(({ entry, sentWhen }) => sentWhen !== '' && entry.outcome !== 'restored');
  return new Set(gone.map(({ entry }) => entry.documentId.toLowerCase()));
}
