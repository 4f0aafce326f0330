import type { Door, ListRef, People } from '../../../tenant';
import type { MarkingFacts } from '../../facts';
import { readDocuments } from './documents';
import type { DocumentStep } from './writeRun';

/** What a run knows of its documents: read lately, read and not there, or not read. */
export interface KnownDocuments {
  /** Undefined where the document was not there when it was last looked for. */
  state(step: DocumentStep): MarkingFacts | undefined;
  learn(steps: readonly DocumentStep[], read: readonly MarkingFacts[]): void;
  /** Reads those that were never read; all of them where `again` is said. Then the logins of who edited them. */
  makeSure(steps: readonly DocumentStep[], again: boolean): Promise<void>;
}

export function createKnownDocuments(door: Door, library: ListRef, people: People, states: readonly MarkingFacts[]): KnownDocuments {
  const known = new Map<string, MarkingFacts | undefined>(states.map((state) => [state.uniqueId, state]));

  const learn = (steps: readonly DocumentStep[], read: readonly MarkingFacts[]): void => {
    const found = new Map(read.map((state) => [state.uniqueId, state]));
    steps.forEach((step) => known.set(step.key, found.get(step.key)));
  };

  return {
    state: (step) => known.get(step.key),
    learn,
    async makeSure(steps, again) {
      const unread = steps.filter((step) => again || !known.has(step.key));
      if (unread.length > 0) {
        const reads = readDocuments(
          library,
          unread.map((step) => step.id)
        );
        const read: MarkingFacts[] = [];
        for (const answer of await door.askAll(reads)) {
          if (!answer.ok) throw answer.problem;
          read.push(...answer.value);
        }
        learn(unread, read);
      }
      const logins = people.unknown(steps.flatMap((step) => known.get(step.key)?.editor ?? []));
      if (logins.length > 0) await door.askAll(logins);
    },
  };
}
