import type { DisposalAction } from '../../retention/rules';

/** What is said on the page that a department publishes of its schedule. The schedule's own words are quoted, never translated. */
export interface WhatToKeepWords {
  /** The heading of the page, with the schedule's title. */
  title(schedule: string): string;
  readonly lead: string;
  readonly skip: string;
  readonly contents: string;
  classes(many: number): string;
  /** For classes that no function is given for. */
  readonly otherFunction: string;
  /** What a table holds, for who cannot see it. */
  caption(businessFunction: string): string;
  readonly column: {
    readonly what: string;
    readonly howLong: string;
    readonly fromWhen: string;
    readonly then: string;
    readonly why: string;
  };
  /** The department's own words beside ours. */
  own(words: string): string;
  /** Where a person decides, because the words do not. */
  readonly decided: string;
  readonly notSaid: string;
  readonly action: Readonly<Record<DisposalAction, string>>;
  /** In the CSV: one word each. */
  readonly actionShort: Readonly<Record<DisposalAction, string>>;
  toSeries(series: string): string;
  reference(code: string): string;
  readonly none: string;
  readonly about: string;
  version(version: string, publishedOn: string): string;
  readonly publicRecords: string;
  readonly holds: string;
  readonly contactHeading: string;
  contact(contact: string): string;
  readonly download: string;
  readonly toTop: string;
}
