import { contractType } from '../model/contract';
import { valueDifferences } from './checkValue';
import type { Difference } from './differences';
import { isAnnotation, isObject, type Json } from './json';

/** List items are of a type of their own in each list; the contract knows what they extend. */
export function typeInContract(type: string): string {
  return contractType(type) === undefined && /^SP\.Data\.\w+Item$/.test(type) ? 'SP.ListItem' : type;
}

/** Whether a type is another one or extends it. */
export function isA(type: string, wanted: string): boolean {
  for (let each: string | undefined = typeInContract(type); each !== undefined; each = contractType(each)?.base) if (each === wanted) return true;
  return false;
}

/** The type that an entity says it is of, in a minimal answer; undefined where it does not say. */
export function typeOf(entity: Json): string | undefined {
  const type = entity['odata.type'];
  return typeof type === 'string' ? type : undefined;
}

/** Expanded people of list items say no editLink: SharePoint gives no address for them. */
const withoutAddress = new Set(['SP.Data.UserInfoItem']);

function annotations(type: string, entity: Json): Difference[] {
  const wanted = ['odata.id', ...(withoutAddress.has(type) ? [] : ['odata.editLink'])];
  return wanted.filter((name) => typeof entity[name] !== 'string').map((name) => ({ rule: 'shape', at: typeInContract(type), seen: `no ${name}` }));
}

/**
 * How an entity differs from its type, and that from the declared one, in a minimal OData 3 answer: every member's
 * name and value, what is expanded included.
 *
 * @param declared the type that the contract lets it be
 */
export function entityDifferences(declared: string, value: unknown, at: string): Difference[] {
  if (!isObject(value)) return [{ rule: 'kind', at, seen: `${JSON.stringify(value)} for ${declared}` }];
  const said = typeOf(value);
  if (said === undefined) return [{ rule: 'shape', at, seen: 'no odata.type' }];
  const type = typeInContract(said);
  const facts = contractType(type);
  if (!facts) return [{ rule: 'name', at: type, seen: 'no such type' }];
  const members = Object.entries(value).filter(([name]) => !isAnnotation(name));
  return [
    ...(isA(said, declared) ? [] : [{ rule: 'kind' as const, at, seen: `${said} for ${declared}` }]),
    ...annotations(said, value),
    ...members.flatMap(([name, each]): Difference[] => {
      const property = facts.properties?.[name];
      const link = facts.navigation?.[name];
      if (property !== undefined) return valueDifferences(property, each, `${type}.${name}`);
      if (link !== undefined) return each === null ? [] : linkDifferences(link, each, `${type}.${name}`);
      return facts.open ? [] : [{ rule: 'extra', at: `${type}.${name}`, seen: 'no such property or link' }];
    }),
  ];
}

/** What a link leads to, written in its place: an entity, or an array of them. */
function linkDifferences(link: string, value: unknown, at: string): Difference[] {
  const element = /^Collection\((.*)\)$/.exec(link)?.[1];
  if (element === undefined) return entityDifferences(link, value, at);
  if (!Array.isArray(value)) return [{ rule: 'kind', at, seen: `no array for ${link}` }];
  return value.flatMap((each) => entityDifferences(element, each, at));
}
