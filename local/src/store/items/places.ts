import type { SqlValue } from '../database';

/** All that lies in a folder, at any depth, as SQL over a list's table. A range of addresses, so that an index serves it. */
export function belowFolder(folder: string): { text: string; params: SqlValue[] } {
  // "0" is the sign after "/", so what begins with the folder and a slash lies before the folder and a nought.
  return {
    text: '("FileDirRef" >= ? AND "FileDirRef" < ? AND ("FileDirRef" = ? OR "FileDirRef" > ?))',
    params: [folder, `${folder}0`, folder, `${folder}/`],
  };
}
