import { refuse } from '../http/errors';
import type { Args } from './args';
import type { Context } from './context';
import { declaredType, isInContract } from './contract';
import type { Body, CollectionNode, EntityNode, Node, NodePage, Operation, PropertyView } from './node';
import type { QueryOptions } from '../query/options';

type Getter<T, C> = (value: T, context: C) => unknown;

export interface OperationDef<T, C = Context> {
  readonly parameters?: readonly string[];
  /** true where it changes something; then it is POST only. */
  readonly writes?: boolean;
  readonly units?: number;
  readonly run: (value: T, args: Args, context: C) => Node;
}

/**
 * One of SharePoint's types: how its properties are read, what it leads to, what can be called on it. `C` is what a node
 * is bound to: in REST a person in one site, in Graph a person anywhere.
 */
export interface EntityDef<T, C = Context> {
  /** The type in the contract; property types come from there. */
  readonly contract: string;
  /** What odata.type gives, where that varies. */
  readonly type?: (value: T) => string;
  readonly path: (value: T, context: C) => string;
  readonly id?: (value: T, context: C) => string;
  readonly etag?: (value: T) => string | null;
  readonly properties: Readonly<Record<string, Getter<T, C>>>;
  /** Given only where $select names them. */
  readonly onRequest?: Readonly<Record<string, Getter<T, C>>>;
  /** Properties that the contract leaves open (a list's fields). */
  readonly open?: (value: T, context: C) => { readonly all: () => readonly PropertyView[]; readonly one: (name: string) => PropertyView | null };
  /** Pairs of names of one thing that SharePoint gives together where either is selected. */
  readonly together?: readonly string[];
  readonly navigation?: Readonly<Record<string, (value: T, context: C) => Node>>;
  /** Navigation by names known only at run time (a list's person and lookup fields). */
  readonly follow?: (value: T, name: string, context: C) => Node | null;
  readonly operations?: Readonly<Record<string, OperationDef<T, C>>>;
  readonly update?: (value: T, body: Body, context: C) => void;
  readonly remove?: (value: T, context: C) => void;
  /** What a path leads to from here, in Graph's colon form: `root:/a/b`. */
  readonly at?: (value: T, path: string, context: C) => Node;
  /** What Graph says of a thing with an `@`, by its whole name; left out where undefined. */
  readonly annotations?: Readonly<Record<string, Getter<T, C>>>;
}

/** Finds a name whatever its case, as SharePoint does. */
function lookUp<V>(table: Readonly<Record<string, V>> | undefined, name: string): readonly [string, V] | null {
  if (!table) return null;
  if (Object.hasOwn(table, name)) return [name, table[name]];
  const wanted = name.toLowerCase();
  const key = Object.keys(table).find((each) => each.toLowerCase() === wanted);
  return key === undefined ? null : [key, table[key]];
}

export function bindOperation<T, C>(def: OperationDef<T, C>, value: T, context: C): Operation {
  const parameters = def.parameters ?? [];
  return {
    parameters,
    writes: def.writes ?? false,
    units: def.units ?? (def.writes ? 2 : 1),
    run: (args) => def.run(value, args.naming(parameters), context),
  };
}

/** Every type that is served, for tests that hold the model against the contract. */
export const servedTypes: { readonly contract: string; readonly names: () => ServedNames }[] = [];

/** What can be called on collections of a type, as far as collections have been made. */
export const servedCollections = new Map<string, Map<string, { readonly parameters: readonly string[]; readonly writes: boolean }>>();

function noteOperations({ contract, operations = {} }: CollectionDef): void {
  const known = servedCollections.get(contract);
  const names = known ?? new Map<string, { readonly parameters: readonly string[]; readonly writes: boolean }>();
  if (!known) servedCollections.set(contract, names);
  for (const name in operations)
    if (!names.has(name)) names.set(name, { parameters: operations[name].parameters ?? [], writes: operations[name].writes ?? false });
}

/** What a served type offers, by name. */
export interface ServedNames {
  readonly properties: readonly string[];
  readonly onRequest: readonly string[];
  readonly navigation: readonly string[];
  readonly operations: readonly { readonly name: string; readonly parameters: readonly string[]; readonly writes: boolean }[];
}

