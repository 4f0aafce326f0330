import {
  createClassifier,
  dueReckoner,
  emailDue,
  isEmail,
  periodSettingOf,
  readPeriod,
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

/** What is known of a site before its documents are. */
export interface RecordGround {
  readonly places: readonly PlaceClass[];
  readonly zone: Zone;
  readonly schedule: Schedule | null;
  readonly holds: HoldsKnown;
  readonly settings: Pick<RetentionSettings, 'year' | 'publicRecords' | 'businessFunction'>;
  /** The site's address from the root of the tenant. */
  readonly site: string;
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

interface KnownClass {
  readonly recordClass: RecordClass;
  readonly due: (dates: TriggerDates) => Due;
}

/** Makes the function that reads a row as a record; each class's words are read once. */
export function createRecordReader(ground: RecordGround): (facts: RecordFacts, dated?: TriggerDates) => ReadRecord {
  const { places, zone, schedule, holds, settings, site } = ground;
  const classify = createClassifier(places);
  const classes = new Map<string, KnownClass | null>();

  const classOf = (code: string): KnownClass | null => {
    const known = classes.get(code);
    if (known !== undefined) return known;
    const recordClass = schedule?.classes.find((each) => each.code === code);
    let made: KnownClass | null = null;
    if (schedule !== null && recordClass !== undefined) {
      const setting = periodSettingOf(recordClass, schedule, settings);
      made = { recordClass, due: dueReckoner(readPeriod(recordClass.keepFor, recordClass.keepFrom, setting), setting) };
    }
    classes.set(code, made);
    return made;
  };

  return (facts, dated) => {
    const standing = classify(recordInput(facts, zone, dated));
    const known = standing.code === '' ? null : classOf(standing.code);
    const due = known === null ? null : known.due(standing.dates);
    const businessFunction = facts.businessFunction || known?.recordClass.businessFunction || settings.businessFunction;
    const { uniqueId, name, serverRelativeUrl } = facts;
    const held =
      holds.known && uniqueId !== '' && serverRelativeUrl !== ''
        ? holds.test({ uniqueId, name, serverRelativeUrl, site, recordClass: standing.code, businessFunction })
        : null;
    return { facts, standing, recordClass: known?.recordClass ?? null, due: due !== null && isEmail(name) ? emailDue(due) : due, held };
  };
}
