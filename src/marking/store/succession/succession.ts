import type { Originator, Post } from '../../rules';
import type { Person, Progress, Running } from '../desk';
import type { WorkReport } from '../../../work';

/**
 * - `known`: the directory knows the account. `left`: it does not, or no longer.
 * - `post`, `postEmpty`: a post, and whether anybody holds it.
 * - `notKnownName`: a name that is neither an account nor a post.
 * - `unknown`: the directory could not be asked.
 */
export type OriginatorStanding = 'known' | 'left' | 'post' | 'postEmpty' | 'notKnownName' | 'unknown';

/** Somebody, or a post, that answers for documents. */
export interface OriginatorInUse {
  /** As the column says it. */
  readonly text: string;
  readonly originator: Originator;
  readonly documents: number;
  /** Challenges and notices that wait for them. */
  readonly challenges: number;
  readonly standing: OriginatorStanding;
}

export interface OriginatorsInUse {
  /** Those who cannot answer any more first, then by documents. */
  readonly originators: readonly OriginatorInUse[];
  /** Titles of libraries that could not be read. */
  readonly unread: readonly string[];
}

export interface HandOverRequest {
  /** As the column says it. */
  readonly from: string;
  readonly to: Originator;
}

/** A hand-over's run of one library: what an undo takes back. */
export interface HandOverPart {
  readonly listId: string;
  readonly operationId: string;
  readonly documents: number;
}

export interface HandOverReport extends WorkReport {
  readonly parts: readonly HandOverPart[];
  /** Challenges and notices that went with their documents. */
  readonly challenges: number;
}

export interface HandingOver extends Running {
  readonly report: Promise<HandOverReport>;
}

/** Who answers for documents when somebody leaves (GSCP paragraph 37). */
export interface SuccessionDesk {
  /** Whether this person may hand over what is another's. */
  readonly keeps: boolean;
  readonly mayAddPosts: boolean;
  posts(): Promise<{ readonly available: boolean; readonly posts: readonly Post[] }>;
  /** Looks people up in the directory; nothing comes about by it. */
  findPeople(accounts: readonly string[]): Promise<{ readonly found: readonly Person[]; readonly unknown: readonly string[] }>;
  /**
   * Says who holds a post from now on.
   * @throws RangeError where the title could be read as a person
   */
  savePost(title: string, holders: readonly Person[]): Promise<void>;
  /** Reads all libraries; somebody who does not look after the site sees what is their own. */
  originators(onPage?: (rows: number) => void): Promise<OriginatorsInUse>;
  /** Hands over all documents of one originator, in every library, and the challenges to them. */
  handOver(request: HandOverRequest, onProgress: Progress): HandingOver;
  undo(request: HandOverRequest, parts: readonly HandOverPart[], onProgress: Progress): HandingOver;
}
