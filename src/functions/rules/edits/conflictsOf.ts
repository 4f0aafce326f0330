import { sameJson, valueAt } from './paths';
import { whoSaid } from './whoSaid';
import type { Change, Json, PageState, Said } from './types';

/** What a person wants to write where somebody else has written since they looked. */
export interface Conflict {
  readonly path: string;
  readonly was: Json;
  readonly mine: Json;
  readonly theirs: Json;
  /** Null where it is not known who wrote it. */
  readonly by: Said | null;
}

/** Those of a person's changes that would write over what somebody else has written since. */
export function conflictsOf(changes: readonly Change[], { page, said }: Pick<PageState, 'page' | 'said'>): readonly Conflict[] {
  return changes.flatMap(({ path, was, value }) => {
    const theirs = valueAt(page, path);
    return sameJson(theirs, was) || sameJson(theirs, value) ? [] : [{ path, was, mine: value, theirs, by: whoSaid(said, path) }];
  });
}
