/** What people read at the heads of our columns and lists, and on our command: in the language of the site, not of the reader. */
export interface ColumnWords {
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly lists: Readonly<Record<'Lists/MunimentMarkingHistory' | 'Lists/MunimentOperations', string>>;
  readonly command: string;
}

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
  | 'MunHash';
