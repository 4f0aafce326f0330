import type { Day, TriggerDates } from '../periods/types';

export type PlaceKind = 'library' | 'folder' | 'case';

/** What somebody has said of a library, a folder or a case. Where a place has said nothing, the one above it counts. */
export interface PlaceClass {
  readonly kind: PlaceKind;
  /** Its address from the root of the tenant, as SharePoint writes it. */
  readonly place: string;
  /** Its UniqueId; a library's own id where it is one. */
  readonly documentId: string;
  readonly listId: string;
  /** A folder's number in its library, by which it is found again when it has another name; none for a library. */
  readonly itemId?: number;
  /** The code of a class; empty takes it back. */
  readonly recordClass: string;
  /** The dates of the case or the folder: closed, superseded, born. */
  readonly dates: TriggerDates;
  readonly reason: string;
  readonly who: { readonly login: string; readonly name: string };
  /** ISO 8601. */
  readonly when: string;
}

/** Where a document's class comes from. */
export type ClassSource = 'document' | 'folder' | 'case' | 'library' | 'none';

/** The class of one document, and what its dates run from. */
export interface StandingClass {
  /** The code; empty where it has none. */
  readonly code: string;
  readonly source: ClassSource;
  /** The place that says so; null where the document itself does, or nobody. */
  readonly place: PlaceClass | null;
  /**
   * The document's own dates over those of its places, the days on which it was made and last changed among them. Those
   * of an e-mail are of the day on which it was sent, and missing where that is not known: see `emailDue`.
   */
  readonly dates: TriggerDates;
}

/** Why a class is suggested. */
export type SuggestionReason = 'default' | 'folder' | 'function' | 'contentType' | 'name' | 'earlier' | 'label';

export interface ClassSuggestion {
  readonly code: string;
  readonly reasons: readonly { readonly reason: SuggestionReason; readonly because: string }[];
}

/** What counts of a document when its class and its dates are worked out; days are in the site's zone. */
export interface RecordInput {
  readonly uniqueId: string;
  readonly name: string;
  readonly serverRelativeUrl: string;
  readonly ownClass: string;
  readonly created: Day;
  readonly modified: Day;
  /** Dated facts of the document itself. */
  readonly facts: TriggerDates;
}
