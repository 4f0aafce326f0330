import type { Culture } from '../culture';

/** What is said where a schedule is published: as a page, as a table, and as Microsoft Purview's file plan. */
export interface SchedulePublishWords {
  readonly pageHeading: string;
  readonly pageLead: string;
  readonly language: string;
  readonly languages: Readonly<Record<Culture, string>>;
  readonly contact: string;
  readonly contactHint: string;
  readonly notPublished: string;
  readonly preview: string;
  previewOf(classes: number): string;
  readonly savePage: string;
  readonly saveTable: string;
  readonly together: string;
  undecided(classes: number): string;

  readonly wholeHeading: string;
  readonly wholeLead: string;
  readonly saveWhole: string;

  readonly purviewHeading: string;
  readonly purviewLead: string;
  readonly days: string;
  readonly daysKinds: Readonly<Record<'safe' | 'times365', string>>;
  goes(rows: number, leftOut: number): string;
  readonly warnings: string;
  readonly noWarnings: string;
  readonly recordClass: string;
  readonly warning: string;
  more(left: number): string;
  savePlan(labels: number): string;
  readonly failed: string;
}
