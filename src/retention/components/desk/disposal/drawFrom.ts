/**
 * A few of many, spread over all of them and the same for the same plan, so that two people open the same ones.
 * @param seed the plan's hash, in hexadecimal
 */
export function drawFrom<T>(all: readonly T[], many: number, seed: string): readonly T[] {
  if (all.length <= many) return all;
  const offset = Number.parseInt(seed.slice(0, 8), 16) || 0;
  const stretch = all.length / many;
  return Array.from({ length: many }, (_, i) => all[Math.floor(i * stretch + (offset % Math.max(1, Math.floor(stretch))))]);
}
