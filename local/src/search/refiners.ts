import { refuse } from '../http/errors';
import { managedProperty } from './schema';

/** A property to be counted by. */
export interface RefinerAsked {
  readonly name: string;
  /** The most values that are given. */
  readonly most: number;
}

export interface RefinerValue {
  readonly value: string;
  readonly count: number;
}

const mostValues = 100;

/** Reads `FileType,Author(filter=15/0/*)`: of each property how many values. Properties that cannot be counted by are passed over. */
export function readRefiners(text: string): RefinerAsked[] {
  const asked: RefinerAsked[] = [];
  for (const match of text.matchAll(/([A-Za-z_][\w.]*)(?:\(([^)]*)\))?\s*(?:,|$)/g)) {
    const options = match[2] ?? '';
    if (/discretize|deephits|cutoff/i.test(options)) throw refuse.notSupported(`the refiner options ${options}`);
    const most = Number(/filter=(\d+)/.exec(options)?.[1] ?? mostValues);
    if (managedProperty(match[1])?.refinable) asked.push({ name: match[1], most });
  }
  return asked;
}

/** Bytes of the value in hex behind two signs, which say so: `"ǂǂ646f6378"`. */
export function refinementToken(value: string): string {
  return `"ǂǂ${Buffer.from(value, 'utf8').toString('hex')}"`;
}

export function refinementOfToken(token: string): string {
  return token.startsWith('ǂǂ') ? Buffer.from(token.slice(2), 'hex').toString('utf8') : token;
}
