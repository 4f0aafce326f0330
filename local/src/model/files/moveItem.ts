import { itemTable } from '../../store/lists/columns';
import type { Core } from '../../store/core';
import { belowFolder } from '../../store/items/places';
import type { ListRow } from '../../store/rows';

/** Everything below a folder gets the folder's new address; the folder's own row is the caller's. */
export function renameFolder(core: Core, list: ListRow, from: string, to: string): void {
  const below = belowFolder(from);
  core.db.run(`UPDATE ${itemTable(list.seq)} SET "FileDirRef" = ? || substr("FileDirRef", ?) WHERE ${below.text}`, to, from.length + 1, ...below.params);
}
