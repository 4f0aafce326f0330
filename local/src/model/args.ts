import { refuse } from '../http/errors';
import { readGuid } from '../store/core';
import type { Literal } from '../query/ast';

/** One argument of a segment: positional, or `name=value`. */
export interface Argument {
  readonly name: string | null;
  readonly literal: Literal;
}

/** A function's arguments: from the path, from the query (`@a`), or from the body. */
export class Args {
  constructor(
    private readonly given: readonly Argument[],
    readonly body: Readonly<Record<string, unknown>>,
    readonly bytes: Uint8Array,
    private readonly names: readonly string[] = []
  ) {}

  /** The same arguments, read by an operation's parameter names. */
  naming(names: readonly string[]): Args {
    return new Args(this.given, this.body, this.bytes, names);
  }

  get count(): number {
    return this.given.length;
  }

  /** The value of a parameter, or undefined. */
  raw(name: string): unknown {
    const wanted = name.toLowerCase();
    const named = this.given.find((argument) => argument.name?.toLowerCase() === wanted);
    if (named) return named.literal.value;
    const position = this.names.findIndex((each) => each.toLowerCase() === wanted);
    const positional = this.given.filter((argument) => argument.name === null)[position];
    if (position >= 0 && positional) return positional.literal.value;
    const key = Object.keys(this.body).find((each) => each.toLowerCase() === wanted);
    if (key !== undefined) return this.body[key];
    // The contract's DecodedUrl is a ResourcePath laid flat; bodies give it whole, under a name of its own.
    return wanted === 'decodedurl' ? Object.values(this.body).find((value) => value !== null && typeof value === 'object' && 'DecodedUrl' in value) : undefined;
  }

  has(name: string): boolean {
    const value = this.raw(name);
    return value !== undefined && value !== null;
  }

  text(name: string, otherwise?: string): string {
    const value = this.raw(name);
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (value !== null && typeof value === 'object' && 'DecodedUrl' in value) return String((value as { DecodedUrl: unknown }).DecodedUrl);
    if (otherwise !== undefined) return otherwise;
    throw refuse.badQuery(`The parameter ${name} is missing or not valid.`);
  }

  number(name: string, otherwise?: number): number {
    const value = this.raw(name);
    const number = typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
    if (!Number.isNaN(number)) return number;
    if (otherwise !== undefined) return otherwise;
    throw refuse.badQuery(`The parameter ${name} is missing or not valid.`);
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.raw(name);
    return value === undefined || value === null ? otherwise : value === true || value === 1 || String(value).toLowerCase() === 'true';
  }

  guid(name: string): string {
    const guid = readGuid(this.text(name));
    if (guid === null) throw refuse.badQuery('Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).');
    return guid;
  }

  object(name: string): Readonly<Record<string, unknown>> {
    const raw = this.raw(name);
    const value = typeof raw === 'string' ? readObject(raw) : raw;
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  }

  list(name: string): readonly unknown[] {
    const raw = this.raw(name);
    const value = typeof raw === 'string' && raw.startsWith('[') ? readObject(raw) : raw;
    if (Array.isArray(value)) return value;
    const results = this.object(name).results;
    return Array.isArray(results) ? results : [];
  }
}

/** An object as an alias in the query writes it: JSON, with single or double quotes. */
function readObject(text: string): unknown {
  try {
    return JSON.parse(text.startsWith("{'") ? text.replace(/'/g, '"') : text) as unknown;
  } catch {
    return null;
  }
}

/** A body's values as a caller wrote them, without `__metadata` and the like. */
export function plainBody(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== '__metadata' && !name.startsWith('odata.') && !name.startsWith('@odata.')));
}
