import { Args } from '../../../model/args';
import type { EntityNode, Node } from '../../../model/node';
import { graphRefuse } from '../../errors';

/** Calls what REST calls by that name, so that one rule serves both. */
export function callOn(
  node: EntityNode | Node | null,
  name: string,
  given: Readonly<Record<string, unknown>> = {},
  bytes: Uint8Array = new Uint8Array()
): Node {
  const operation = node && 'operation' in node ? node.operation(name) : null;
  if (!operation) throw graphRefuse.notSupported(name);
  return operation.run(new Args([], given, bytes));
}