/** Makes the maker of nodes of a type. Declared once, bound to a value and a request at a time. */
export function defineEntity<T, C = Context>(def: EntityDef<T, C>): (value: T, context: C) => EntityNode {
  servedTypes.push({
    contract: def.contract,
    names: () => ({
      properties: Object.keys(def.properties),
      onRequest: Object.keys(def.onRequest ?? {}),
      navigation: Object.keys(def.navigation ?? {}),
      operations: Object.entries(def.operations ?? {}).map(([name, { parameters, writes }]) => ({
        name,
        parameters: parameters ?? [],
        writes: writes ?? false,
      })),
    }),
  });
  const typeOf = (name: string): string => declaredType(def.contract, name) ?? 'String';
  const links = Object.keys(def.navigation ?? {});
  const together = def.together ?? [];
  function view(name: string, getter: Getter<T, C>, value: T, context: C): PropertyView {
    return { name, type: typeOf(name), read: () => getter(value, context) };
  }
  // Methods, not arrow functions: a page makes thousands of nodes, and a method costs nothing until it is called.
  return (value, context) => {
    const open = def.open?.(value, context);
    return {
      kind: 'entity',
      contract: def.contract,
      get type() {
        return def.type?.(value) ?? def.contract;
      },
      get path() {
        return def.path(value, context);
      },
      get id() {
        return (def.id ?? def.path)(value, context);
      },
      get etag() {
        return def.etag?.(value) ?? null;
      },
      properties() {
        return [...Object.entries(def.properties).map(([name, getter]) => view(name, getter, value, context)), ...(open?.all() ?? [])];
      },
      property(name) {
        // An exact name wins, so that an open type may have both Id and ID.
        const exact = def.properties[name] ?? def.onRequest?.[name];
        if (exact) return view(name, exact, value, context);
        const opened = open?.one(name);
        if (opened) return opened;
        const found = lookUp(def.properties, name) ?? lookUp(def.onRequest, name);
        return found ? view(...found, value, context) : null;
      },
      together,
      links() {
        return links;
      },
      navigate(name) {
        const found = lookUp(def.navigation, name);
        return found ? found[1](value, context) : (def.follow?.(value, name, context) ?? null);
      },
      operation(name) {
        const found = lookUp(def.operations, name);
        return found ? bindOperation(found[1], value, context) : null;
      },
      get update() {
        return def.update ? (body: Body) => def.update?.(value, body, context) : null;
      },
      get remove() {
        return def.remove ? () => def.remove?.(value, context) : null;
      },
      ...(def.at ? { at: (path: string) => def.at?.(value, path, context) ?? null } : {}),
      annotations() {
        return Object.entries(def.annotations ?? {}).map(([name, getter]) => view(name, getter, value, context));
      },
    };
  };
}

export interface CollectionDef {
  readonly contract: string;
  /** What odata.type gives for one of it, where that is known beforehand. */
  readonly type?: string;
  readonly path: string;
  readonly all: () => readonly EntityNode[];
  readonly page?: (options: QueryOptions) => NodePage;
  readonly key?: (args: Args) => EntityNode;
  readonly operations?: Readonly<Record<string, Omit<OperationDef<undefined, unknown>, 'run'> & { readonly run: (args: Args) => Node }>>;
  readonly add?: (body: Body) => EntityNode;
  readonly units?: number;
}

export function defineCollection(def: CollectionDef, context: unknown): CollectionNode {
  noteOperations(def);
  return {
    kind: 'collection',
    contract: def.contract,
    ...(def.type === undefined ? {} : { type: def.type }),
    path: def.path,
    all: def.all,
    page: def.page ?? null,
    key: def.key ?? null,
    operation: (name) => {
      const found = lookUp(def.operations, name);
      return found ? bindOperation({ ...found[1], run: (_none: undefined, args: Args) => found[1].run(args) }, undefined, context) : null;
    },
    add: def.add ?? null,
    units: def.units ?? 2,
  };
}

/** What is missing here but not in SharePoint answers 501; what is in neither, SharePoint's own refusal. */
export function missingMember(contract: string, name: string, collection = false): Error {
  return isInContract(contract, name, collection) ? refuse.notSupported(`${contract.replace(/^SP\./, '')}.${name}`) : refuse.noResource(name);
}

export function missingProperty(contract: string, name: string): Error {
  return isInContract(contract, name) ? refuse.notSupported(`${contract.replace(/^SP\./, '')}.${name}`) : refuse.noProperty(name);
}
