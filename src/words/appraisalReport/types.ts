import type { AppraisalStage, ReportGap, SummaryHeading } from '../../functions/rules';

/** What an appraisal report says around what a function page says, under the archive's headings. */
export interface AppraisalReportWords {
  title(name: string): string;
  /** Where the function has no name. */
  readonly untitled: string;
  readonly draft: string;
  readonly facts: Readonly<
    Record<'department' | 'unit' | 'function' | 'identifier' | 'coveringDates' | 'state' | 'madeOn' | 'level' | 'confirmed' | 'signed' | 'hash', string>
  >;
  readonly headings: Readonly<
    Record<
      | 'history'
      | 'versions'
      | 'approvals'
      | 'summary'
      | 'background'
      | 'purpose'
      | 'authority'
      | 'events'
      | 'body'
      | 'people'
      | 'relations'
      | 'site'
      | 'past'
      | 'types'
      | 'proposals'
      | 'additional'
      | 'gaps'
      | 'protection'
      | 'keyRecords'
      | 'sources'
      | 'technical'
      | 'formats'
      | 'volumes'
      | 'systems'
      | 'index',
      string
    >
  >;
  readonly summaryHeadings: Readonly<Record<SummaryHeading | 'others', string>>;
  /** The drafts that the archive's template knows, oldest first. */
  readonly versions: readonly { readonly version: string; readonly what: string }[];
  readonly approvers: Readonly<Record<'imc' | 'dro' | 'panel', string>>;
  readonly columns: Readonly<
    Record<
      | 'number'
      | 'version'
      | 'what'
      | 'date'
      | 'who'
      | 'approver'
      | 'name'
      | 'signed'
      | 'series'
      | 'dates'
      | 'volume'
      | 'decision'
      | 'why'
      | 'archiveSeries'
      | 'due'
      | 'sensitivity'
      | 'kind'
      | 'where'
      | 'class'
      | 'stage'
      | 'format'
      | 'count'
      | 'place'
      | 'documents'
      | 'size'
      | 'shelf'
      | 'reference',
      string
    >
  >;
  readonly toBeFilled: string;
  readonly notKnown: string;
  readonly notSaid: string;
  readonly noneSaid: string;
  confirmedOn(on: string, by: string): string;
  readonly neverConfirmed: string;
  readonly changedSince: string;
  readonly pastNone: string;
  readonly analysisLead: string;
  readonly proposalsLead: string;
  readonly programmes: string;
  readonly issuesNone: string;
  readonly gapsLead: string;
  readonly gapsNone: string;
  readonly gap: Readonly<Record<ReportGap, string>>;
  /** `Series 1, 3 and 4` */
  seriesNumbers(numbers: readonly number[]): string;
  /** How much of what was counted: `4 of 5 series were counted.` */
  counted(counted: number, of: number): string;
  readonly formatsBars: string;
  formatsAlternative(kinds: number, most: string, count: number): string;
  seriesCount(count: number): string;
  readonly captions: Readonly<
    Record<'versions' | 'approvals' | 'analysis' | 'past' | 'places' | 'keyRecords' | 'index' | 'authority' | 'events' | 'people' | 'relations', string>
  >;
  proposed(decision: string): string;
  readonly stages: Readonly<Record<AppraisalStage, string>>;
  readonly furniture: Readonly<Record<'contents' | 'skip' | 'toTop' | 'page' | 'of' | 'bar', string>>;
  footer(on: string): string;
  /** Where the page was confirmed: by the hash of what was confirmed. */
  footerHash(hash: string): string;
}
