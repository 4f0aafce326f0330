import contract from './contract.json';

/** What SharePoint's own metadata says of a type: property types, what navigation leads to, and the names of functions. */
export interface ContractType {
  readonly p: Readonly<Record<string, string>>;
  readonly n: Readonly<Record<string, string>>;
  readonly f: readonly string[];
  /** Functions of a collection of the type. */
  readonly c?: readonly string[];
}

const types = contract.types as unknown as Readonly<Record<string, ContractType>>;

export function contractType(name: string): ContractType | undefined {
  return types[name];
}

/** The declared type of a property, for example `Int64!`; undefined where the type has none of that name. */
export function declaredType(type: string, property: string): string | undefined {
  return types[type]?.p[property];
}

const folded = new Map<string, ReadonlySet<string>>();

/** True where SharePoint has something of that name on the type, so that its absence here is ours and answers 501. */
export function isInContract(type: string, name: string, collection = false): boolean {
  const key = `${collection}:${type}`;
  let names = folded.get(key);
  if (!names) {
    const known = types[type];
    const all = collection ? (known?.c ?? []) : known ? [...Object.keys(known.p), ...Object.keys(known.n), ...known.f] : [];
    names = new Set(all.map((each) => each.toLowerCase()));
    folded.set(key, names);
  }
  return names.has(name.toLowerCase());
}
