import * as React from 'react';
import {
  chooseLevel,
  holdsOne,
  readMarking,
  valuesOf,
  wholeDraft,
  withValues,
  type Embargo,
  type Marking,
  type MarkingDetails,
  type MarkingDraft,
  type Problem,
  type Scheme,
  type SlotName,
} from '../../rules';

/** A marking that is being made: nothing chosen yet, one being built, or the choice to have none. */
export interface Draft {
  readonly marking: MarkingDraft;
  /** The person chose that there be no marking. */
  readonly off: boolean;
  readonly details: MarkingDetails;
  /** What the last change of level took off, and why. */
  readonly removed: readonly Problem[];
}

export interface DraftActions {
  level(classification: string, sensitive: boolean): void;
  value(slot: SlotName, value: string, chosen: boolean): void;
  values(slot: SlotName, values: readonly string[]): void;
  embargo(embargo: Embargo | null): void;
  instructions(lines: readonly string[]): void;
  line(marking: Marking): void;
  /** Puts a marking first that the place proposes; what the person has begun to choose stays. */
  propose(marking: Marking): void;
  noMarking(): void;
}

const nothing: MarkingDetails = { instructions: [], embargo: null };
const empty: Draft = { marking: {}, off: false, details: nothing, removed: [] };

/** A draft as a whole marking; null while no classification is chosen. */
export function wholeMarking({ marking, off }: Draft): Marking | null {
  if (off || !marking.classification) return null;
  return wholeDraft(marking);
}

/** The details of a draft as they are kept: what follows its end is a canonical line, however it was typed. */
export function inCanonicalForm(details: MarkingDetails, scheme: Scheme): MarkingDetails {
  const { embargo } = details;
  const canonical = embargo === null ? null : readMarking(embargo.becomes, scheme).canonical;
  return embargo === null || canonical === null ? details : { ...details, embargo: { ...embargo, becomes: canonical } };
}

function setValues(draft: Draft, slot: SlotName, change: (held: readonly string[]) => readonly string[]): Draft {
  const marking = wholeMarking(draft);
  return marking ? { ...draft, removed: [], marking: withValues(marking, slot, change(valuesOf(marking, slot))) } : draft;
}

/** The marking that the person is building, and what they can do to it. */
export function useDraft(scheme: Scheme): { draft: Draft; actions: DraftActions } {
  const [draft, setDraft] = React.useState<Draft>(empty);
  const actions = React.useMemo<DraftActions>(
    () => ({
      level: (classification, sensitive) =>
        setDraft((at) => {
          const { marking, removed } = chooseLevel(at.marking, classification, sensitive, scheme);
          return { ...at, off: false, marking, removed };
        }),
      value: (slot, value, chosen) =>
        setDraft((at) =>
          setValues(at, slot, (held) => {
            const others = held.filter((each) => each !== value);
            return chosen ? (holdsOne(slot) ? [value] : [...others, value]) : others;
          })
        ),
      values: (slot, values) => setDraft((at) => setValues(at, slot, (held) => [...held, ...values.filter((value) => !held.includes(value))])),
      embargo: (embargo) => setDraft((at) => ({ ...at, details: { ...at.details, embargo } })),
      instructions: (lines) => setDraft((at) => ({ ...at, details: { ...at.details, instructions: [...lines] } })),
      line: (marking) => setDraft({ ...empty, marking }),
      propose: (marking) => setDraft((at) => (at === empty ? { ...empty, marking } : at)),
      noMarking: () => setDraft({ ...empty, off: true }),
    }),
    [scheme]
  );
  return { draft, actions };
}
