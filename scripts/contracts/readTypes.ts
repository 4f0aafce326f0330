import type { OperationFacts, TypeFacts } from '../../local/src/contracts/facts';
import { attribute, inner, named, readSchemas, typeName, type Element } from './csdl';

type Operations = Record<string, OperationFacts[]>;

/** A type as its own element says it, before what it inherits is added. */
export interface OwnType {
  kind: TypeFacts['kind'];
  base?: string;
  open?: true;
  flags?: true;
  /** The set of the service that holds it. */
  set?: string;
  properties: Record<string, string>;
  navigation: Record<string, string>;
  operations: Operations;
  ofCollection: Operations;
  members: Record<string, number>;
}

export interface Contract {
  readonly types: ReadonlyMap<string, OwnType>;
  /** What is called or found at the service's root. */
  readonly root: OwnType;
}

const empty = (kind: TypeFacts['kind']): OwnType => ({ kind, properties: {}, navigation: {}, operations: {}, ofCollection: {}, members: {} });

/** OData 3 keeps what a navigation leads to in an association: its end by role. */
function associations(schemas: readonly Element[]): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const schema of schemas) {
    for (const association of inner(schema, 'Association')) {
      for (const end of inner(association, 'End')) {
        const type = named(end, 'Type');
        ends.set(
          `${named(schema, 'Namespace')}.${named(association)}/${named(end, 'Role')}`,
          attribute(end, 'Multiplicity') === '*' ? `Collection(${type})` : type
        );
      }
    }
  }
  return ends;
}

function readType(element: Element, kind: TypeFacts['kind'], aliases: ReadonlyMap<string, string>, ends: ReadonlyMap<string, string>): OwnType {
  const own = empty(kind);
  if (attribute(element, 'BaseType') !== undefined) own.base = typeName(element, aliases, 'BaseType');
  if (attribute(element, 'OpenType') === 'true') own.open = true;
  if (attribute(element, 'IsFlags') === 'true') own.flags = true;
  for (const property of inner(element, 'Property')) own.properties[named(property)] = typeName(property, aliases);
  for (const link of inner(element, 'NavigationProperty')) {
    const end = ends.get(`${attribute(link, 'Relationship') ?? ''}/${attribute(link, 'ToRole') ?? ''}`);
    own.navigation[named(link)] = end ?? typeName(link, aliases).replace('!', '');
  }
  for (const [index, member] of inner(element, 'Member').entries()) own.members[named(member)] = Number(attribute(member, 'Value') ?? index);
  return own;
}

function readOperation(element: Element, aliases: ReadonlyMap<string, string>, bound: boolean): OperationFacts {
  const parameters = inner(element, 'Parameter').slice(bound ? 1 : 0);
  const result = element.ReturnType as Element | undefined;
  const returns = attribute(element, 'ReturnType') === undefined ? result && typeName(result, aliases) : typeName(element, aliases, 'ReturnType');
  const reads = attribute(element, 'IsComposable') === 'true' || attribute(element, 'IsSideEffecting') === 'false';
  return {
    ...(parameters.length > 0 ? { parameters: Object.fromEntries(parameters.map((each) => [named(each), typeName(each, aliases)])) } : {}),
    ...(returns === undefined ? {} : { returns }),
    ...(reads ? { reads } : {}),
  };
}

function add(to: Operations, name: string, facts: OperationFacts): void {
  const known = Object.hasOwn(to, name) ? to[name] : [];
  const text = JSON.stringify(facts);
  if (!known.some((each) => JSON.stringify(each) === text)) to[name] = [...known, facts];
}

/** `SP_MoveCopyUtil_MoveFileByPath` is called as `SP.MoveCopyUtil.MoveFileByPath`: what precedes the method is a type's name. */
function calledAs(name: string, types: ReadonlyMap<string, OwnType>): string {
  const parts = name.split('_');
  for (let cut = parts.length; cut > 1; cut -= 1) {
    const type = parts.slice(0, cut).join('.');
    if (types.has(type)) return [type, ...(cut < parts.length ? [parts.slice(cut).join('_')] : [])].join('.');
  }
  return name;
}

/** Reads every type, function and action of a metadata document, OData 3 or 4. */
export function readContract(xml: string): Contract {
  const schemas = readSchemas(xml);
  const aliases = new Map(
    schemas.flatMap((schema) => (attribute(schema, 'Alias') === undefined ? [] : [[named(schema, 'Alias'), named(schema, 'Namespace')]]))
  );
  const ends = associations(schemas);
  const types = new Map<string, OwnType>();
  const root = empty('entity');
  for (const schema of schemas) {
    const kinds = { EntityType: 'entity', ComplexType: 'complex', EnumType: 'enum' } as const;
    for (const [tag, kind] of Object.entries(kinds)) {
      for (const element of inner(schema, tag)) types.set(`${named(schema, 'Namespace')}.${named(element)}`, readType(element, kind, aliases, ends));
    }
  }
  const place = (element: Element, bound: boolean, reads: boolean): void => {
    const facts = { ...readOperation(element, aliases, bound), ...(reads ? { reads } : {}) };
    const target = bound ? typeName(inner(element, 'Parameter')[0], aliases).replace('!', '') : '';
    const collection = /^Collection\((.*)\)$/.exec(target)?.[1];
    const type = types.get(collection ?? target);
    if (!bound) add(root.operations, calledAs(named(element), types), facts);
    else if (type) add(collection === undefined ? type.operations : type.ofCollection, named(element), facts);
  };
  for (const schema of schemas) {
    for (const each of inner(schema, 'Function')) place(each, attribute(each, 'IsBound') === 'true', true);
    for (const each of inner(schema, 'Action')) place(each, attribute(each, 'IsBound') === 'true', false);
    for (const container of inner(schema, 'EntityContainer')) {
      const imports = inner(container, 'FunctionImport').filter((each) => attribute(each, 'Function') === undefined);
      for (const each of imports) place(each, attribute(each, 'IsBindable') === 'true', false);
      for (const each of inner(container, 'EntitySet')) {
        const type = types.get(typeName(each, aliases, 'EntityType'));
        if (type && type.set === undefined) type.set = named(each);
      }
      // OData 3 has its roots as functions; its sets are not addresses.
      if (ends.size > 0) continue;
      for (const each of inner(container, 'EntitySet')) root.navigation[named(each)] = `Collection(${typeName(each, aliases, 'EntityType')})`;
      for (const each of inner(container, 'Singleton')) root.navigation[named(each)] = typeName(each, aliases);
    }
  }
  return { types, root };
}
