import { itemTable } from '../lists/columns';
import type { Core } from '../core';
import type { ListRow } from '../rows';

/**
 * Every permission scope that a list's items have of their own or from a folder. Steps from one to the next along the
 * index, because a million items have few of them.
 */
export function scopesOfList(core: Core, list: ListRow): number[] {
  const next = `SELECT min("_scope") FROM ${itemTable(list.seq)} WHERE "_scope"`;
  return core.db
    .all<{ scope: number }>(
      `WITH RECURSIVE step(scope) AS (${next} > 0 UNION ALL SELECT (${next} > step.scope) FROM step WHERE step.scope IS NOT NULL)
       SELECT scope FROM step WHERE scope IS NOT NULL`
    )
    .map((row) => row.scope);
}
