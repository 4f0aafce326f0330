import { contractType } from '../../model/contract';
import { isA } from '../checkEntity';
import { inGraph, valueDifferences } from '../checkValue';
import type { Difference } from '../differences';
import { isAnnotation, isObject, type Json } from '../json';

const elementOf = (type: string): string | undefined => /^Collection\((.*?)!?\)!?$/.exec(type)?.[1];

const isEntity = (type: string): boolean => contractType(type)?.kind === 'entity';

/** The type that something of Graph's is of: what it says, where it may be of several, else what is declared. */
export function graphType(declared: string, value: Json): string {
  const said = value['@odata.type'];
  return typeof said === 'string' ? said.replace(/^#/, '') : declared;
}

/** How an entity or complex value of Graph's differs from its type: names, values, and what is expanded in it. */
export function graphEntityDifferences(declared: string, value: unknown, at: string): Difference[] {
  if (!isObject(value)) return [{ rule: 'kind', at, seen: `${JSON.stringify(value)} for ${declared}` }];
  const type = graphType(declared, value);
  const facts = contractType(type);
  if (!facts) return [{ rule: 'name', at: type, seen: 'no such type' }];
  const members = Object.entries(value).filter(([name]) => !isAnnotation(name) && !name.startsWith('@'));
  return [
    ...(isA(type, declared) ? [] : [{ rule: 'kind' as const, at, seen: `${type} for ${declared}` }]),
    ...members.flatMap(([name, each]): Difference[] => {
      const property = facts.properties?.[name];
      const link = facts.navigation?.[name];
      if (property !== undefined) return valueDifferences(property, each, `${type}.${name}`, inGraph);
      if (link !== undefined) return each === null ? [] : declaredDifferences(link, each, `${type}.${name}`);
      return facts.open ? [] : [{ rule: 'extra', at: `${type}.${name}`, seen: 'no such property or link' }];
    }),
  ];
}

function declaredDifferences(declared: string, value: unknown, at: string): Difference[] {
  const element = elementOf(declared);
  if (element === undefined) return graphEntityDifferences(declared.replace('!', ''), value, at);
  if (!Array.isArray(value)) return [{ rule: 'kind', at, seen: `no collection for ${declared}` }];
  return value.flatMap((each) => (isEntity(element) ? graphEntityDifferences(element, each, at) : valueDifferences(element, each, at, inGraph)));
}

/** How an answer of Graph's differs from what is declared. */
export function graphAnswerDifferences(declared: string, body: Json, at: string): Difference[] {
  const context: Difference[] = typeof body['@odata.context'] === 'string' ? [] : [{ rule: 'shape', at, seen: 'no @odata.context' }];
  return [...context, ...declaredDifferences(declared, elementOf(declared) === undefined ? body : body.value, at)];
}

/** The entities of an answer, and their types. */
export function graphEntities(declared: string, body: Json): readonly { readonly type: string; readonly entity: Json }[] {
  const element = elementOf(declared);
  const all = element === undefined ? [body] : ((body.value ?? []) as readonly Json[]);
  const type = element ?? declared.replace('!', '');
  return isEntity(type) ? all.map((entity) => ({ type: graphType(type, entity), entity })) : [];
}
