import type { SeriesKey } from './types';

const PREFIX = 'document:';

/**
 * The key under which a decision on one document stands, an exception from its series: by its UniqueId, so that it goes
 * with the document wherever it is moved and whatever it is called.
 */
export const documentKey = (uniqueId: string): SeriesKey => ({ place: `${PREFIX}${uniqueId.toLowerCase()}`, recordClass: '', year: null });

/** Whether a decision is on one document and not on a series. */
export const isDocumentKey = ({ place }: SeriesKey): boolean => place.startsWith(PREFIX);
