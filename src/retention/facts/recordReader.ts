import {
  classPeriods,
  createClassifier,
  emailDue,
  heldState,
  isEmail,
  type ClassPeriod,
  type Due,
  type HeldBy,
  type HoldsKnown,
  type PlaceClass,
  type RecordClass,
  type RetentionSettings,
  type Schedule,
  type StandingClass,
  type TriggerDates,
  type Zone,
} from '../rules';
import type { RecordFacts } from './recordFacts';
import { recordInput } from './recordInput';

/** What documents of a site are judged by. */
export interface RecordJudges {
  readonly places: readonly PlaceClass[];
  readonly zone: Zone;
  readonly holds: HoldsKnown;
  /** The class of a code; null where the schedule has none. */
  ruleOf(code: string): Pick<ClassPeriod, 'recordClass' | 'due'> | null;
  /** The site's address from the root of the tenant. */
  readonly site: string;
  /** What the department does: counts where a document and its class say nothing. */
  readonly businessFunction: string;
}

/** What is known of a site before its documents are. */
export interface RecordGround extends Pick<RecordJudges, 'places' | 'zone' | 'holds' | 'site'> {
  readonly schedule: Schedule | null;
  readonly settings: Pick<RetentionSettings, 'year' | 'publicRecords' | 'businessFunction'>;
}

/** A document as a record: its class, its dates, and what holds it. */
export interface ReadRecord {
  readonly facts: RecordFacts;
  readonly standing: StandingClass;
  /** Its class in the schedule in force; null where the schedule has none of that code, or there is no schedule. */
  readonly recordClass: RecordClass | null;
  readonly due: Due | null;
  /** By which holds; null where holds could not be read: then it counts as held. */
  readonly held: readonly HeldBy[] | null;
}

/** Makes the function that reads a row as a record: the one place where class, date and hold of a document are put together. */
export function recordJudge({
  places,
  zone,
  holds,
  ruleOf,
  site,
  businessFunction: ofSite,
}: RecordJudges): (facts: RecordFacts, dated?: TriggerDates) => ReadRecord {
  const classify = createClassifier(places);
  return (facts, dated) => {
    const standing = classify(recordInput(facts, zone, dated));
    const known = standing.code === '' ? null : ruleOf(standing.code);
    const due = known === null ? null : known.due(standing.dates);
    const businessFunction = facts.businessFunction || known?.recordClass.businessFunction || ofSite;
    const { uniqueId, name, serverRelativeUrl } = facts;
    const state = heldState({ uniqueId, name, serverRelativeUrl, site, recordClass: standing.code, businessFunction }, holds);
    return {
      facts,
      standing,
      recordClass: known?.recordClass ?? null,
      due: due !== null && isEmail(name) ? emailDue(due) : due,
      held: state.kind === 'unknown' ? null : state.kind === 'held' ? state.by : [],
    };
  };
}

/** The same by a schedule; each class's words are read once. */
export const createRecordReader = ({ schedule, settings, ...ground }: RecordGround): ReturnType<typeof recordJudge> =>
  recordJudge({ ...ground, ruleOf: classPeriods(schedule, settings), businessFunction: settings.businessFunction });
