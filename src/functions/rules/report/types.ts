import type { StageTaken } from '../appraisal';
import type { GatheredFacts } from '../facts';
import type { PageCheck } from '../levels';
import type { AppraisalDecision, FunctionPage, RecordSeries, SeriesPlace } from '../page';

/** What an appraisal report is made from. */
export interface AppraisalSource {
  /** The page of a site with its confirmation's days in it. */
  readonly page: FunctionPage;
  /** The day on which the report is made, YYYY-MM-DD. */
  readonly on: string;
  /** The newest confirmation of the page; null where there is none, or the page came from a file. */
  readonly snapshot: ReportSnapshot | null;
  /** What was done about each series, by its id, oldest first. */
  readonly stages?: ReadonlyMap<string, readonly StageTaken[]>;
  /** What the site and its libraries are called, as it was counted; null where it never was. */
  readonly gathered?: Pick<GatheredFacts, 'site' | 'libraries'> | null;
}

/** The page as it was last confirmed. */
export interface ReportSnapshot {
  /** SHA-256 of the page that was confirmed. */
  readonly hash: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly by: string;
  /** Who agreed to it. */
  readonly countersignedBy: readonly string[];
  /** Whether the page says something else by now. */
  readonly changedSince: boolean;
}

/** The headings of an executive summary, as the archive's template has them. */
export type SummaryHeading = 'committees' | 'policyFiles' | 'caseFiles' | 'datasets' | 'issues' | 'programmes';
export const SUMMARY_HEADINGS: readonly SummaryHeading[] = ['committees', 'policyFiles', 'caseFiles', 'datasets', 'issues', 'programmes'];

/** A series, with what was done about it. */
export interface ReportedSeries {
  readonly series: RecordSeries;
  /** Its number in the index, from 1. */
  readonly number: number;
  readonly stages: readonly StageTaken[];
}

export interface ReportedVolume {
  /** How many series were counted, of how many there are. */
  readonly counted: number;
  readonly of: number;
  readonly documents: number;
  readonly bytes: number;
  readonly metres: number;
}

/** What the page does not say, and an appraiser will ask. */
export type ReportGap =
  | 'noPurpose'
  | 'noAuthority'
  | 'noStart'
  | 'historyGaps'
  | 'noSeries'
  | 'notConfirmed'
  | 'overdue'
  | 'undecided'
  | 'noRationale'
  | 'noVolume'
  | 'noDates'
  | 'noFormats'
  | 'noTransfers';

/** An appraisal report under the archive's headings (template of July 2013, guidance of 2006), as codes and values. */
export interface AppraisalReport {
  readonly page: FunctionPage;
  readonly on: string;
  readonly snapshot: ReportSnapshot | null;
  readonly check: PageCheck;
  /** Of all series together. */
  readonly coveringDates: { readonly from: string; readonly to: string };
  readonly series: readonly ReportedSeries[];
  /** Series by the heading under which they are told; issues and programmes are told from the page itself. */
  readonly summary: Readonly<Record<'committees' | 'policyFiles' | 'caseFiles' | 'datasets' | 'others', readonly ReportedSeries[]>>;
  readonly transferred: readonly ReportedSeries[];
  /** Series by what was decided; what was not decided is `undecided`. */
  readonly proposals: Readonly<Record<AppraisalDecision, readonly ReportedSeries[]>>;
  readonly volume: ReportedVolume;
  readonly formats: readonly { readonly name: string; readonly series: number }[];
  readonly places: readonly { readonly place: SeriesPlace | ''; readonly volume: ReportedVolume }[];
  /** Each with the numbers of the series that it is about, where it is about series. */
  readonly gaps: readonly { readonly gap: ReportGap; readonly series: readonly number[] }[];
}
