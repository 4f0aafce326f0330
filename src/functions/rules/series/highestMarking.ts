/** Levels of the Government Security Classifications, lowest first. Other schemes’ lines are not compared. */
const LEVELS = ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'] as const;

/** The rank of a line's level; -1 for a line of another scheme. */
function rankOf(line: string): number {
  const text = line.trim().replace(/^UK\s+/, '');
  for (let rank = LEVELS.length - 1; rank >= 0; rank -= 1) {
    const level = LEVELS[rank];
    if (text.startsWith(level) && !/^[\p{L}\p{N}]/u.test(text.slice(level.length))) return rank;
  }
  return -1;
}

export interface HighestMarking {
  /** Empty where there is none that can be compared. */
  readonly line: string;
  /** Lines of a scheme whose levels are not known here: they stand beside the highest, each once. */
  readonly others: readonly string[];
}

/**
 * The highest of some markings. What a line says beside its level does not count (Government Security Classifications
 * Policy: handling instructions do not change the classification); of equals, the first.
 */
export function highestMarking(lines: readonly string[]): HighestMarking {
  let highest = '';
  const others = new Set<string>();
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== '')) {
    if (rankOf(line) < 0) others.add(line);
    else if (highest === '' || rankOf(line) > rankOf(highest)) highest = line;
  }
  return { line: highest, others: [...others] };
}
