import type { FunctionPage } from '../page';
import { sameJson, valueAt, withChange } from './paths';
import type { Change, Json } from './types';

const isObject = (value: Json): value is Readonly<Record<string, Json>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function holds(made: Json, said: Json): boolean {
  if (!isObject(said)) return sameJson(made, said);
  return isObject(made) && Object.entries(said).every(([name, value]) => name === 'id' || holds(made[name] ?? null, value));
}

/** Whether a page would say what a change says: it names something of a page, and its value is of the right make. */
export function wouldStand(page: FunctionPage, change: Change): boolean {
  const made = valueAt(withChange(page, change), change.path);
  return change.value === null || holds(made, change.value);
}
