import { emptyHolding, type Holding, type Holdings } from './holdings';
import type { Windows } from './gatherReducer';

type Counts = readonly (readonly [name: string, n: number])[];
type RawClass = readonly [code: string, documents: number, bytes: number, from: string, to: string, formats: Counts];
/** A window in few letters. */
export type RawWindow = readonly [after: number, rows: number, folders: number, older: number, classes: readonly RawClass[], markings: Counts];

const rawClass = ([code, { documents, bytes, from, to, formats }]: [string, Holdings]): RawClass => [code, documents, bytes, from, to, [...formats]];

/** What is kept of a library's windows; of an empty one, nothing. */
export const toRawWindows = (windows: Windows): readonly RawWindow[] =>
  [...windows]
    .filter(([, { rows }]) => rows > 0)
    .sort(([a], [b]) => a - b)
    .map(([after, { rows, folders, older, classes, markings }]) => [after, rows, folders, older, [...classes].map(rawClass), [...markings]]);

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
const isCounts = (value: unknown): value is Counts =>
  Array.isArray(value) && value.every((each: unknown) => Array.isArray(each) && isText(each[0]) && isCount(each[1]));
const isClass = (value: unknown): value is RawClass =>
  Array.isArray(value) && isText(value[0]) && isCount(value[1]) && isCount(value[2]) && isText(value[3]) && isText(value[4]) && isCounts(value[5]);
const isWindow = (value: unknown): value is RawWindow =>
  Array.isArray(value) && value.slice(0, 4).every(isCount) && Array.isArray(value[4]) && value[4].every(isClass) && isCounts(value[5]);

function holding([, rows, folders, older, classes, markings]: RawWindow): Holding {
  const made = { ...emptyHolding(), rows, folders, older, markings: new Map(markings) };
  classes.forEach(([code, documents, bytes, from, to, formats]) => made.classes.set(code, { documents, bytes, from, to, formats: new Map(formats) }));
  return made;
}

/** The windows out of what was kept; null for what is none. */
export function fromRawWindows(kept: unknown): Windows | null {
  return Array.isArray(kept) && kept.every(isWindow) ? new Map(kept.map((each) => [each[0], holding(each)])) : null;
}
