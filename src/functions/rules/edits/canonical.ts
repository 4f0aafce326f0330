import { EMPTY_PAGE, EMPTY_PARTS, PART_NAMES, type FunctionPage, type PartName } from '../page';
import { sameJson } from './paths';
import type { Json } from './types';

type Values = Readonly<Record<string, Json>>;

const isValues = (value: Json): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON with names in the order of their letters, so that the same values are always the same text. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isValues(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

const said = (values: Values, empty: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => !sameJson(value, empty[name] ?? null)));

/**
 * A page as text, which its hash is of. What is empty is left out: a later version of the product that knows more of a
 * page makes the same text of what was confirmed before.
 */
export function canonicalPage(page: FunctionPage): string {
  const isPart = (name: string): name is PartName => (PART_NAMES as readonly string[]).includes(name);
  const parts = PART_NAMES.filter((name) => page[name].length > 0).map((name): [string, Json] => [
    name,
    page[name].map((part) => said(part as unknown as Values, EMPTY_PARTS[name] as unknown as Values)),
  ]);
  const values = Object.entries(said(page as unknown as Values, EMPTY_PAGE as unknown as Values)).filter(([name]) => !isPart(name));
  return canonical(Object.fromEntries([...values, ...parts]));
}
