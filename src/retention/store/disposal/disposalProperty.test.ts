import fc from 'fast-check';
import { addOld, declareHold, holdOver, namesIn, openTestDisposal, planAll, runPlan, SERIES, type TestDisposal } from '../../../../testing/disposal';
import { closedAfter } from '../../../../testing/marking';
import { OWNER } from '../../../../testing/site';
import { createHoldDesk } from '../holds/createHoldDesk';

/** Whatever order people declare, lift, plan and carry out in, and whatever cannot be read meanwhile: nothing held ever goes. */

const SUBJECTS = ['Dredging', 'Culverts', 'Weirs'] as const;

type Act =
  | { readonly kind: 'declare' | 'lift'; readonly subject: number; readonly confidential: boolean }
  | { readonly kind: 'holdsFail' | 'holdsReturn' | 'plan' }
  | { readonly kind: 'run'; readonly closedAfter: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('declare' as const, 'lift' as const), subject: fc.nat(2), confidential: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('holdsFail' as const, 'holdsReturn' as const, 'plan' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('run' as const), closedAfter: fc.integer({ min: 3, max: 14 }) }) }
);

/** Does it all, as people would who go on after a refusal; throws where something held went, or anything while holds could not be read. */
async function live(test: TestDisposal, acts: readonly Act[]): Promise<void> {
  const active = new Map<number, string>();
  const plans: string[] = [];
  let failing = false;
  let declared = 0;
  const holds = createHoldDesk(test.kim.records(OWNER));
  const { faults } = test.site.tenant;
  const quiet = async (work: () => Promise<unknown>): Promise<void> => {
    // Holds are declared and lifted by somebody who can read them.
    if (failing) faults.clear();
    await work();
    if (failing) faults.add({ status: 403, match: 'MunimentHolds' });
  };

  for (const each of acts) {
    const before = await namesIn(test.site);
    if (each.kind === 'declare' && !active.has(each.subject)) {
      const id = `h-${(declared += 1)}`;
      await quiet(() => declareHold(test, holdOver({ words: [SUBJECTS[each.subject]] }, { id, confidential: each.confidential })));
      active.set(each.subject, id);
    } else if (each.kind === 'lift' && active.has(each.subject)) {
      await quiet(async () => {
        const shelf = await holds.read();
        if (shelf.kind !== 'open') throw new Error('not set up');
        const standing = shelf.book.standings.find(({ hold }) => hold?.id === active.get(each.subject));
        if (standing === undefined || standing.hold === null) throw new Error('There is no such hold.');
        await holds.lift(standing.hold, '2026-03-02', 'It is over', standing.newest);
      });
      active.delete(each.subject);
    } else if (each.kind === 'holdsFail' || each.kind === 'holdsReturn') {
      faults.clear();
      failing = each.kind === 'holdsFail';
      if (failing) faults.add({ status: 403, match: 'MunimentHolds' });
    } else if (each.kind === 'plan') {
      await planAll(test.desk(), [SERIES]).then(
        (planId) => plans.push(planId),
        () => undefined
      );
    } else if (each.kind === 'run' && plans.length > 0) {
      await runPlan(test.desk(undefined, closedAfter(each.closedAfter)), plans[plans.length - 1]).catch(() => undefined);
    }
    const after = new Set(await namesIn(test.site));
    const went = before.filter((name) => !after.has(name));
    const held = went.filter((name) => [...active.keys()].some((subject) => name.startsWith(SUBJECTS[subject])));
    expect(held).toEqual([]);
    if (failing) expect(went).toEqual([]);
    if (each.kind !== 'run') expect(went).toEqual([]);
  }
}

it('nothing held ever goes', async () => {
  let went = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 9 }), async (acts) => {
      const test = await openTestDisposal();
      try {
        await test.decide();
        SUBJECTS.forEach((subject) => addOld(test.site, 3, subject));
        // Each life begins with a plan over everything, and ends with one that is carried out as far as it may be.
        await live(test, [{ kind: 'plan' }, ...acts, { kind: 'plan' }, { kind: 'run', closedAfter: 1000 }]);
        went += 9 - (await namesIn(test.site)).length;
      } finally {
        test.site.close();
      }
    }),
    { numRuns: 7, seed: 20261120, endOnFailure: true }
  );
  // A test in which nothing ever goes would prove nothing.
  expect(went).toBeGreaterThan(9);
}, 120_000);
