import { SERIES_LENGTH } from '../series/seriesKey';

/** What rows about a place are found by, in the column for a series: no series reads so. */
export const promptKey = (place: string): string => `prompt|${place.toLowerCase()}`.slice(0, SERIES_LENGTH);
