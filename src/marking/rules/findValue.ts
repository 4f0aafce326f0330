import { matchPattern } from './reading/matchPattern';
import type { Pattern, Scheme, SlotName, Term } from './scheme';
import { schemeIndex } from './reading/schemeIndex';
import { tokenise } from './reading/tokens';

/** What a scheme knows of a canonical value: the term it is, or the pattern it follows. */
export type KnownValue = { term: Term; pattern: null } | { term: null; pattern: Pattern };

/** Finds a canonical value in a slot of the scheme; null where the scheme does not know it in that spelling. */
export function findValue(slot: SlotName, value: string, scheme: Scheme): KnownValue | null {
  const index = schemeIndex(scheme);
  const term = index.terms.get(slot)?.get(value);
  if (term) return { term, pattern: null };
  const tokens = tokenise(value);
  for (const ready of index.patterns) {
    if (ready.slot !== slot) continue;
    const match = matchPattern(scheme, ready, tokens, 0, 'any');
    if (match && match.end === tokens.length && match.values.length === 1 && match.values[0] === value) {
      return { term: null, pattern: ready.pattern };
    }
  }
  return null;
}

/**
 * The canonical value, or values, that a typed name makes of a pattern:
 * `Home Office` becomes `HOME OFFICE USE ONLY`. Null where the name cannot be used.
 */
export function fillPattern(slot: SlotName, pattern: Pattern, name: string, scheme: Scheme): string[] | null {
  const index = schemeIndex(scheme);
  const ready = index.patterns.find((each) => each.slot === slot && each.pattern.id === pattern.id);
  if (!ready) return null;
  const tokens = [...ready.before, ...tokenise(name), ...ready.after];
  const match = matchPattern(scheme, ready, tokens, 0, 'any');
  return match && match.end === tokens.length ? match.values : null;
}
