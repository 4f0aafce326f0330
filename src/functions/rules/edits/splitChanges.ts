import type { Change } from './types';

/** What one row can hold, in characters of JSON; SharePoint takes some 64,000. */
export const ROW_CHARACTERS = 60_000;

/** The changes of one edit, in as many rows as they need; a change that no row can hold is in none, and is named. */
export function splitChanges(
  changes: readonly Change[],
  most = ROW_CHARACTERS
): { readonly rows: readonly (readonly Change[])[]; readonly tooLong: readonly string[] } {
  const rows: Change[][] = [];
  const tooLong: string[] = [];
  let room = 0;
  for (const change of changes) {
    const size = JSON.stringify(change).length + 1;
    if (size > most) tooLong.push(change.path);
    else if (rows.length === 0 || size > room) {
      rows.push([change]);
      room = most - size;
    } else {
      rows[rows.length - 1].push(change);
      room -= size;
    }
  }
  return { rows, tooLong };
}
