/** A site's markings seen as a whole. */
export { createOverviewDesk, type OverviewDesk, type OverviewDeskOptions } from './createOverviewDesk';
export { MOST_AT_ONCE } from './findDocuments';
export type { ChallengeCounts, Disagreement, Disagreements, FoundDocuments, LibraryOverview, Overview, ScanProgress } from './overview';
