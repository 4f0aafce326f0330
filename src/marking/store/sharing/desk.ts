import type { StepProblem, WorkControl, WorkProgress } from '../../../work/types';
import type { Access, SharingScope } from '../../rules';

/** What something is shared on: a document, or the folder, library or site whose permissions it has. */
export interface SharedThing {
  readonly kind: 'site' | 'library' | 'folder' | 'document';
  readonly name: string;
  /** Its address from the root of the tenant. */
  readonly address: string;
  /** Null for the site. */
  readonly listId: string | null;
  /** Null for a library and the site. */
  readonly itemId: number | null;
}

/** One way in to a thing that contradicts the markings of some documents. */
export interface SharingFinding {
  readonly thing: SharedThing;
  readonly access: Access;
  /** The widest sharing that a marking rules out and this is. */
  readonly scope: SharingScope;
  /** What rules it out, and in how many of the documents it stands. */
  readonly values: readonly { readonly value: string; readonly paragraph: string | null; readonly documents: number }[];
  /** How many documents are reached so: one, where the thing is a document itself. */
  readonly documents: number;
  /** The names of the first of them. */
  readonly examples: readonly string[];
}

/** What a check of sharing found, and what it did not look at. */
export interface SharingReport {
  /** `enough`: as many permissions were read as one check may; it can go on. */
  readonly state: 'finished' | 'enough' | 'stopped' | 'failed';
  readonly findings: readonly SharingFinding[];
  /** Marked documents whose marking rules out some sharing, and whose sharing was looked at. */
  readonly looked: number;
  /** Documents whose marking the scheme cannot read. */
  readonly unreadable: number;
  /** What this person may not see the permissions of. */
  readonly notSeen: readonly SharedThing[];
  /** Groups of the directory that have access: who is in them, SharePoint does not say. */
  readonly groups: readonly string[];
  /** Times that permissions were asked for; each is dear. */
  readonly reads: number;
  /** Where to go on; null after the end. */
  readonly next: { readonly listId: string; readonly after: number } | null;
  /** Why it could not go on. */
  readonly problem: StepProblem | null;
}

export interface SharingRun {
  readonly control: WorkControl;
  readonly report: Promise<SharingReport>;
}

/** All that the view may ask of sharing. */
export interface SharingDesk {
  /** As many times as one check asks for permissions. */
  readonly limit: number;
  /** Looks for sharing that contradicts markings; with an earlier report it goes on where that ended. */
  check(onProgress: (progress: WorkProgress) => void, before?: SharingReport): SharingRun;
}
