import { randomUUID } from 'node:crypto';
import { isoOf } from '../locale/instants';
import type { Database } from './database';

/** What every part of the store works with. */
export interface Core {
  readonly db: Database;
  readonly origin: string;
  readonly clock: () => Date;
  /** Minutes until search knows of a change. */
  readonly searchDelay: number;
}

/** The tenant's time now, as it is kept. */
export function nowIso(core: Core): string {
  return isoOf(core.clock());
}

export function newGuid(): string {
  return randomUUID();
}

/** A GUID without braces, lower case; null where the text is none. */
export function readGuid(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase();
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(plain) ? plain : null;
}

/** Joins server-relative parts with single slashes. */
export function joinUrl(...parts: readonly string[]): string {
  const joined = parts
    .map((part) => part.replace(/^\/+|\/+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
  return `/${joined}`;
}

/** The folder of an address and its last part. */
export function splitUrl(url: string): { dir: string; leaf: string } {
  const at = url.lastIndexOf('/');
  return { dir: at <= 0 ? '/' : url.slice(0, at), leaf: url.slice(at + 1) };
}
