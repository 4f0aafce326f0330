import { TenantProblem } from '../../../tenant';
import { conflictsOf, type Change, type Conflict, type PageBody } from '../../rules';
import type { FunctionSite, PageReading } from '../site/functionSite';
import { writeLines } from './writeLines';

export type Saved =
  | { readonly kind: 'saved'; readonly reading: PageReading }
  /** Somebody has written since on the same: nothing was saved, and each is shown beside the other. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[]; readonly reading: PageReading };

/** The desk at which a function page is kept. */
export interface PageDesk {
  read(afresh?: 'afresh'): Promise<PageReading>;
  /**
   * Says what a person has changed.
   * @throws TenantProblem where it could not be read or written
   */
  save(changes: readonly Change[], reason?: string): Promise<Saved>;
}

export function createPageDesk(site: FunctionSite): PageDesk {
  const write = async (bodies: readonly PageBody[], reason: string): Promise<PageReading> => {
    const report = await writeLines(site, bodies, reason).report;
    if (report.state !== 'finished') throw new TenantProblem('refused', report.problem?.detail ?? 'It was not written.');
    return site.reading('afresh');
  };
  return {
    read: (afresh) => site.reading(afresh),
    async save(changes, reason = '') {
      const now = await site.reading('afresh');
      const conflicts = conflictsOf(changes, now.state);
      if (conflicts.length > 0) return { kind: 'conflict', conflicts, reading: now };
      if (changes.length === 0) return { kind: 'saved', reading: now };
      return { kind: 'saved', reading: await write([{ kind: 'edit', changes }], reason) };
    },
  };
}
