import type { SPFI } from '@pnp/sp';
import { readProblem, type Door } from '../../../tenant';

/**
 * Adds closing rows, a batch at a time; what a busy SharePoint turned away is added again by itself, after the time
 * that it names.
 * @returns False where a row could not be added: then the operation stays open, and the next run finds it so.
 */
export async function addAll(door: Door, additions: readonly ((sp: SPFI) => Promise<unknown>)[], batchOperations: number): Promise<boolean> {
  for (let i = 0; i < additions.length; i += batchOperations) {
    const part = additions.slice(i, i + batchOperations);
    try {
      let turnedAway = part;
      try {
        const results = await door.batch(part);
        if (results.some((result) => !result.ok && (!result.problem.passing || result.problem.uncertain))) return false;
        turnedAway = part.filter((_, at) => !results[at].ok);
      } catch (error) {
        const problem = await readProblem(error);
        if (!problem.passing || problem.uncertain) return false;
      }
      for (const addition of turnedAway) await door.tell(addition);
    } catch {
      return false;
    }
  }
  return true;
}
