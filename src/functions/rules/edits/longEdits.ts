import { sameJson, valueAt } from './paths';
import type { FunctionPage } from '../page';
import type { Change, EditPart, PageRow, Unfinished } from './types';

interface Begun {
  readonly row: PageRow;
  readonly of: number;
  readonly parts: Map<number, readonly Change[]>;
}

/** What a dismissal calls an edit of which not all has landed. */
export const unfinishedKey = (operationId: string): string => `unfinished:${operationId}`;

/** Whether a page says all that changes say. */
export const allStand = (page: FunctionPage, changes: readonly Change[]): boolean => changes.every(({ path, value }) => sameJson(valueAt(page, path), value));

/** Edits too long for one row, until their last row is there. */
export interface LongEdits {
  /** Takes a row in; all changes of the edit, in their order, when it is the last that was missing, else null. */
  take(row: PageRow, changes: readonly Change[], part: EditPart): readonly Change[] | null;
  /** Those of which rows are missing; without those whose words stand by now, and those that were dismissed. */
  left(page: FunctionPage, dismissed: ReadonlySet<string>): readonly Unfinished[];
}

const inOrder = (parts: ReadonlyMap<number, readonly Change[]>): readonly Change[] => [...parts].sort(([a], [b]) => a - b).flatMap(([, changes]) => changes);

export function longEdits(): LongEdits {
  const begun = new Map<string, Begun>();
  return {
    take(row, changes, { at, of }) {
      // Only the one who began an edit ends it.
      const key = `${row.who.login.toLowerCase()} ${row.operationId}`;
      const edit: Begun = begun.get(key) ?? { row, of, parts: new Map() };
      if (edit.of !== of) return null;
      begun.set(key, edit);
      if (!edit.parts.has(at)) edit.parts.set(at, changes);
      if (edit.parts.size < of) return null;
      begun.delete(key);
      return inOrder(edit.parts);
    },
    left: (page, dismissed) =>
      [...begun.values()]
        .map(({ row, of, parts }): Unfinished => {
          const { operationId, rowId, who, when } = row;
          return { operationId, rowId, who, when, changes: inOrder(parts), landed: parts.size, of };
        })
        .filter(({ operationId, changes }) => !dismissed.has(unfinishedKey(operationId)) && !allStand(page, changes)),
  };
}
