import '@pnp/sp/lists';
import { listOf, type Door, type ListRef } from '../../../../tenant';
import type { EvidenceListCode, HistoryFinding } from '../../../rules';

const MOMENT_MS = 2000;

/** Whether SharePoint has noted a deletion from a list whose rows are never deleted: it keeps the time of the last one. */
export async function deletionFindings(door: Door, lists: readonly { readonly code: EvidenceListCode; readonly ref: ListRef }[]): Promise<HistoryFinding[]> {
  const answers = await door.askAll(
    lists.map(
      ({ ref }) =>
        async (sp) =>
          (await listOf(sp, ref).select('Created', 'LastItemDeletedDate')()) as unknown as { Created: string; LastItemDeletedDate: string }
    )
  );
  return answers.flatMap((answer, at): HistoryFinding[] => {
    if (!answer.ok) {
      // A site that was set up before there was such a list has none.
      if (answer.problem.code === 'notFound') return [];
      throw answer.problem;
    }
    const { Created, LastItemDeletedDate } = answer.value;
    if (!(Date.parse(LastItemDeletedDate) - Date.parse(Created) > MOMENT_MS)) return [];
    return [{ code: 'deletedFrom', list: lists[at].code, row: null, document: '', when: LastItemDeletedDate, who: '', by: '' }];
  });
}
