import type { DisposalAction } from '../recordClass';
import type { Day, Due, Need } from '../periods/types';

/**
 * A series: the records of one class in one place that fall due in one year. What is decided is decided of it, once a
 * year, and not document by document.
 */
export interface SeriesKey {
  /**
   * The library, folder or case that has the class, or the library of a document with a class of its own: its address
   * from the root of the tenant.
   */
  readonly place: string;
  /** The code; empty for records without a class. */
  readonly recordClass: string;
  /** The year of `disposeFrom`; null where no date can be known yet, or there is none. */
  readonly year: number | null;
}

export type DecisionKind = 'destroy' | 'transfer' | 'keepLonger' | 'review' | 'putOff' | 'agreed' | 'withdrawn';

/** What somebody decided of a series. `putOff` asks again on a day; `agreed` is a second person's word on a decision. */
export interface ClassDecision {
  readonly kind: DecisionKind;
  /** The decision; that of an `agreed` or a `withdrawn` is the one it speaks of. */
  readonly decisionId: string;
  readonly key: SeriesKey;
  /** Until when it is kept, or when it is asked again; empty where neither. */
  readonly until: Day | '';
  /** How many were due when it was decided. */
  readonly documents: number;
  /** The version of the schedule that was in force. */
  readonly rule: string;
  readonly reason: string;
  readonly who: DecidedBy;
  /** ISO 8601. */
  readonly when: string;
}

/** An account, and what people call it. */
export interface DecidedBy {
  readonly login: string;
  readonly name: string;
}

/** What stands of a series: the newest decision that was not withdrawn, and who agreed with it. */
export interface SeriesDecision extends ClassDecision {
  readonly kind: Exclude<DecisionKind, 'agreed' | 'withdrawn'>;
  /** Another account than the one that decided; null where nobody has agreed. */
  readonly agreed: { readonly who: DecidedBy; readonly when: string } | null;
}

/** What a scan has found of one series. */
export interface SeriesTally {
  readonly key: SeriesKey;
  readonly action: DisposalAction;
  readonly documents: number;
  readonly bytes: number;
  /** Of those: held, and so kept whatever is decided. */
  readonly held: number;
  readonly due: number;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** A document that can be opened to see what a series is made of. */
export interface SampleDocument {
  readonly name: string;
  readonly serverRelativeUrl: string;
  readonly disposeFrom: Day | null;
}

/** What a scan says of one document when it is counted into its series. */
export interface CountedDocument {
  readonly uniqueId: string;
  readonly name: string;
  readonly serverRelativeUrl: string;
  /** Bytes; NaN where there are none. */
  readonly size: number;
  readonly key: SeriesKey;
  readonly due: Due;
  readonly held: 'held' | 'notHeld' | 'unknown';
  /** The day on which it was last changed: the 20-year rule counts from the latest document of a file. */
  readonly modified: Day;
}

/** All that the queue says of a series; everything but `documents` is a part of it. */
export interface QueueSeries extends SeriesTally {
  /** Due within a year from today. */
  readonly coming: number;
  /** Due now and held: nothing may be done with them. */
  readonly dueHeld: number;
  /** Due now, and whether they are held could not be read: nothing may be done with them. */
  readonly dueUnknown: number;
  /** Due by the schedule, and kept longer by a decision of their own: nobody is asked about them. */
  readonly keptLonger: number;
  /** Due, and to go by a decision of their own: nobody is asked about them again. */
  readonly goingAlone: number;
  /** Kept for good, as the schedule says. */
  readonly permanent: number;
  /** How many wait for each date, or for a person. */
  readonly missing: Readonly<Partial<Record<Need, number>>>;
  /** The day on which the latest of its documents was changed; empty where none is known. */
  readonly newest: Day | '';
  /** Some of its due documents, drawn from all of them. */
  readonly sample: readonly SampleDocument[];
}
