import type { FunctionPage } from '../page';
import { changesBetween } from './changesBetween';
import type { Conflict } from './conflictsOf';
import { readPath, sameJson, valueAt, withChange } from './paths';
import type { Json } from './types';

/** What a person is writing: the page as they saw it, and as they want it. */
export interface Draft {
  readonly base: FunctionPage;
  readonly page: FunctionPage;
}

const partOf = (path: string): string => path.split('/').slice(0, 2).join('/');

const isInGonePart = (path: string, page: FunctionPage): boolean => {
  const found = readPath(path);
  return found?.kind === 'part' && found.name !== '' && valueAt(page, partOf(path)) === null;
};

const put = (page: FunctionPage, path: string, value: Json): FunctionPage => withChange(page, { path, value });

/**
 * A draft on the page as it stands now: it has what others have said since, and all that the person wrote. Where others wrote
 * on the same, the draft still says what the person had seen, so that the conflict is found when it is saved.
 */
export function rebase({ base, page }: Draft, now: FunctionPage): Draft {
  return changesBetween(base, page).reduce<Draft>(
    (draft, { path, was, value }) => {
      // Somebody took the part away: it is put back as it was, for the words in it to stand somewhere.
      const stood = isInGonePart(path, draft.base) ? put(draft.base, partOf(path), valueAt(base, partOf(path))) : draft.base;
      const mine = isInGonePart(path, draft.page) ? put(draft.page, partOf(path), valueAt(base, partOf(path))) : draft.page;
      return { base: put(stood, path, was), page: put(mine, path, value) };
    },
    { base: now, page: now }
  );
}

/** Conflicts as a person can settle them: of a part that somebody took away there is one, about the whole of it. */
export function conflictsToSettle(conflicts: readonly Conflict[], { base, page }: Draft, now: FunctionPage): readonly Conflict[] {
  const shown = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    if (!isInGonePart(conflict.path, now)) shown.set(conflict.path, conflict);
    else {
      const path = partOf(conflict.path);
      shown.set(path, { ...conflict, path, was: valueAt(base, path), mine: valueAt(page, path), theirs: null });
    }
  }
  return [...shown.values()];
}

/**
 * The draft once each conflict is settled.
 * @param chosen what is to stand, by the path of its conflict; where nothing is chosen, what stands now
 */
export function settleConflicts(draft: Draft, now: FunctionPage, conflicts: readonly Conflict[], chosen: ReadonlyMap<string, Json>): Draft {
  const settled = new Set(conflicts.map(({ path }) => path));
  const mine = changesBetween(draft.base, draft.page).filter(({ path }) => !settled.has(path) && !settled.has(partOf(path)));
  const kept = mine.reduce((page, { path, value }) => put(page, path, value), now);
  const page = conflicts.reduce((at, { path, theirs }) => {
    const value = chosen.has(path) ? (chosen.get(path) ?? null) : theirs;
    return sameJson(value, theirs) ? at : put(at, path, value);
  }, kept);
  return { base: now, page };
}
