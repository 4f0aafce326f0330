/** From when a label's days count. `unknown` is whatever Microsoft may add. */
export type LabelStart = 'created' | 'modified' | 'labelled' | 'event' | 'unknown';

/** A Microsoft retention label, as it is published to a site. */
export interface PublishedLabel {
  readonly name: string;
  /** How long it keeps, in days; null for ever. */
  readonly days: number | null;
  readonly from: LabelStart;
  /** Whether SharePoint says plainly that what it is on may be deleted: where it says nothing, it does not. */
  readonly deletable: boolean;
  /** Whether it keeps what it is on. Where not, it only deletes it in time. */
  readonly keeps: boolean;
  readonly record: boolean;
  /** A record that nobody may unlock, and whose label nobody may take off. */
  readonly regulatory: boolean;
  readonly unlockedAsDefault: boolean;
  /** Whether Microsoft 365 deletes it by itself when its days are over. */
  readonly deletes: boolean;
  /** Whether somebody looks at it in Purview first. */
  readonly reviewed: boolean;
  readonly notes: string;
}

/** The labels of a site: by name, in any case of letters. */
export interface LabelBook {
  readonly all: readonly PublishedLabel[];
  find(name: string): PublishedLabel | null;
}

/** Which side of a pair says nothing of the other. */
export type Silent = 'noLabel' | 'noClass' | 'classHasNoLabel' | 'labelHasNoClass';

export type DisagreementCode =
  /** The label keeps more than the class's would, or it cannot be told: it is never taken off for that. */
  | 'labelMayKeepMore'
  /** The document's label is not among those of this site, so nothing is known of it. */
  | 'labelUnknown'
  /** The class's own label is not published here. */
  | 'notPublished'
  /** More than one class stands for this label. */
  | 'severalClasses'
  /** The class is not in the schedule in force. */
  | 'classUnknown'
  /** Somebody gave the class and said why: where the label leads, theirs is still looked at by a person first. */
  | 'classGiven';

/** What class and label of one document are to each other, under the setting that says which leads. */
export type ClassLabelVerdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'writeLabel'; readonly label: string }
  | { readonly kind: 'writeClass'; readonly recordClass: string }
  | { readonly kind: 'silent'; readonly code: Silent }
  | { readonly kind: 'disagree'; readonly code: DisagreementCode };
