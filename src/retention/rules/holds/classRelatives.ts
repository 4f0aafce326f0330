import type { RecordClass } from '../recordClass';
import { keyOf } from './scopeKeys';

type Links = ReadonlyMap<string, readonly string[]>;

function reach(from: string, links: Links, into: Set<string>): void {
  for (const next of links.get(from) ?? []) {
    if (into.has(next)) continue;
    into.add(next);
    reach(next, links, into);
  }
}

/**
 * The keys under which a document's class may be held: its own code, those that took its place and theirs, and those whose
 * place it took. A hold on a class reaches what was moved to its successor since, and what was left under its old code.
 */
export function classRelatives(classes: readonly Pick<RecordClass, 'code' | 'supersededBy'>[]): (code: string) => readonly string[] {
  const after = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  const link = (links: Map<string, string[]>, from: string, to: string): void => void links.set(from, [...(links.get(from) ?? []), to]);
  for (const { code, supersededBy } of classes) {
    if (supersededBy.trim() === '') continue;
    const [old, young] = [keyOf.recordClass(code), keyOf.recordClass(supersededBy)];
    link(after, old, young);
    link(before, young, old);
  }
  return (code) => {
    if (code.trim() === '') return [];
    const own = keyOf.recordClass(code);
    const [later, earlier] = [new Set([own]), new Set([own])];
    reach(own, after, later);
    reach(own, before, earlier);
    return [...new Set([...later, ...earlier])];
  };
}
