import type { DisposalAction } from '../../../retention/rules';

/**
 * A function page: what a team does, under what authority, since when, what records it keeps and what becomes of them. It
 * is laid out on the International Standard for Describing Functions (ISDF, 2007), whose elements are named beside what
 * stands for them, with The National Archives' appraisal headings. What is not said is empty. Days are YYYY-MM-DD; a day
 * that is known only by its year or month is YYYY or YYYY-MM.
 */
export interface FunctionPage {
  // Identity (ISDF 5.1)
  /** 5.4.1: what names it for ever. */
  readonly functionId: string;
  /** 5.1.1 */
  readonly type: FunctionType | '';
  /** 5.1.2 */
  readonly title: string;
  /** 5.1.3: the same name in another language, which in Wales is half of it. */
  readonly parallelNames: readonly string[];
  /** 5.1.4 */
  readonly otherNames: readonly string[];
  readonly acronyms: readonly string[];
  /** 5.1.5: the list of functions that it is classified by, and its code there. */
  readonly classificationScheme: string;
  readonly classificationCode: string;

  // Context (5.2)
  /** 5.2.1 */
  readonly startDate: string;
  readonly endDate: string;
  /** 5.2.2: what it is for. */
  readonly purpose: string;
  /** 5.2.3 */
  readonly history: readonly HistoryEvent[];
  /** 5.2.4 */
  readonly legislation: readonly Legislation[];
  readonly policyAreas: readonly string[];

  // Body
  readonly department: string;
  readonly businessUnit: string;
  /** What it is a part of. */
  readonly parent: string;
  readonly predecessors: readonly Succession[];
  readonly successors: readonly Succession[];
  readonly keyPosts: readonly KeyPost[];
  readonly stakeholders: readonly string[];

  // Site history
  readonly siteUrl: string;
  readonly siteId: string;
  readonly siteEvents: readonly SiteEvent[];

  // Records
  readonly keyRecordSeries: readonly RecordSeries[];
  readonly keyRecords: readonly KeyRecord[];

  // Relations (5.3, 6)
  readonly relations: readonly Relation[];

  // Protection
  readonly usualMarking: string;
  readonly handling: string;
  readonly sharing: readonly string[];

  // Control (5.4)
  /** 5.4.4 */
  readonly status: 'draft' | 'final' | 'revised' | '';
  /** Who keeps the page, and who looks at it again: a person or a post. */
  readonly maintainer: string;
  readonly reviewer: string;
  readonly lastReviewed: string;
  readonly nextReview: string;
  /** 5.4.3 */
  readonly rules: string;
  /** 5.4.2 */
  readonly institution: string;
  /** 5.4.7 */
  readonly languages: readonly string[];
  /** 5.4.8 */
  readonly sources: readonly string[];
  /** 5.4.9 */
  readonly notes: string;
}

/** ISDF 5.1.1, in the terms that archives' systems use. */
export type FunctionType = 'function' | 'subfunction' | 'businessProcess' | 'activity' | 'task' | 'transaction';
export const FUNCTION_TYPES: readonly FunctionType[] = ['function', 'subfunction', 'businessProcess', 'activity', 'task', 'transaction'];

/** Something that happened to the function; it holds until `to`, or until the next. */
export interface HistoryEvent {
  readonly id: string;
  readonly date: string;
  readonly to: string;
  readonly event: string;
  readonly source: string;
}

export interface Legislation {
  readonly id: string;
  /** An Act, a regulation, or another authority: a minister's decision, the prerogative. */
  readonly act: string;
  readonly section: string;
  readonly url: string;
  readonly from: string;
  readonly to: string;
}

/** Machinery of government: how a function came from another, or went to it. */
export type SuccessionKind = 'transfer' | 'merge' | 'split';
export const SUCCESSION_KINDS: readonly SuccessionKind[] = ['transfer', 'merge', 'split'];

export interface Succession {
  readonly id: string;
  readonly kind: SuccessionKind | '';
  readonly date: string;
  readonly title: string;
  /** Empty where it is kept by nobody here. */
  readonly functionId: string;
  readonly siteUrl: string;
  readonly body: string;
}

export interface KeyPost {
  readonly id: string;
  readonly post: string;
  /** Empty for a post alone. */
  readonly name: string;
  readonly login: string;
  /** What it has to do with this page. */
  readonly role: KeyPostRole | '';
  readonly from: string;
  readonly to: string;
}

export type KeyPostRole = 'head' | 'maintainer' | 'owner' | 'policy' | 'other';
export const KEY_POST_ROLES: readonly KeyPostRole[] = ['head', 'maintainer', 'owner', 'policy', 'other'];

export type SiteEventKind = 'created' | 'renamed' | 'owners' | 'migratedIn' | 'migratedOut' | 'merged' | 'closed' | 'other';
export const SITE_EVENT_KINDS: readonly SiteEventKind[] = ['created', 'renamed', 'owners', 'migratedIn', 'migratedOut', 'merged', 'closed', 'other'];

