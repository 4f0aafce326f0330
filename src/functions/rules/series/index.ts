export { seriesOf, type SeriesKnown, type SeriesTogether, type Told } from './seriesOf';
export { likelyExemptions, type ExemptionInput, type ExemptionReason, type LikelyExemption } from './likelyExemptions';
export { highestMarking, type HighestMarking } from './highestMarking';
export { lastDayOf, yearDueOf, type YearDue } from './yearDue';
