export type * from './types';
export { sameSeries, seriesOf, seriesText, SERIES_LENGTH, wholeSeriesText } from './seriesKey';
export { answersOn, decisionBook, decisionOn, waitsForSecond, type DecisionBook } from './decisions';
export { createQueueTally, yearAfter, type QueueTally, type QueueTallyOptions } from './queueTally';
export { createDrawing, SAMPLE_SIZE, type Drawing } from './drawSample';
export { decidable, sortQueue, type QueuedSeries, type SortedQueue } from './sortQueue';
export { classPeriods, classRules, type ClassPeriod, type ClassRule } from './classRules';
export { documentKey, exceptionsOf, isDocumentKey } from './exception';
