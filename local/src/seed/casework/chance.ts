import type { Random } from '../random';

/** A whole number below `count`, the first ones far oftener than the last. */
export function early(random: Random, count: number, lean = 2.2): number {
  return Math.floor(count * random.next() ** lean);
}

/** How many, where most are few and a few are very many (a Pareto tail). */
export function fewOrMany(random: Random, least: number, tail: number, most: number): number {
  return Math.min(most, Math.floor(least * (1 - random.next()) ** (-1 / tail)));
}

/** Around a typical amount: half of them within a factor of two, the odd one twenty times as much. */
export function around(random: Random, typical: number): number {
  const bell = random.next() + random.next() + random.next() + random.next() - 2;
  return typical * Math.exp(1.7 * bell);
}

/** A GUID of the seed's own making, the same for the same seed. */
export function guid(random: Random): string {
  const eight = (): string =>
    Math.floor(random.next() * 4_294_967_296)
      .toString(16)
      .padStart(8, '0');
  const [a, b, c, d] = [eight(), eight(), eight(), eight()];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
