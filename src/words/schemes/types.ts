/** Why the scheme that a site uses cannot be used now. */
export type SchemeTrouble = 'noKimSite' | 'unknown' | 'broken' | 'unreadable';

/** What people read where the scheme of their site cannot be used: why, and what to do. */
export interface SchemeTroubleWords {
  trouble(code: SchemeTrouble, schemeId: string): string;
  readonly close: string;
}
