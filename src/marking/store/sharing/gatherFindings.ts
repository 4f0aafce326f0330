import { contradictions, type Access, type Contradiction, type Scheme, type SharingScope } from '../../rules';
import type { SharedThing, SharingFinding } from './desk';

const EXAMPLES = 5;

/** Gathers what contradicts: one finding for each thing and way in, however many documents it reaches and values rule it out. */
export interface Findings {
  /** Notes a document, and what it is shared on. */
  note(name: string, line: string, thing: SharedThing, access: readonly Access[]): void;
  all(): SharingFinding[];
}

const keyOf = ({ thing, access }: Pick<SharingFinding, 'thing' | 'access'>): string => JSON.stringify([thing.listId, thing.itemId, access.kind, access.who]);

/** Whatever reaches furthest, and most documents, is put right first. */
const WIDEST: readonly SharingScope[] = ['anyone', 'organisation', 'guests'];
const wider = (a: SharingScope, b: SharingScope): SharingScope => (WIDEST.indexOf(a) <= WIDEST.indexOf(b) ? a : b);
const byWeight = (a: SharingFinding, b: SharingFinding): number =>
  WIDEST.indexOf(a.scope) - WIDEST.indexOf(b.scope) || b.documents - a.documents || (a.thing.address < b.thing.address ? -1 : 1);

function withValues(values: SharingFinding['values'], contradicted: readonly Contradiction[]): SharingFinding['values'] {
  const added = contradicted.filter(({ value }) => !values.some((known) => known.value === value));
  return [
    ...values.map((known) => (contradicted.some(({ value }) => value === known.value) ? { ...known, documents: known.documents + 1 } : known)),
    ...added.map(({ value, paragraph }) => ({ value, paragraph, documents: 1 })),
  ];
}

/** @param before findings of an earlier part of the same check, which this one goes on with */
export function gatherFindings(scheme: Scheme, before: readonly SharingFinding[]): Findings {
  const found = new Map<string, SharingFinding>(before.map((finding) => [keyOf(finding), finding]));
  return {
    note(name, line, thing, access) {
      for (const way of access) {
        const contradicted = contradictions(line, [way], scheme);
        if (contradicted.length === 0) continue;
        const key = keyOf({ thing, access: way });
        const known = found.get(key) ?? { thing, access: way, scope: contradicted[0].scope, values: [], documents: 0, examples: [] };
        found.set(key, {
          ...known,
          scope: contradicted.reduce((widest, { scope }) => wider(widest, scope), known.scope),
          values: withValues(known.values, contradicted),
          documents: known.documents + 1,
          examples: known.examples.length < EXAMPLES ? [...known.examples, name] : known.examples,
        });
      }
    },
    all: () => [...found.values()].sort(byWeight),
  };
}
