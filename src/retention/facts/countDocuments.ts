import { seriesOf, type CountedDocument, type Due, type TriggerDates } from '../rules';
import type { RecordFacts } from './recordFacts';
import { recordJudge, type RecordJudges } from './recordReader';

export interface CountingOptions extends RecordJudges {
  /** Dates of documents, by UniqueId. */
  readonly dated: ReadonlyMap<string, TriggerDates>;
}

/** A class that the schedule does not have, or no class: no date can be known. */
const UNKNOWN: Due = { keepUntil: null, disposeFrom: null, permanent: false, needs: ['person'], assumptions: [] };

/** Makes the function that says of one document in which series it is, when it is due and whether it is held. */
export function documentCounter({ dated, ...judges }: CountingOptions): (facts: RecordFacts, library: string) => CountedDocument {
  const judge = recordJudge(judges);
  return (facts, library) => {
    const { standing, due: known, held } = judge(facts, dated.get(facts.uniqueId));
    const due = known ?? UNKNOWN;
    const { uniqueId, name, serverRelativeUrl, size } = facts;
    return {
      uniqueId,
      name,
      serverRelativeUrl,
      size,
      key: seriesOf(standing, due, library),
      due,
      held: held === null ? 'unknown' : held.length > 0 ? 'held' : 'notHeld',
      modified: judges.zone(facts.modified),
    };
  };
}
