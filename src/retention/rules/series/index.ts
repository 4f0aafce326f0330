export type * from './types';
export { sameSeries, seriesOf, seriesText, SERIES_LENGTH } from './seriesKey';
export { answersOn, decisionBook, decisionOn, waitsForSecond, type DecisionBook } from './decisions';
