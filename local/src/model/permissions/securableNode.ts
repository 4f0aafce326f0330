import type { Securable } from '../../store/permissions/securables';
import type { Context } from '../context';
import { nowhere, type Node } from '../node';

type Maker = (thing: Securable, context: Context) => Node;

const makers = new Map<Securable['kind'], Maker>();

/** Webs, lists and items each say here how they are shown, so that what they share need not import them. */
export function showSecurable(kind: Securable['kind'], make: Maker): void {
  makers.set(kind, make);
}

/** A securable thing as REST shows it. */
export function securableNode(thing: Securable, context: Context): Node {
  return makers.get(thing.kind)?.(thing, context) ?? nowhere('FirstUniqueAncestorSecurableObject');
}
