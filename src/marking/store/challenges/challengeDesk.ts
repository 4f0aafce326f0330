import type { Challenge, ChallengeAct, MarkingSettings, Scheme } from '../../rules';
import type { DocumentState, Person, Progress, Running } from '../desk';

/** A challenge as one person sees it now. */
export interface ChallengeItem {
  readonly challenge: Challenge;
  /** The document as it stands; null where it was not looked for, or is not there, or may not be read. */
  readonly document: DocumentState | null;
  /** What this person may do. */
  readonly acts: readonly ChallengeAct[];
  readonly overdue: boolean;
}

/** What waits for one person, oldest first in each. */
export interface ChallengeQueue {
  /** False where the site was set up before there were challenges. */
  readonly available: boolean;
  /** Challenges that this person answers, in person or by a post. */
  readonly forMe: readonly ChallengeItem[];
  /** Of those, the ones whose documents are marked as they ask and that were not noted as accepted: work that was cut off. */
  readonly halfAccepted: readonly ChallengeItem[];
  /** What this person raised, newest first. */
  readonly mine: readonly ChallengeItem[];
  /** Notices to this person that they have not put away. */
  readonly notices: readonly ChallengeItem[];
  /** For whoever looks after the site: what waits longer than it should, and is not theirs to answer. */
  readonly overdue: readonly ChallengeItem[];
  /** Rows that were set aside, because they were changed or are in another's name. */
  readonly setAside: number;
}

/** Where challenges to some documents would go. */
export interface ChallengeRoutes {
  readonly asked: readonly { readonly to: string; readonly documents: readonly DocumentState[] }[];
  /** Other bodies, to which the challenge must be sent: nobody here changes what they marked. */
  readonly sources: readonly { readonly to: string; readonly documents: readonly DocumentState[] }[];
  /** This person may mark them. */
  readonly own: readonly DocumentState[];
  /** Historical records, which are not marked again (GSCP paragraph 39). */
  readonly historical: readonly DocumentState[];
}

export interface RaiseRequest {
  /** The library in which the documents lie. */
  readonly listId: string;
  readonly documents: readonly DocumentState[];
  /** The canonical line that is proposed; empty where the originator shall find one. */
  readonly line: string;
  readonly reason: string;
}

export interface TellRequest {
  readonly listId: string;
  /** As they were before the change. */
  readonly documents: readonly DocumentState[];
  /** What they are marked now. */
  readonly line: string;
  readonly reason: string;
  /** The operation that changed them, so that nobody is told twice of one change. */
  readonly operationId: string;
}

export interface RespondRequest {
  readonly items: readonly ChallengeItem[];
  readonly act: Exclude<ChallengeAct, 'passed'>;
  /** The person's words; a refusal, a question and an answer need them. */
  readonly text: string;
  /** By challenge, what its document is marked instead of what was proposed; needed where nothing was. */
  readonly lines?: Readonly<Record<string, string>>;
}

/** All that may be asked about challenges on a site. */
export interface ChallengeDesk {
  readonly settings: MarkingSettings;
  readonly scheme: Scheme;
  readonly person: Person;
  /** Whether this person looks after the site's information. */
  readonly keeps: boolean;
  /** Where challenges to these documents would go. */
  routes(documents: readonly DocumentState[]): Promise<ChallengeRoutes>;
  /**
   * Raises a challenge to each document that has somebody to ask; one that stands already is not raised again.
   * @throws RangeError where no reason is given (GSCP paragraph 38), or the line cannot be proposed here
   */
  raise(request: RaiseRequest, onProgress: Progress): Running;
  /** Tells originators of a change that the scheme lets others make; the person themselves is not told. */
  tell(request: TellRequest, onProgress: Progress): Running;
  queue(): Promise<ChallengeQueue>;
  /**
   * Does one thing to several challenges. Accepting marks the documents first, and notes it when they are marked.
   * @throws RangeError where words are needed and there are none
   */
  respond(request: RespondRequest, onProgress: Progress): Running;
}
