import { isInContract } from '../model/contract';
import { Args } from '../model/args';
import { missingMember } from '../model/define';
import type { Body, Node, Operation } from '../model/node';
import { refuse } from './errors';
import type { Segment } from './segments';
import { tagOf } from './tagOf';

/** How a path was walked: where it led, and what the way there was called. */
export interface Resolved {
  readonly node: Node;
  /** The operation that the path ended in, if it did. */
  readonly operation: Operation | null;
  readonly lastName: string;
  /** `$value` or `$count` at the end. */
  readonly tail: '$value' | '$count' | null;
}

/** What the last step of the path may use. */
export interface Payload {
  readonly method: string;
  readonly body: Body;
  readonly bytes: Uint8Array;
  /** Asked before what is there is overwritten. @throws 412 where it is no longer what the caller has read */
  readonly checkETag?: (current: string | null) => void;
}

const noPayload = (): Pick<Payload, 'body' | 'bytes'> => ({ body: {}, bytes: new Uint8Array() });

/** Functions that throw a thing away, and hold If-Match as DELETE does. */
const disposing = /^(recycle|recycleobject|deleteobject)$/i;

/** Whether an operation may run for this method: what changes things wants POST. */
function permit(operation: Operation, method: string): void {
  // A client that deletes by a function says so in the method's header.
  if (operation.writes && method !== 'POST' && method !== 'DELETE') throw refuse.badQuery('The HTTP method is not allowed for this function; use POST.');
}

/**
 * Walks a path over the model from the root, one segment at a time: a property, something led to, a key of a
 * collection, or a function. Names are compared without regard to case.
 */
export function resolve(root: Node, segments: readonly Segment[], payload: Payload): Resolved {
  let node = root;
  let operation: Operation | null = null;
  let lastName = '';
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (segment.name === '$value' || segment.name === '$count') {
      if (!last) throw refuse.noResource(segment.name);
      const stream = node.kind === 'entity' && segment.name === '$value' ? node.navigate('$value') : null;
      if (!stream || node.kind !== 'entity') return { node, operation, lastName, tail: segment.name };
      const save = payload.method === 'PUT' ? node.operation('SaveBinaryStream') : null;
      if (save) payload.checkETag?.(tagOf(node));
      const made = save ? save.run(new Args([], payload.body, payload.bytes)) : stream;
      return { node: made, operation: save, lastName, tail: null };
    }
    const { body, bytes } = last ? payload : noPayload();
    const args = new Args([...(segment.args ?? []), ...segment.asked], body, bytes);
    operation = null;
    lastName = segment.name;
    if (node.kind === 'entity') {
      const call = node.operation(segment.name);
      const property = call ? null : node.property(segment.name);
      if (call) {
        permit(call, last ? payload.method : 'GET');
        if (call.writes && disposing.test(segment.name)) payload.checkETag?.(tagOf(node));
        operation = call;
        node = call.run(args);
      } else if (property) {
        node = { kind: 'value', name: property.name, type: property.type, value: property.read() };
      } else {
        const next = node.navigate(segment.name);
        if (!next) throw missingMember(node.contract, segment.name);
        node = next;
        if (node.kind === 'collection' && segment.args !== null && segment.args.length > 0) {
          if (!node.key) throw refuse.noResource(segment.name);
          node = node.key(args);
        }
      }
    } else if (node.kind === 'collection') {
      const call = node.operation(segment.name);
      if (!call) throw missingMember(node.contract, segment.name, isInContract(node.contract, segment.name, true));
      permit(call, last ? payload.method : 'GET');
      operation = call;
      node = call.run(args);
    } else if (node.kind === 'value' && node.value !== null && typeof node.value === 'object' && segment.name in node.value) {
      node = { kind: 'value', name: segment.name, type: 'String', value: (node.value as Record<string, unknown>)[segment.name] };
    } else {
      throw refuse.noResource(segment.name);
    }
  }
  return { node, operation, lastName, tail: null };
}
