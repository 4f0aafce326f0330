import * as fc from 'fast-check';
import { EMPTY_PAGE, EMPTY_PARTS, type FunctionPage } from '../page';
import { changesBetween, conflictsOf, conflictsToSettle, rebase, settleConflicts, valueAt, withChange, type Change, type Json, type Said } from '.';

const apply = (page: FunctionPage, changes: readonly Pick<Change, 'path' | 'value'>[]): FunctionPage => changes.reduce(withChange, page);
const head: Json = { ...EMPTY_PARTS.keyPosts, id: 'a', post: 'Head', name: 'Nia' } as unknown as Json;
const first = apply(EMPTY_PAGE, [
  { path: 'purpose', value: 'First.' },
  { path: 'keyPosts/a', value: head },
]);
const said: ReadonlyMap<string, Said> = new Map();

it('brings what was not saved to the page as it stands now', () => {
  const draft = { base: first, page: apply(first, [{ path: 'handling', value: 'With care.' }]) };
  const now = apply(first, [{ path: 'purpose', value: 'Second.' }]);
  const again = rebase(draft, now);
  expect(again.page).toMatchObject({ purpose: 'Second.', handling: 'With care.' });
  expect(changesBetween(again.base, again.page)).toEqual([{ path: 'handling', was: '', value: 'With care.' }]);
});

it('still finds a conflict after that', () => {
  const draft = { base: first, page: apply(first, [{ path: 'purpose', value: 'Mine.' }]) };
  const now = apply(first, [{ path: 'purpose', value: 'Theirs.' }]);
  const again = rebase(draft, now);
  const conflicts = conflictsOf(changesBetween(again.base, again.page), { page: now, said });
  expect(conflicts).toEqual([{ path: 'purpose', was: 'First.', mine: 'Mine.', theirs: 'Theirs.', by: null }]);
});

describe('a part that somebody took away while another wrote in it', () => {
  const draft = {
    base: first,
    page: apply(first, [
      { path: 'keyPosts/a/name', value: 'Bea' },
      { path: 'keyPosts/a/post', value: 'Director' },
      { path: 'handling', value: 'With care.' },
    ]),
  };
  const now = apply(first, [{ path: 'keyPosts/a', value: null }]);
  const again = rebase(draft, now);
  const conflicts = conflictsToSettle(conflictsOf(changesBetween(again.base, again.page), { page: now, said }), again, now);

  it('is one conflict about the whole of it', () => {
    expect(conflicts).toMatchObject([{ path: 'keyPosts/a', was: { name: 'Nia' }, mine: { name: 'Bea', post: 'Director' }, theirs: null }]);
  });

  it('comes back where its words are chosen', () => {
    const settled = settleConflicts(again, now, conflicts, new Map([['keyPosts/a', conflicts[0].mine]]));
    expect(settled.page.keyPosts).toMatchObject([{ id: 'a', name: 'Bea', post: 'Director' }]);
    expect(settled.page.handling).toBe('With care.');
    expect(conflictsOf(changesBetween(settled.base, settled.page), { page: now, said })).toEqual([]);
  });

  it('stays away where that is chosen', () => {
    const settled = settleConflicts(again, now, conflicts, new Map());
    expect(settled.page).toMatchObject({ keyPosts: [], handling: 'With care.' });
  });
});

const words = fc.constantFrom('', 'One.', 'Two.', 'Three.');
const change = fc.oneof(
  fc.record({ path: fc.constantFrom('purpose', 'handling', 'keyPosts/a/name', 'keyPosts/a/post', 'keyPosts/b/post'), value: words }),
  fc.record({ path: fc.constantFrom('keyPosts/a', 'keyPosts/b'), value: fc.oneof(fc.constant(null), fc.record({ post: words, name: words })) })
);
const changes = fc.array(change as fc.Arbitrary<Pick<Change, 'path' | 'value'>>, { maxLength: 6 });

it('never loses a word of a draft: each stands in it, or is in a conflict', () => {
  fc.assert(
    fc.property(changes, changes, (mine, theirs) => {
      const draft = { base: first, page: apply(first, mine) };
      const now = apply(first, theirs);
      const again = rebase(draft, now);
      for (const { path, value } of changesBetween(draft.base, draft.page))
        if (value !== null && typeof value !== 'object') expect(valueAt(again.page, path)).toEqual(value);
      const conflicts = conflictsToSettle(conflictsOf(changesBetween(again.base, again.page), { page: now, said }), again, now);
      const settled = settleConflicts(again, now, conflicts, new Map(conflicts.map(({ path, mine: own }) => [path, own])));
      // Whoever chooses their own everywhere has what they wrote, and nobody is written over unseen.
      for (const { path, value } of changesBetween(draft.base, draft.page))
        if (value !== null && typeof value !== 'object') expect(valueAt(settled.page, path)).toEqual(value);
      expect(conflictsOf(changesBetween(settled.base, settled.page), { page: now, said })).toEqual([]);
    })
  );
});
