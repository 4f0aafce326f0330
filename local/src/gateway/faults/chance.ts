import { createHash } from 'node:crypto';

/**
 * A number from 0 up to but not including 1, the same for the same seed and words on every machine. Chosen by what is
 * asked and how often it was asked, not by the order of arrival: requests under way at once may overtake each other.
 */
export function chanceOf(seed: number, ...words: readonly (string | number | null)[]): number {
  const hash = createHash('sha256')
    .update(JSON.stringify([seed, ...words]))
    .digest();
  return hash.readUInt32BE(0) / 4_294_967_296;
}
