import type { Actor, ChangeNeed, Scheme } from '../scheme';

/** What changes of a marking beside its line. */
export interface DetailsChange {
  /** When it ends, or what it becomes. */
  readonly end: boolean;
  /** Additional instructions are given. */
  readonly instructions: boolean;
}

/**
 * What changing a marking's details needs, of a document that has one (GSCP paragraph 37): its end as much as lowering
 * it, which it prepares; an additional instruction as much as an instruction in the line.
 * @param line the document's marking as it stands; empty for none, whose details are part of its first
 */
export function detailsNeeds(line: string, change: DetailsChange, actor: Actor, scheme: Scheme): ChangeNeed[] {
  if (line === '') return [];
  const { table } = scheme.changes;
  return [...(change.end ? table.lower[actor] : []), ...(change.instructions ? table.addInstruction[actor] : [])];
}
