import { contradictions, type Access, type Scheme } from '../../rules';
import type { SharedThing, SharingFinding } from './desk';

const EXAMPLES = 5;

/** Gathers what contradicts: one finding for each thing, way in and value, however many documents it reaches. */
export interface Findings {
  /** Notes a document, and what it is shared on. */
  note(name: string, line: string, thing: SharedThing, access: readonly Access[]): void;
  all(): SharingFinding[];
}

const keyOf = ({ thing, access, value }: Pick<SharingFinding, 'thing' | 'access' | 'value'>): string =>
  JSON.stringify([thing.listId, thing.itemId, access.kind, access.who, value]);

/** Whatever reaches most documents, and furthest, is put right first. */
const WIDEST = ['anyone', 'organisation', 'guests'] as const;
const byWeight = (a: SharingFinding, b: SharingFinding): number =>
  WIDEST.indexOf(a.scope) - WIDEST.indexOf(b.scope) || b.documents - a.documents || (a.thing.address < b.thing.address ? -1 : 1);

/** @param before findings of an earlier part of the same check, which this one goes on with */
export function gatherFindings(scheme: Scheme, before: readonly SharingFinding[]): Findings {
  const found = new Map<string, SharingFinding>(before.map((finding) => [keyOf(finding), finding]));
  return {
    note(name, line, thing, access) {
      for (const { value, scope, paragraph, access: way } of contradictions(line, access, scheme)) {
        const key = keyOf({ thing, access: way, value });
        const known = found.get(key);
        found.set(key, {
          thing,
          access: way,
          value,
          scope,
          paragraph,
          documents: (known?.documents ?? 0) + 1,
          examples: known === undefined ? [name] : known.examples.length < EXAMPLES ? [...known.examples, name] : known.examples,
        });
      }
    },
    all: () => [...found.values()].sort(byWeight),
  };
}
