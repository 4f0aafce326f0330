import type { Context } from '../context';
import { nowhere, type Node } from '../node';
import { principalNode } from './principals';

/** Someone of the site by number, as what a property such as ModifiedBy leads to; nowhere where it names nobody. */
export function personNode(id: number | null, name: string, context: Context): Node {
  const row = context.principal(id);
  return row ? principalNode(row, context) : nowhere(name);
}
