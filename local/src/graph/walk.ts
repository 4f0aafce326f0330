import { Args } from '../model/args';
import { isInContract } from '../model/contract';
import type { Body, EntityNode, Node, Operation } from '../model/node';
import { graphRefuse } from './errors';
import type { GraphSegment } from './segments';

/** How a path was walked. */
export interface Walked {
  readonly node: Node;
  /** The operation that the path ended in, if it did. */
  readonly operation: Operation | null;
  /** The path as @odata.context writes it, without what is selected: `sites('root')/lists`. */
  readonly contextPath: string;
  readonly counted: boolean;
}

/** What the last step may use. */
export interface GraphPayload {
  readonly method: string;
  readonly body: Body;
  readonly bytes: Uint8Array;
}

/** What Graph has and the tenant lacks answers 501; what is in neither, Graph's own refusal. */
export function missingSegment(contract: string, name: string, collection = false): Error {
  return isInContract(contract, name, collection)
    ? graphRefuse.notSupported(`${contract.replace('microsoft.graph.', '')}.${name}`)
    : graphRefuse.noSegment(name);
}

function call(operation: Operation, segment: GraphSegment, last: boolean, payload: GraphPayload): Node {
  const method = last ? payload.method : 'GET';
  if (operation.writes !== (method === 'POST')) throw graphRefuse.methodNotAllowed(method);
  return operation.run(new Args(segment.args ?? [], last ? payload.body : {}, last ? payload.bytes : new Uint8Array()));
}

function keyOf(name: string): Args {
  return new Args([{ name: null, literal: { kind: 'literal', type: 'string', value: name } }], {}, new Uint8Array());
}

const quote = (text: string): string => `('${encodeURIComponent(text)}')`;

/** Walks a path from the root: a property, something led to, a key of a collection, a function, a path in colon form. */
export function walk(root: Node, segments: readonly GraphSegment[], payload: GraphPayload): Walked {
  let node = root;
  let operation: Operation | null = null;
  let contextPath = '';
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (segment.name === '$count' && last && node.kind === 'collection') return { node, operation, contextPath, counted: true };
    const found: Operation | null = 'operation' in node ? node.operation(segment.name) : null;
    const writesContent: boolean = last && payload.method === 'PUT' && found === null;
    operation = found;
    if (found) {
      node = call(found, segment, last, payload);
      contextPath = '';
    } else if (node.kind === 'collection') {
      if (isInContract(node.contract, segment.name, true)) throw missingSegment(node.contract, segment.name, true);
      if (isInContract(node.contract, segment.name, true))
        throw graphRefuse.notSupported(`${segment.name} of ${node.contract.replace('microsoft.graph.', '')}`);
      if (!node.key) throw graphRefuse.noSegment(segment.name);
      node = node.key(keyOf(segment.name));
      contextPath += quote(segment.name);
    } else if (node.kind === 'vacant') {
      const there: Node | null = node.navigate(segment.name);
      if (!there) throw node.missing();
      node = there;
    } else if (node.kind === 'entity') {
      contextPath += `${contextPath === '' ? '' : '/'}${segment.name}`;
      node = step(node, segment);
      if (node.kind === 'collection' && segment.args !== null && segment.args.length > 0) {
        if (!node.key) throw graphRefuse.noSegment(segment.name);
        contextPath += quote(String(segment.args[0].literal.value));
        node = node.key(new Args(segment.args, {}, new Uint8Array()));
      }
    } else throw graphRefuse.noSegment(segment.name);
    if (segment.path !== null && segment.path !== '/') {
      const at: Node | null | undefined = node.kind === 'entity' ? node.at?.(segment.path) : null;
      if (!at) throw graphRefuse.noSegment(`${segment.name}:`);
      node = at;
    }
    if (writesContent && node.kind !== 'content') throw graphRefuse.methodNotAllowed('PUT');
  }
  if (node.kind === 'vacant') throw node.missing();
  return { node, operation, contextPath, counted: false };
}

function step(node: EntityNode, segment: GraphSegment): Node {
  const next = node.navigate(segment.name);
  if (next) return next;
  const property = node.property(segment.name);
  if (!property) throw missingSegment(node.contract, segment.name);
  const value = property.read();
  return { kind: 'value', name: property.name, type: property.type, value: value ?? null };
}
