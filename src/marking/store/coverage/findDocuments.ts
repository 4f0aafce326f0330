import { scanList } from '../../../scan';
import { guidOf, numberOf, textOf, type RawRow } from '../../../tenant';
import { COVERAGE_FIELDS } from '../../facts';
import { ageBandOf, ageBounds, lineJudge, meets, sortable, topFolderOf, type Criterion, type LineVerdict } from '../../rules/coverage';
import { COLUMNS } from '../../../tenant';
import type { SelectedRow } from '../desk';
import type { MarkedLibrary, SiteAccess } from '../site/siteAccess';
import type { FoundDocuments } from './overview';

/** So many are put right at once: more would take longer than anybody keeps a page open. */
export const MOST_AT_ONCE = 2000;

const toRow = (row: RawRow): SelectedRow => ({
  id: numberOf(row, 'ID'),
  uniqueId: guidOf(row, 'UniqueId'),
  name: textOf(row, 'FileLeafRef'),
  isFolder: false,
  serverRelativeUrl: textOf(row, 'FileRef'),
});

/**
 * Gathers the documents that a finding counted, as they are now: a second reading of one library, which stops when it
 * has enough.
 */
export async function findDocuments(
  site: SiteAccess,
  library: MarkedLibrary,
  criterion: Criterion,
  { limit = MOST_AT_ONCE, signal }: { readonly limit?: number; readonly signal?: AbortSignal } = {}
): Promise<FoundDocuments> {
  const judge = lineJudge(site.scheme, site.settings.ceiling);
  const verdicts = new Map<string, LineVerdict>();
  const verdictOf = (line: string): LineVerdict => {
    const verdict = verdicts.get(line) ?? judge(line);
    if (verdicts.size < MOST_AT_ONCE) verdicts.set(line, verdict);
    return verdict;
  };
  const bounds = ageBounds(new Date(site.clock.now()));
  const enough = new AbortController();
  const stop = (): void => enough.abort();
  signal?.addEventListener('abort', stop);
  const found: SelectedRow[] = [];
  let all = true;
  try {
    const reducer = {
      fields: [...COVERAGE_FIELDS, 'UniqueId', 'FileLeafRef'],
      start: () => found,
      add: (rows: SelectedRow[], row: RawRow): SelectedRow[] => {
        if (textOf(row, 'FSObjType') === '1') return rows;
        const line = textOf(row, COLUMNS.marking.internalName);
        const age = ageBandOf(sortable(row['Created.']), bounds);
        if (!meets({ line, verdict: verdictOf(line), age, topFolder: topFolderOf(textOf(row, 'FileRef'), library.url) }, criterion)) return rows;
        if (rows.length < limit) rows.push(toRow(row));
        else {
          all = false;
          stop();
        }
        return rows;
      },
    };
    await scanList(site.door, { id: library.id }, [reducer] as const, { signal: enough.signal });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  return { rows: found, all: all && signal?.aborted !== true };
}
