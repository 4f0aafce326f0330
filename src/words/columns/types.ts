/** What people read at the heads of our columns and lists, and on our command: in the language of the site, not of the reader. */
export interface ColumnWords {
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly lists: Readonly<Record<ListKey, string>>;
  readonly command: string;
}

export type ListKey =
  | 'Lists/MunimentMarkingHistory'
  | 'Lists/MunimentOperations'
  | 'Lists/MunimentChallenges'
  | 'Lists/MunimentContainers'
  | 'Lists/MunimentPosts'
  | 'Lists/MunimentMarkingChecks'
  | 'Lists/MunimentSchemes';

export type ColumnKey =
  | 'MunMarking'
  | 'MunOriginator'
  | 'MunOriginatingBody'
  | 'MunReclassifyOn'
  | 'MunReclassifyTo'
  | 'MunReclassifyEvent'
  | 'MunKind'
  | 'MunOperation'
  | 'MunDocument'
  | 'MunList'
  | 'MunItem'
  | 'MunWhen'
  | 'MunWho'
  | 'MunWhoName'
  | 'MunBefore'
  | 'MunAfter'
  | 'MunReason'
  | 'MunRule'
  | 'MunDetails'
  | 'MunPrevious'
  | 'MunHash'
  | 'MunChallenge'
  | 'MunTo'
  | 'MunAnswerBy'
  | 'MunPlace'
  | 'MunCeiling'
  | 'MunProposes'
  | 'MunHistorical'
  | 'MunHolders'
  | 'MunSample'
  | 'MunJudged'
  | 'MunScheme'
  | 'MunSchemeVersion'
  | 'MunSchemeState'
  | 'MunSchemeJson';
