import { itemTable } from '../store/columns';
import type { Core } from '../store/core';
import type { ListRow } from '../store/rows';

/** Everything below a folder gets the folder's new address; the folder's own row is the caller's. */
export function renameFolder(core: Core, list: ListRow, from: string, to: string): void {
  const table = itemTable(list.seq);
  core.db.run(
    `UPDATE ${table} SET "FileDirRef" = ? || substr("FileDirRef", ?) WHERE "FileDirRef" = ? OR substr("FileDirRef", 1, ?) = ? COLLATE NOCASE`,
    to,
    from.length + 1,
    from,
    from.length + 1,
    `${from}/`
  );
}
