import { contractType } from '../model/contract';
import { entityDifferences } from './checkEntity';
import { valueDifferences } from './checkValue';
import type { Difference } from './differences';
import { isAnnotation, isObject, type Json } from './json';

const elementOf = (type: string): string | undefined => /^Collection\((.*)\)!?$/.exec(type)?.[1];

const isEntity = (type: string): boolean => contractType(type)?.kind === 'entity';

/** The entities of a minimal answer: one, or those of a collection. */
export function entitiesIn(declared: string, body: unknown): readonly Json[] {
  const element = elementOf(declared);
  if (!isObject(body) || !isEntity(element ?? declared.replace('!', '')) || body['odata.null'] === true) return [];
  if (element === undefined) return [body];
  return Array.isArray(body.value) ? (body.value as Json[]) : [];
}

/**
 * How a minimal OData 3 answer differs from what is declared: an entity, a collection, a value, or nothing.
 *
 * @param declared as facts have it; undefined where nothing comes back
 */
export function answerDifferences(declared: string | undefined, body: unknown, at: string): Difference[] {
  if (!isObject(body)) return declared === undefined ? [] : [{ rule: 'result', at, seen: `${JSON.stringify(body)} for ${declared}` }];
  const isNull = body['odata.null'] === true;
  if (declared === undefined) return isNull ? [] : [{ rule: 'result', at, seen: `${JSON.stringify(body).slice(0, 80)} where nothing is declared` }];
  const element = elementOf(declared);
  const metadata: Difference[] = typeof body['odata.metadata'] === 'string' || isNull ? [] : [{ rule: 'shape', at, seen: 'no odata.metadata' }];
  if (element !== undefined) {
    if (!Array.isArray(body.value)) return [...metadata, { rule: 'kind', at, seen: `no collection for ${declared}` }];
    const each = isEntity(element) ? entityDifferences : valueDifferences;
    return [...metadata, ...body.value.flatMap((value) => each(element, value, at))];
  }
  const type = declared.replace('!', '');
  if (isNull) return declared.endsWith('!') ? [{ rule: 'null', at, seen: `null for ${type}` }] : [];
  if (isEntity(type)) return [...metadata, ...entityDifferences(type, body, at)];
  if (contractType(type) === undefined) {
    return 'value' in body ? [...metadata, ...valueDifferences(declared, body.value, at)] : [...metadata, { rule: 'shape', at, seen: 'no value' }];
  }
  const members = Object.fromEntries(Object.entries(body).filter(([name]) => !isAnnotation(name)));
  return [...metadata, ...valueDifferences(declared, members, at)];
}
