import type { LabelBook } from '../../rules';
import type { FollowingDocument } from '../classes/classDesk';
import { askRecords } from '../classes/readDocuments';
import type { RecordLibrary, RecordSite } from '../site/recordSite';
import { labelGround } from './scanLabels';

/**
 * Which of these documents get the class of their label, as everything stands now. What agrees meanwhile, or has a class
 * that somebody gave with a reason, is not among them.
 * @throws TenantProblem where the documents, or what was said of them, could not be read
 */
export async function followingDocuments(
  site: RecordSite,
  library: RecordLibrary,
  labels: LabelBook,
  itemIds: readonly number[]
): Promise<readonly FollowingDocument[]> {
  const ground = await labelGround(site, labels, 'afresh');
  if (ground === null) throw new Error('There is no schedule in force to go by.');
  const answers = await site.door.askAll(askRecords({ id: library.id }, itemIds));
  return answers.flatMap((answer) => {
    if (!answer.ok) throw answer.problem;
    return answer.value.flatMap((facts): FollowingDocument[] => {
      const { verdict } = ground.judge(facts);
      const { id, uniqueId, name, ownClass, label } = facts;
      return verdict.kind === 'writeClass' ? [{ id, uniqueId, name, code: verdict.recordClass, expects: ownClass, label }] : [];
    });
  });
}
