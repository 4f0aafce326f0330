import { EMPTY_PAGE, EMPTY_PARTS, PART_NAMES, type FunctionPage, type PartName } from '../page';
import type { Change, Json } from './types';

type Path = { readonly kind: 'value'; readonly name: string } | { readonly kind: 'part'; readonly part: PartName; readonly id: string; readonly name: string };

const ID = /^[\w.:@~-]{1,120}$/;

const isPart = (name: string): name is PartName => (PART_NAMES as readonly string[]).includes(name);

/** What a path names; null where it names nothing of a page. */
export function readPath(path: string): Path | null {
  const [first, id, name = '', ...more] = path.split('/');
  if (more.length > 0) return null;
  if (isPart(first)) {
    if (id === undefined || !ID.test(id)) return null;
    return name === '' || (name !== 'id' && Object.hasOwn(EMPTY_PARTS[first], name)) ? { kind: 'part', part: first, id, name } : null;
  }
  return id === undefined && Object.hasOwn(EMPTY_PAGE, first) ? { kind: 'value', name: first } : null;
}

/** Whether a value may stand where another is empty: of the same make. Anybody may have written a row. */
function suits(value: Json, empty: unknown): boolean {
  if (empty === null) return value === null || typeof value === 'number';
  if (Array.isArray(empty)) return Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (typeof empty === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return Object.entries(empty as object).every(([name, inner]) => suits((value as Readonly<Record<string, Json>>)[name] ?? null, inner));
  }
  return typeof value === typeof empty;
}

const own = (of: object, name: string): Json => (of as Readonly<Record<string, Json>>)[name] ?? null;

/** A part with everything said that it leaves out, and nothing else; what does not suit is left empty. */
function wholePart(part: PartName, id: string, value: Json): FunctionPage[PartName][number] {
  const said = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const filled = Object.entries(EMPTY_PARTS[part]).map(([name, empty]) => {
    const given = own(said, name);
    return [name, given !== null && suits(given, empty) ? given : (empty as unknown)];
  });
  return { ...Object.fromEntries(filled), id } as FunctionPage[PartName][number];
}

/** What stands at a path; null where there is no such part. */
export function valueAt(page: FunctionPage, path: string): Json {
  const found = readPath(path);
  if (found === null) return null;
  if (found.kind === 'value') return own(page, found.name);
  const part = (page[found.part] as readonly { readonly id: string }[]).find(({ id }) => id === found.id);
  if (part === undefined) return null;
  return found.name === '' ? (part as unknown as Json) : own(part, found.name);
}

/**
 * The page with one thing changed. What names nothing of a page, or does not suit what stands there, changes nothing; so
 * does a value of a part that is not there.
 */
export function withChange(page: FunctionPage, { path, value }: Pick<Change, 'path' | 'value'>): FunctionPage {
  const found = readPath(path);
  if (found === null) return page;
  if (found.kind === 'value') {
    const empty = own(EMPTY_PAGE, found.name);
    const next = value ?? empty;
    return suits(next, empty) && !isPart(found.name) ? { ...page, [found.name]: next } : page;
  }
  const parts = page[found.part] as readonly { readonly id: string }[];
  const at = parts.findIndex(({ id }) => id === found.id);
  if (found.name === '') {
    if (value === null) return at < 0 ? page : { ...page, [found.part]: parts.filter((_, i) => i !== at) };
    const whole = wholePart(found.part, found.id, value);
    return { ...page, [found.part]: at < 0 ? [...parts, whole] : parts.map((each, i) => (i === at ? whole : each)) };
  }
  const empty = own(EMPTY_PARTS[found.part], found.name);
  const next = value ?? empty;
  if (at < 0 || !suits(next, empty)) return page;
  return { ...page, [found.part]: parts.map((each, i) => (i === at ? { ...each, [found.name]: next } : each)) };
}

/** Whether two values say the same. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameJson(own(a, name), own(b, name)));
}
