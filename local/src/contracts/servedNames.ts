import { contractType } from '../model/contract';
import type { ServedNames } from '../model/define';
import type { Difference } from './differences';
import type { OperationFacts } from './facts';

export type ServedOperation = ServedNames['operations'][number];

function foldedKeys(table: Readonly<Record<string, unknown>> | undefined): ReadonlySet<string> {
  return new Set(Object.keys(table ?? {}).map((each) => each.toLowerCase()));
}

/** A stream is the request's body, and has no name there. */
export const namedParameters = ({ parameters = {} }: OperationFacts): string[] =>
  Object.keys(parameters).filter((name) => !/^Stream!?$/.test(parameters[name]));

/** The overload that takes these parameters, in this order; names are compared as SharePoint does, without regard to case. */
function takes(overloads: readonly OperationFacts[], parameters: readonly string[]): boolean {
  const asked = parameters.join().toLowerCase();
  return overloads.some((each) => namedParameters(each).join().toLowerCase() === asked);
}

/** How a function that is served differs from the contract's of that name. @param owner as differences name it */
export function operationDifferences(
  owner: string,
  served: ServedOperation,
  declared: Readonly<Record<string, readonly OperationFacts[]>> | undefined
): Difference[] {
  const at = `${owner}.${served.name}`;
  const overloads = Object.entries(declared ?? {}).find(([name]) => name.toLowerCase() === served.name.toLowerCase())?.[1];
  if (!overloads) return [{ rule: 'name', at, seen: 'no such function' }];
  const expected = overloads.map((each) => `(${namedParameters(each).join()})`).join(' or ');
  return [
    ...(takes(overloads, served.parameters)
      ? []
      : [{ rule: 'parameter' as const, at, seen: `(${served.parameters.join()}) where the contract has ${expected}` }]),
    ...(served.writes && overloads.every((each) => each.reads) ? [{ rule: 'method' as const, at, seen: 'POST only, where the contract reads' }] : []),
  ];
}

/** How the names of a served type differ from those of the contract. */
export function nameDifferences(type: string, served: ServedNames): Difference[] {
  const facts = contractType(type);
  if (!facts) return [{ rule: 'name', at: type, seen: 'no such type' }];
  const properties = foldedKeys(facts.properties);
  const missing = (name: string): Difference => ({ rule: 'name', at: `${type}.${name}`, seen: 'no such property or link' });
  const links = foldedKeys(facts.navigation);
  const calls = foldedKeys(facts.operations);
  // Bytes at an address of their own.
  const streams = foldedKeys(Object.fromEntries(Object.entries(facts.properties ?? {}).filter(([, declared]) => /^Stream!?$/.test(declared))));
  const leads = (name: string): boolean => [links, calls, streams].some((names) => names.has(name.toLowerCase()));
  return [
    ...[...served.properties, ...served.onRequest].filter((name) => !properties.has(name.toLowerCase())).map(missing),
    // A function without parameters is asked for as a link is; `$value` is OData's own.
    ...served.navigation.filter((name) => name !== '$value' && !leads(name)).map(missing),
    ...served.operations.flatMap((each) => operationDifferences(type, each, facts.operations)),
  ];
}
