import { missingProperty } from '../model/define';
import type { CollectionNode, EntityNode } from '../model/node';
import type { Path } from '../query/ast';
import { byOrder, evaluate, type Read, type Reader } from '../query/evaluate';
import type { QueryOptions } from '../query/options';
import type { ColumnKind } from '../store/lists/fieldTypes';
import { packMany } from '../store/seeding/seedValues';

export interface Applied {
  readonly nodes: readonly EntityNode[];
  /** The query of the next page, or null. */
  readonly next: string | null;
  readonly count: number | null;
}

function kindOfType(type: string): ColumnKind {
  switch (type.replace('!', '')) {
    case 'Boolean':
      return 'boolean';
    case 'Guid':
      return 'guid';
    case 'DateTime':
    case 'DateTimeOffset':
      return 'date';
    case 'Int16':
    case 'Int32':
    case 'Int64':
    case 'Byte':
    case 'Double':
      return 'number';
    default:
      return 'text';
  }
}

function readPath(node: EntityNode, path: Path): Read {
  let from: EntityNode = node;
  for (const segment of path.segments.slice(0, -1)) {
    const target = from.navigate(segment);
    if (!target) {
      const holder = from.property(segment);
      if (holder) return readInside(holder.read(), path.segments[path.segments.length - 1]);
      throw missingProperty(from.contract, segment);
    }
    if (target.kind !== 'entity') return { kind: 'text', value: null };
    from = target;
  }
  const name = path.segments[path.segments.length - 1];
  const property = from.property(name);
  if (!property) throw missingProperty(from.contract, name);
  const value = property.read();
  const kind = kindOfType(property.type);
  if (value === null || value === undefined) return { kind, value: null };
  if (Array.isArray(value)) return { kind: 'multiChoice', value: packMany(value.map(String)) };
  return { kind, value: typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : String(value) };
}

function readInside(value: unknown, name: string): Read {
  const inner = value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : null;
  return { kind: 'text', value: inner === null || inner === undefined ? null : String(inner) };
}

const readerOf =
  (node: EntityNode): Reader =>
  (path) =>
    readPath(node, path);

/** Filters, orders and cuts a collection: by its own query where it has one, else in memory. */
export function applyOptions(node: CollectionNode, options: QueryOptions): Applied {
  if (node.page) {
    const { nodes, next } = node.page(options);
    return { nodes, next, count: null };
  }
  const { filter, order, skip, top } = options;
  const kept = node.all().filter((each) => filter === null || evaluate(filter, readerOf(each)));
  if (order.length > 0) {
    const compare = byOrder(order);
    kept.sort((a, b) => compare(readerOf(a), readerOf(b)));
  }
  return { nodes: kept.slice(skip, top === null ? undefined : skip + top), next: null, count: null };
}
