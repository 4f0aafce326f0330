import { levelName, levelsOf } from '../levels';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';

/** The highest level that a place holds now, and how many of its documents are at it. */
export interface HighWaterMark {
  readonly level: string;
  readonly documents: number;
}

/** The level of a line; null where the line is empty, or has none that the scheme knows. */
export function levelOfLine(line: string, scheme: Scheme): string | null {
  if (line.trim() === '') return null;
  const { marking } = readMarking(line, scheme);
  return marking === null ? null : levelName(marking.classification, marking.sensitive, scheme);
}

/**
 * The highest of some levels. Handling instructions and descriptors do not change it (GSCP, page 15).
 * @param counts how many documents are at each level; a level that is not of the scheme is passed over
 * @returns null where no document is at any level
 */
export function highWaterMark(counts: ReadonlyMap<string, number>, scheme: Scheme): HighWaterMark | null {
  const held = levelsOf(scheme).filter(({ name }) => (counts.get(name) ?? 0) > 0);
  const highest = held[held.length - 1];
  return highest === undefined ? null : { level: highest.name, documents: counts.get(highest.name) ?? 0 };
}
