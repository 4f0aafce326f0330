import { contractType } from '../model/contract';
import { servedCollections, servedTypes } from '../model/define';
import type { OperationFacts } from './facts';
import { namedParameters } from './servedNames';

/** A function that is served, on one of a type or on a collection of it, with what the contract says of it. */
export interface ServedFunction {
  /** `SP.List`, or `Collection(SP.List)`. */
  readonly owner: string;
  readonly name: string;
  readonly parameters: readonly string[];
  readonly writes: boolean;
  readonly facts: OperationFacts;
}

type Table = Readonly<Record<string, readonly OperationFacts[]>> | undefined;

/** The overload that has the served parameters; else the first. */
function overload(table: Table, name: string, parameters: readonly string[]): OperationFacts | undefined {
  const overloads = Object.entries(table ?? {}).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  return overloads?.find((each) => namedParameters(each).join().toLowerCase() === parameters.join().toLowerCase()) ?? overloads?.[0];
}

/** Every function of SharePoint's that is served and known to the contract. Those of collections are known once a collection was asked for. */
export function servedFunctions(): ServedFunction[] {
  const sharePoint = servedTypes.filter(({ contract }) => !contract.startsWith('microsoft.graph.'));
  const ofTypes = sharePoint.flatMap(({ contract, names }) =>
    names().operations.map((each) => ({ ...each, owner: contract, table: contractType(contract)?.operations }))
  );
  const ofCollections = [...servedCollections]
    .filter(([contract]) => !contract.startsWith('microsoft.graph.'))
    .flatMap(([contract, names]) =>
      [...names].map(([name, each]) => ({ ...each, name, owner: `Collection(${contract})`, table: contractType(contract)?.ofCollection }))
    );
  // What a type inherits is tried once, at the type that has it.
  const inherited = (owner: string, name: string): boolean => {
    for (let base = contractType(owner)?.base; base !== undefined; base = contractType(base)?.base)
      if (ofTypes.some((each) => each.owner === base && each.name === name)) return true;
    return false;
  };
  return [...ofTypes.filter(({ owner, name }) => !inherited(owner, name)), ...ofCollections].flatMap(({ table, ...each }) => {
    const facts = overload(table, each.name, each.parameters);
    return facts ? [{ ...each, facts }] : [];
  });
}
