import {
  createClassifier,
  emailDue,
  heldState,
  isEmail,
  seriesOf,
  type ClassRule,
  type CountedDocument,
  type Due,
  type HoldsKnown,
  type PlaceClass,
  type TriggerDates,
  type Zone,
} from '../rules';
import type { RecordFacts } from './recordFacts';
import { recordInput } from './recordInput';

export interface CountingOptions {
  readonly zone: Zone;
  readonly places: readonly PlaceClass[];
  readonly holds: HoldsKnown;
  ruleOf(code: string): ClassRule | null;
  /** Dates of documents, by UniqueId. */
  readonly dated: ReadonlyMap<string, TriggerDates>;
  /** The site's address from the root of the tenant. */
  readonly site: string;
  /** What the department does: counts where a document and its class say nothing. */
  readonly businessFunction: string;
}

/** A class that the schedule does not have, or no class: no date can be known. */
const UNKNOWN: Due = { keepUntil: null, disposeFrom: null, permanent: false, needs: ['person'], assumptions: [] };

/** Makes the function that says of one document in which series it is, when it is due and whether it is held. */
export function documentCounter(options: CountingOptions): (facts: RecordFacts, library: string) => CountedDocument {
  const { zone, holds, ruleOf, dated, site } = options;
  const classify = createClassifier(options.places);
  return (facts, library) => {
    const input = recordInput(facts, zone, dated.get(facts.uniqueId));
    const standing = classify(input);
    const rule = standing.code === '' ? null : ruleOf(standing.code);
    const reckoned = rule === null ? UNKNOWN : rule.due(standing.dates);
    const due = isEmail(facts.name) ? emailDue(reckoned) : reckoned;
    const { uniqueId, name, serverRelativeUrl, size } = facts;
    const held = heldState(
      {
        uniqueId,
        name,
        serverRelativeUrl,
        site,
        recordClass: standing.code,
        businessFunction: facts.businessFunction || rule?.recordClass.businessFunction || options.businessFunction,
      },
      holds
    ).kind;
    return { uniqueId, name, serverRelativeUrl, size, key: seriesOf(standing, due, library), due, held, modified: input.modified };
  };
}
