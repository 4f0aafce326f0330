/** The columns of Purview's file plan, in its order. A file with others, or in another order, is refused there. */
export const PURVIEW_COLUMNS = [
  'LabelName',
  'Comment',
  'Notes',
  'IsRecordLabel',
  'RetentionAction',
  'RetentionDuration',
  'RetentionType',
  'ReviewerEmail',
  'ReferenceId',
  'DepartmentName',
  'Category',
  'SubCategory',
  'AuthorityType',
  'CitationName',
  'CitationUrl',
  'CitationJurisdiction',
  'Regulatory',
  'EventType',
  'IsRecordUnlockedAsDefault',
  'ComplianceTagForNextStage',
] as const;

export type PurviewColumn = (typeof PURVIEW_COLUMNS)[number];
export type PurviewRow = Readonly<Record<PurviewColumn, string>>;

export const EMPTY_PURVIEW = Object.fromEntries(PURVIEW_COLUMNS.map((name) => [name, ''])) as PurviewRow;

/** Purview counts no further: a hundred years. */
export const MOST_DAYS = 36_525;
/** Of `Comment` and `Notes`, in characters. */
export const LONGEST_TEXT = 1024;
