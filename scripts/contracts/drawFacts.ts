import type { TypeFacts } from '../../local/src/contracts/facts';
import type { Contract, OwnType } from './readTypes';

const primitive = /^[A-Z]\w*$/;

/** The types that a declared type names: `Collection(SP.KeyValue)!` names `SP.KeyValue`. */
const namedIn = (declared: string): string => declared.replace('!', '').replace(/^Collection\((.*?)!?\)$/, '$1');

/** A type with what it inherits, its bases first. */
function withBases(contract: Contract, name: string): OwnType | undefined {
  const own = contract.types.get(name);
  const base = own?.base === undefined ? undefined : withBases(contract, own.base);
  if (!own || !base) return own;
  return {
    ...own,
    ...(own.set === undefined && base.set !== undefined ? { set: base.set } : {}),
    ...(base.open || own.open ? { open: true } : {}),
    properties: { ...base.properties, ...own.properties },
    navigation: { ...base.navigation, ...own.navigation },
    operations: { ...base.operations, ...own.operations },
    ofCollection: { ...base.ofCollection, ...own.ofCollection },
  };
}

/** The facts of a type, without what it has none of. @param whole false: what can be called on it is left out */
function factsOf(type: OwnType, whole: boolean): TypeFacts {
  const some = <T extends object>(key: string, value: T): Record<string, T> => (Object.keys(value).length > 0 ? { [key]: value } : {});
  return {
    kind: type.kind,
    ...(type.base === undefined ? {} : { base: type.base }),
    ...(type.open ? { open: true } : {}),
    ...(type.flags ? { flags: true } : {}),
    ...(type.set === undefined ? {} : { set: type.set }),
    ...some('properties', type.properties),
    ...some('navigation', type.navigation),
    ...(whole ? { ...some('operations', type.operations), ...some('ofCollection', type.ofCollection) } : {}),
    ...some('members', type.members),
  };
}

/** Every type that the properties, parameters and results of a type name. */
function mentioned(type: OwnType, whole: boolean): string[] {
  const operations = whole ? [...Object.values(type.operations), ...Object.values(type.ofCollection)].flat() : [];
  return [
    ...Object.values(type.properties),
    ...operations.flatMap(({ parameters, returns }) => [...Object.values(parameters ?? {}), ...(returns === undefined ? [] : [returns])]),
    ...(type.base === undefined ? [] : [type.base]),
  ]
    .map(namedIn)
    .filter((each) => !primitive.test(each));
}

export interface Wanted {
  /** The types that are served or are about to be. */
  readonly types: readonly string[];
  /** What the service's root is called, for what is found and called there. */
  readonly root: string;
}

/**
 * The facts of the wanted types whole, and of the complex types, enumerations and bases that they name; sorted by name.
 *
 * @throws where a wanted type is not in the contract
 */
export function drawFacts(contract: Contract, wanted: Wanted): Record<string, TypeFacts> {
  const missing = wanted.types.filter((each) => !contract.types.has(each));
  if (missing.length > 0) throw new Error(`The contract has no ${missing.join(', ')}.`);
  const whole = new Set(wanted.types);
  const facts = new Map<string, TypeFacts>([[wanted.root, factsOf(contract.root, true)]]);
  const rootCalls = Object.entries(contract.root.operations).filter(([name]) => whole.has(name.slice(0, name.lastIndexOf('.'))));
  const waiting = [...wanted.types, ...mentioned({ ...contract.root, operations: Object.fromEntries(rootCalls) }, true)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = facts.has(name) ? undefined : withBases(contract, name);
    if (!type) continue;
    facts.set(name, factsOf(type, whole.has(name)));
    waiting.push(...mentioned(type, whole.has(name)));
  }
  return Object.fromEntries([...facts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
