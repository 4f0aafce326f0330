import { scanList, type Reducer } from '../../../scan';
import { COLUMNS, textOf, type Door } from '../../../tenant';
import type { LineInUse } from '../../rules';
import { markedLibraries } from '../site/markedLibraries';

const MARKING = COLUMNS.marking.internalName;

/** How many documents have each line; folders have none. Memory grows with the lines, not with the documents. */
const byLine: Reducer<Map<string, number>> = {
  fields: [MARKING],
  start: () => new Map(),
  add: (counts, row) => {
    if (textOf(row, 'FSObjType') === '1') return counts;
    const line = textOf(row, MARKING);
    return counts.set(line, (counts.get(line) ?? 0) + 1);
  },
};

/** The markings in use on a site, as far as this person may see, with how many documents have each; unmarked is an empty line. */
export async function gatherLines(door: Door): Promise<readonly LineInUse[]> {
  const counts = new Map<string, number>();
  for (const library of await markedLibraries(door)) {
    const { facts } = await scanList(door, { id: library.id }, [byLine] as const);
    for (const [line, count] of facts[0]) counts.set(line, (counts.get(line) ?? 0) + count);
  }
  return [...counts].map(([line, count]) => ({ line, count }));
}
