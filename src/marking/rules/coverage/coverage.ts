import type { AgeBand } from './ages';

/** A line in use, and on how many documents. */
export interface LineCount {
  readonly line: string;
  readonly count: number;
  /** Null where the line does not hold. */
  readonly level: string | null;
}

/** A top folder, empty for the library itself, and how many unmarked documents lie in it, however deep. */
export interface FolderCount {
  readonly folder: string;
  readonly count: number;
}

/** How the documents of a library, or of a site, are marked. Counts of documents, but where it says otherwise. */
export interface Coverage {
  readonly documents: number;
  /** Rows that are folders. */
  readonly folders: number;
  /** With a marking that holds. */
  readonly marked: number;
  readonly unmarked: number;
  /** With a marking that does not hold, or not any more. */
  readonly invalid: number;
  readonly aboveCeiling: number;
  /** At the sensitive marking or higher, and made more than five years ago. */
  readonly raisedAndOld: number;
  /** With a date on which the marking changes that is still to come. */
  readonly lapsing: number;
  /** With such a date that has passed. */
  readonly lapsed: number;
  /** With an event on which the marking changes. */
  readonly onEvent: number;
  /** By the names of the scheme's levels. */
  readonly byLevel: Readonly<Record<string, number>>;
  /** The commonest lines, most first. */
  readonly byLine: readonly LineCount[];
  /** Documents with a line that is not among those. */
  readonly otherLines: number;
  readonly unmarkedByAge: Readonly<Record<AgeBand, number>>;
  /** The folders with most unmarked documents, most first. */
  readonly unmarkedByFolder: readonly FolderCount[];
  /** Unmarked documents in folders that are not among those. */
  readonly otherFolders: number;
}

export const NO_AGES: Readonly<Record<AgeBand, number>> = { month: 0, year: 0, fiveYears: 0, older: 0, unknown: 0 };

/** So many lines are named; the rest are counted. */
export const NAMED_LINES = 200;

const COUNTS = ['documents', 'folders', 'marked', 'unmarked', 'invalid', 'aboveCeiling', 'raisedAndOld', 'lapsing', 'lapsed', 'onEvent', 'otherLines'] as const;

function addTo(sums: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(more)) sums[key] = (sums[key] ?? 0) + count;
}

/** Most first; those that are level by their names, so that the same documents always give the same list. */
export const byCount = <T extends { count: number }>(nameOf: (each: T) => string): ((a: T, b: T) => number) => {
  return (a, b) => b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1);
};

/** Several libraries as one. Their folders are not: two libraries may have a folder of one name. */
export function sumCoverage(parts: readonly Coverage[]): Coverage {
  const counts = Object.fromEntries(COUNTS.map((name) => [name, parts.reduce((sum, part) => sum + part[name], 0)])) as Record<(typeof COUNTS)[number], number>;
  const byLevel: Record<string, number> = {};
  const unmarkedByAge = { ...NO_AGES };
  const lines = new Map<string, LineCount>();
  for (const part of parts) {
    addTo(byLevel, part.byLevel);
    addTo(unmarkedByAge, part.unmarkedByAge);
    for (const each of part.byLine) lines.set(each.line, { ...each, count: (lines.get(each.line)?.count ?? 0) + each.count });
  }
  const sorted = [...lines.values()].sort(byCount((each) => each.line));
  const beyond = sorted.slice(NAMED_LINES).reduce((sum, { count }) => sum + count, 0);
  return {
    ...counts,
    byLevel,
    byLine: sorted.slice(0, NAMED_LINES),
    otherLines: counts.otherLines + beyond,
    unmarkedByAge,
    unmarkedByFolder: [],
    otherFolders: counts.unmarked,
  };
}
