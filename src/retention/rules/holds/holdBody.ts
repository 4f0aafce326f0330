import { keysOfScope } from './scopeKeys';
import { isSalt } from './sealKeys';
import { HOLD_REASONS, type Hold, type HoldBacking, type HoldReason, type HoldScope, type SealedHold } from './types';

/**
 * What a row about a hold carries. `deed` is one declaring, changing or lifting of a confidential hold, whose rows stand in
 * two lists: by it they find each other. `settles` are rows of which somebody who keeps the list has said that they count
 * for nothing.
 */
export type HoldBody =
  | { readonly kind: 'open'; readonly hold: Hold; readonly deed: string }
  | { readonly kind: 'sealed'; readonly sealed: SealedHold; readonly deed: string }
  | { readonly kind: 'settles'; readonly rows: readonly number[]; readonly until: string }
  | { readonly kind: 'nothing'; readonly deed: string };

const VERSION = 1;
const BACKINGS: readonly HoldBacking[] = ['nothing', 'ediscoveryHold', 'retentionPolicy', 'retentionLabel'];
const LISTS = ['functions', 'classes', 'sites', 'folders', 'words', 'items'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SEALED_KEY = /^[0-9a-f]{32}$/;

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isDay = (value: unknown): value is string =>
  isText(value) && DAY.test(value) && !Number.isNaN(Date.parse(value)) && new Date(Date.parse(value)).toISOString().startsWith(value);
const isDayOrNone = (value: unknown): value is string => value === '' || isDay(value);
const hasOnly = (raw: Raw, names: readonly string[]): boolean => Object.keys(raw).every((name) => names.includes(name));

/** A scope that names what this version does not know of might hold more than it seems: then it is not understood. */
function readScope(raw: unknown): HoldScope | null {
  if (!isRaw(raw) || !hasOnly(raw, [...LISTS, 'everything'])) return null;
  if (!LISTS.every((list) => areTexts(raw[list])) || (raw.everything !== undefined && typeof raw.everything !== 'boolean')) return null;
  const scope = raw as unknown as HoldScope;
  return keysOfScope(scope).keys.length > 0 ? scope : null;
}

function readOpen(raw: unknown): Hold | null {
  if (!isRaw(raw)) return null;
  const { id, reason, title, authority, confidential, from, reviewOn, lifted, backing, backedBy, contact } = raw;
  const scope = readScope(raw.scope);
  const whole =
    [id, title, authority, backedBy, contact].every(isText) &&
    id !== '' &&
    HOLD_REASONS.includes(reason as HoldReason) &&
    typeof confidential === 'boolean' &&
    isDay(from) &&
    isDayOrNone(reviewOn) &&
    isDayOrNone(lifted) &&
    BACKINGS.includes(backing as HoldBacking);
  return whole && scope !== null ? ({ id, reason, title, authority, confidential, scope, from, reviewOn, lifted, backing, backedBy, contact } as Hold) : null;
}

function readSealed(raw: unknown): SealedHold | null {
  if (!isRaw(raw)) return null;
  const { id, salt, keys, longest, from, lifted } = raw;
  const whole =
    isText(id) &&
    id !== '' &&
    isText(salt) &&
    isSalt(salt) &&
    areTexts(keys) &&
    keys.length > 0 &&
    keys.every((key) => SEALED_KEY.test(key)) &&
    Number.isInteger(longest) &&
    (longest as number) >= 0 &&
    isDay(from) &&
    isDayOrNone(lifted);
  return whole ? ({ id, salt, keys, longest, from, lifted } as SealedHold) : null;
}

/** Reads what a row carries; null where it is not understood to the last part, and then nothing is known of holds. */
export function readHoldBody(text: string): HoldBody | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRaw(raw) || raw.v !== VERSION) return null;
  const deed = raw.deed ?? '';
  if (!isText(deed)) return null;
  if ('hold' in raw) {
    const hold = readOpen(raw.hold);
    return hold === null ? null : { kind: 'open', hold, deed };
  }
  if ('sealed' in raw) {
    const sealed = readSealed(raw.sealed);
    return sealed === null ? null : { kind: 'sealed', sealed, deed };
  }
  if ('settles' in raw) {
    const { settles, until } = raw;
    return Array.isArray(settles) && settles.every((row) => Number.isInteger(row)) && isText(until)
      ? { kind: 'settles', rows: settles as number[], until }
      : null;
  }
  return { kind: 'nothing', deed };
}

/** What `readHoldBody` reads. */
export function writeHoldBody(body: HoldBody): string {
  switch (body.kind) {
    case 'open':
      return JSON.stringify({ v: VERSION, hold: body.hold, deed: body.deed });
    case 'sealed':
      return JSON.stringify({ v: VERSION, sealed: body.sealed, deed: body.deed });
    case 'settles':
      return JSON.stringify({ v: VERSION, settles: body.rows, until: body.until });
    case 'nothing':
      return JSON.stringify({ v: VERSION, deed: body.deed });
  }
}
