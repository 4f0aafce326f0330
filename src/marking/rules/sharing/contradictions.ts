import { findValue } from '../findValue';
import { findClassification, levelName } from '../levels';
import type { Marking } from '../marking';
import { readMarking } from '../reading/readMarking';
import { slotNames, type Scheme, type SharingScope } from '../scheme';
import { valuesOf } from '../valuesOf';
import { reaches, type Access } from './access';

/** A value of a marking, and the sharing that it rules out. */
export interface Restriction {
  readonly value: string;
  readonly scopes: readonly SharingScope[];
  /** Where the policy sets the value out. */
  readonly paragraph: string | null;
}

/** Sharing that goes further than a value of the marking allows. */
export interface Contradiction {
  readonly value: string;
  /** The widest sharing that the value rules out and this access is. */
  readonly scope: SharingScope;
  readonly paragraph: string | null;
  readonly access: Access;
}

function restrictionsIn(marking: Marking, scheme: Scheme): Restriction[] {
  const found: Restriction[] = [];
  const note = (value: string, scopes: readonly SharingScope[] | undefined, paragraph: string | null): void => {
    if (scopes !== undefined && scopes.length > 0) found.push({ value, scopes, paragraph });
  };
  const classification = findClassification(marking.classification, scheme);
  note(marking.classification, classification?.forbidsSharing, classification?.paragraph ?? null);
  if (marking.sensitive) note(levelName(marking.classification, true, scheme), scheme.sensitive?.forbidsSharing, scheme.sensitive?.paragraph ?? null);
  for (const slot of slotNames)
    for (const value of valuesOf(marking, slot)) {
      const known = findValue(slot, value, scheme);
      const choosable = known?.term ?? known?.pattern;
      note(value, choosable?.forbidsSharing, choosable?.paragraph ?? null);
    }
  return found;
}

/** Which values of a line rule out which sharing, in the order of the line's parts; null where the line cannot be read. */
export function restrictionsOf(line: string, scheme: Scheme): readonly Restriction[] | null {
  if (line.trim() === '') return [];
  const { marking } = readMarking(line, scheme);
  return marking === null ? null : restrictionsIn(marking, scheme);
}

/**
 * Where sharing contradicts a marking: for each way in, each value that rules it out (GSCP, pages 16 and 17).
 * A line that cannot be read contradicts nothing; whoever counts should say so.
 */
export function contradictions(line: string, sharing: readonly Access[], scheme: Scheme): Contradiction[] {
  const restrictions = restrictionsOf(line, scheme) ?? [];
  return sharing.flatMap((access) =>
    restrictions.flatMap(({ value, scopes, paragraph }) => {
      const scope = reaches[access.kind].find((reached) => scopes.includes(reached));
      return scope === undefined ? [] : [{ value, scope, paragraph, access }];
    })
  );
}
