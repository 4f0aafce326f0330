import { TenantProblem } from '../../../tenant';
import type { DisposalPlan } from '../../rules';
import type { RecordSite } from '../site/recordSite';
import { readParts } from './planLines';
import { readStanding } from './standingDocuments';

/** A document of a plan as it stands now. */
export interface PlannedDocument {
  readonly listId: string;
  readonly itemId: number;
  /** Empty, as is its path, where it is no longer there or may not be seen. */
  readonly name: string;
  readonly path: string;
  readonly recordClass: string;
  /** ISO 8601. */
  readonly modified: string;
  /** Bytes. */
  readonly size: number;
}

/** Documents in one request, a few questions for each hundred. */
const AT_ONCE = 400;

/**
 * What a plan holds, so that whoever is asked to agree can look at each of them.
 * @throws TenantProblem where the plan is not whole, or its documents could not be read
 */
export async function planContents(site: RecordSite, plan: DisposalPlan): Promise<readonly PlannedDocument[]> {
  const parts = await readParts(site.door, plan);
  if (parts === null) throw new TenantProblem('refused', 'The plan is not whole: its rows are not those that its hash is over.');
  const refs = parts.flatMap(({ listId, recordClass, itemIds }) => itemIds.map((itemId) => ({ key: `${listId}/${itemId}`, listId, itemId, recordClass })));
  const found: PlannedDocument[] = [];
  for (let at = 0; at < refs.length; at += AT_ONCE) {
    const some = refs.slice(at, at + AT_ONCE);
    const answers = await site.door.askAll(readStanding(some));
    const states = new Map(
      answers.flatMap((answer) => {
        if (!answer.ok) throw answer.problem;
        return [...answer.value];
      })
    );
    for (const { key, listId, itemId, recordClass } of some) {
      const facts = states.get(key)?.facts;
      const size = facts === undefined || Number.isNaN(facts.size) ? 0 : facts.size;
      found.push({ listId, itemId, name: facts?.name ?? '', path: facts?.serverRelativeUrl ?? '', recordClass, modified: facts?.modified ?? '', size });
    }
  }
  return found;
}
