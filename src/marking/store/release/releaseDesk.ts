import type { Clearance, ReleaseVerdict } from '../../rules';
import type { WorkControl, WorkReport } from '../../../work';
import type { DocumentState, Progress } from '../desk';
import type { MarkedLibrary } from '../site/siteAccess';
import type { SiteRules } from '../standing/siteRules';

/** A document that may be released, or why not. */
export interface ReleaseCandidate {
  readonly document: DocumentState;
  readonly verdict: ReleaseVerdict;
}

/** A release that was cut off between its copy and its marking: it is to be finished, and no second copy made. */
export interface UnfinishedRelease {
  readonly releaseId: string;
  /** ISO 8601. */
  readonly when: string;
  readonly copies: readonly string[];
}

/** What was read before a copy is made. */
export interface ReleaseSurvey {
  readonly candidates: readonly ReleaseCandidate[];
  /** The libraries that a copy can go to. */
  readonly libraries: readonly MarkedLibrary[];
  /** The library in which the documents lie. */
  readonly ownLibrary: string;
  readonly rules: SiteRules;
  /** This person's own, newest first. */
  readonly unfinished: readonly UnfinishedRelease[];
}

export interface ReleaseRequest {
  readonly copies: readonly { readonly document: DocumentState; /** The copy's canonical line. */ readonly line: string; /** Its name. */ readonly name: string }[];
  /** Where the copies go: a library, and a folder's address from the root of the tenant. */
  readonly place: { readonly listId: string; readonly folder: string };
  readonly clearances: readonly Clearance[];
  readonly reason: string;
}

/** A copy as it stands after a release. */
export interface ReleasedCopy {
  /** The original's name. */
  readonly original: string;
  /** The copy's address from the root of the tenant. */
  readonly url: string;
}

export interface ReleaseReport extends WorkReport {
  readonly copies: readonly ReleasedCopy[];
  /** Names of copies that were made and could not be marked: they still say what their original says. */
  readonly leftBehind: readonly string[];
}

export interface ReleaseRun {
  readonly control: WorkControl;
  readonly report: Promise<ReleaseReport>;
}

/** The desk at which one person makes the copies that are released of documents of one library (GSCP paragraph 41). */
export interface ReleaseDesk {
  survey(documents: readonly DocumentState[]): Promise<ReleaseSurvey>;
  /** The folders that lie in a library or folder, by name; their addresses from the root of the tenant. */
  folders(parent: string): Promise<readonly { readonly name: string; readonly url: string }[]>;
  /** @throws RangeError where a clearance is missing, a name cannot be, or a line does not hold: a form has said so before */
  release(request: ReleaseRequest, onProgress: Progress): ReleaseRun;
  /** Finishes a release that was cut off. */
  finish(release: UnfinishedRelease, onProgress: Progress): ReleaseRun;
  /** Says that a release that was cut off shall not go on; what was made stays. */
  abandon(release: UnfinishedRelease): Promise<void>;
}
