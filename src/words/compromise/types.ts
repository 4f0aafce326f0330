/** What is said when something has gone wrong with a document. The scheme brings its own steps. */
export interface CompromiseWords {
  readonly intro: string;
  readonly callHeading: string;
  callFirst(whom: string): string;
  readonly securityTeam: string;
  readonly doNotHeading: string;
  readonly recordHeading: string;
  readonly factsHeading: string;
  readonly factsHint: string;
  readonly name: string;
  readonly where: string;
  readonly marking: string;
  readonly noMarking: string;
  /** The marking that somebody chose, which may not be held here. */
  readonly chosen: string;
  readonly version: string;
  readonly notKnown: string;
  readonly readingVersion: string;
  readonly seen: string;
  /** "20 November 2026 at 12:00, by Ada Price" */
  seenBy(when: string, who: string): string;
  more(documents: number): string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}
