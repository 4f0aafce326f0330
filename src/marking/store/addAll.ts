import type { SPFI } from '@pnp/sp';
import type { Door } from '../../tenant';

/**
 * Adds closing rows, a batch at a time; one that a busy SharePoint turned away is asked again by itself.
 * A row that cannot be added leaves the operation open: the next run finds it so, and no one is told a lie.
 */
export async function addAll(door: Door, additions: readonly ((sp: SPFI) => Promise<unknown>)[], batchOperations: number): Promise<void> {
  for (let i = 0; i < additions.length; i += batchOperations) {
    const part = additions.slice(i, i + batchOperations);
    try {
      const results = await door.batch(part);
      for (const [at, result] of results.entries()) if (!result.ok && result.problem.passing) await door.ask(part[at]);
    } catch {
      return;
    }
  }
}
