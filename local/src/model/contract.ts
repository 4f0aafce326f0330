import type { OperationFacts, TypeFacts } from '../contracts/facts';
import graph from '../contracts/graph.json';
import sharepoint from '../contracts/sharepoint.json';

const types = new Map(Object.entries({ ...sharepoint.types, ...graph.types }) as [string, TypeFacts][]);

/** What SharePoint's or Graph's own metadata says of a type, by its full name: `SP.List`, `microsoft.graph.driveItem`. */
export function contractType(name: string): TypeFacts | undefined {
  return types.get(name);
}

/** The declared type of a property, for example `Int64!`; undefined where the type has none of that name. */
export function declaredType(type: string, property: string): string | undefined {
  return types.get(type)?.properties?.[property];
}

/** The functions and actions of that name, whatever its case, that a type or a collection of it has. */
export function declaredOperations(type: string, name: string, collection = false): readonly OperationFacts[] {
  const facts = types.get(type);
  const table = (collection ? facts?.ofCollection : facts?.operations) ?? {};
  const wanted = name.toLowerCase();
  return Object.entries(table).find(([each]) => each.toLowerCase() === wanted)?.[1] ?? [];
}

const folded = new Map<string, ReadonlySet<string>>();

/** True where SharePoint has something of that name on the type, so that its absence here is ours and answers 501. */
export function isInContract(type: string, name: string, collection = false): boolean {
  const key = `${collection}:${type}`;
  let names = folded.get(key);
  if (!names) {
    const { properties = {}, navigation = {}, operations = {}, ofCollection = {} } = types.get(type) ?? {};
    const tables = collection ? [ofCollection] : [properties, navigation, operations];
    names = new Set(tables.flatMap((table) => Object.keys(table).map((each) => each.toLowerCase())));
    folded.set(key, names);
  }
  return names.has(name.toLowerCase());
}
