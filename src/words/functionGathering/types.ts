/** Why a site, or part of it, was counted from the beginning. */
export type CountedWholeBecause = 'expired' | 'basis' | 'folders' | 'rights' | 'doubt';

/** What is said of looking at what a site holds. */
export interface FunctionGatheringWords {
  /** "Gathered 17 May 2026 at 15:30" */
  gathered(when: string): string;
  readonly never: string;
  readonly gather: string;
  readonly gatherAgain: string;
  /** Empty before the first library and after the last. */
  gathering(library: string): string;
  far(rows: number, total: number): string;
  readonly stop: string;
  readonly stopped: string;
  readonly closed: string;
  readonly failed: string;
  /** Of so many libraries only what had changed was read. */
  onlyChanges(windows: number): string;
  countedWhole(library: string, because: CountedWholeBecause): string;
  readonly done: string;

  notRead(count: number): string;
  readonly ownersUnread: string;
  groupUnread(group: string): string;
  hidden(library: string): string;
  readonly tooMany: string;
  unread(library: string): string;
  notFound(library: string): string;
  readonly noChannels: string;
}