/** Something that happened to the site. */
export interface SiteEvent {
  readonly id: string;
  readonly kind: SiteEventKind | '';
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

export type SeriesType = 'committee' | 'policy' | 'case' | 'dataset' | 'model' | 'correspondence' | 'ministerial' | 'other';
export const SERIES_TYPES: readonly SeriesType[] = ['committee', 'policy', 'case', 'dataset', 'model', 'correspondence', 'ministerial', 'other'];

export type SeriesPlace = 'sharePoint' | 'teams' | 'sharedDrive' | 'paper' | 'otherSystem';
export const SERIES_PLACES: readonly SeriesPlace[] = ['sharePoint', 'teams', 'sharedDrive', 'paper', 'otherSystem'];

/** What an appraiser decided of a series. */
export type AppraisalDecision = 'select' | 'destroy' | 'review' | 'undecided';
export const APPRAISAL_DECISIONS: readonly AppraisalDecision[] = ['select', 'destroy', 'review', 'undecided'];

/** What marks a series, or a record, out. */
export type RecordFlag = 'ministerial' | 'vital' | 'dataset' | 'model';
export const RECORD_FLAGS: readonly RecordFlag[] = ['ministerial', 'vital', 'dataset', 'model'];

/** A series of records (ISDF 6), as an appraiser wants to know it. */
export interface RecordSeries {
  readonly id: string;
  readonly name: string;
  readonly type: SeriesType | '';
  readonly description: string;
  readonly coveringDates: { readonly from: string; readonly to: string };
  readonly volume: SeriesVolume;
  readonly formats: readonly string[];
  readonly where: SeriesPlace | '';
  /** The library or folder, from the root of the tenant; or where the paper or the other system is, in words. */
  readonly location: string;
  readonly libraryId: string;
  /** The code of its class in the schedule. */
  readonly scheduleRef: string;
  /** The Microsoft label. */
  readonly retentionLabel: string;
  readonly trigger: string;
  readonly disposalAction: DisposalAction | '';
  readonly appraisalDecision: AppraisalDecision | '';
  readonly rationale: string;
  /** The archive's series that it goes to. */
  readonly tnaSeries: string;
  /** The year in which it is due, YYYY. */
  readonly yearDue: string;
  /** Exemptions of the Freedom of Information Act that are likely, by the archive's codes: `40(2)`. */
  readonly foiCodes: readonly string[];
  readonly sensitivityNotes: string;
  /** Whether more is still added. */
  readonly accruals: boolean;
  readonly flags: readonly RecordFlag[];
}

export interface SeriesVolume {
  /** Null where it was not counted. */
  readonly documents: number | null;
  readonly bytes: number | null;
  /** Metres of shelf, for paper. */
  readonly metres: number | null;
}

export type KeyRecordKind = 'document' | 'folder' | 'library' | 'paper' | 'otherSystem';
export const KEY_RECORD_KINDS: readonly KeyRecordKind[] = ['document', 'folder', 'library', 'paper', 'otherSystem'];

/** A record without which the function's history could not be told, as it was when it was added. */
export interface KeyRecord {
  /** The UniqueId of what is in SharePoint. */
  readonly id: string;
  readonly kind: KeyRecordKind;
  readonly name: string;
  /** From the root of the tenant, or where it is in words. */
  readonly location: string;
  readonly siteUrl: string;
  readonly listId: string;
  readonly itemId: number | null;
  readonly why: string;
  /** As SharePoint counts versions: `3.0`. */
  readonly version: string;
  /** SHA-256 of the bytes; empty where there are none, or they could not be read. */
  readonly hash: string;
  readonly size: number | null;
  readonly recordClass: string;
  readonly marking: string;
  readonly coveringDates: { readonly from: string; readonly to: string };
  /** The id of the series that it belongs to; empty where none. */
  readonly series: string;
  readonly flags: readonly RecordFlag[];
}

export type RelationKind = 'function' | 'asset' | 'system' | 'dataset' | 'model' | 'publication' | 'agreement';
export const RELATION_KINDS: readonly RelationKind[] = ['function', 'asset', 'system', 'dataset', 'model', 'publication', 'agreement'];

/** ISDF 5.3.3 */
export type RelationCategory = 'hierarchical' | 'temporal' | 'associative';
export const RELATION_CATEGORIES: readonly RelationCategory[] = ['hierarchical', 'temporal', 'associative'];

export interface Relation {
  readonly id: string;
  readonly kind: RelationKind | '';
  readonly category: RelationCategory | '';
  readonly name: string;
  readonly identifier: string;
  readonly url: string;
  readonly description: string;
  readonly from: string;
  readonly to: string;
}

/** The levels of detail, of which each asks all that the one before does (ISDF 5.4.5). */
export type DetailLevel = 'minimal' | 'partial' | 'full';
export const DETAIL_LEVELS: readonly DetailLevel[] = ['minimal', 'partial', 'full'];
