import type { Day } from '../periods/types';
import { answersOn, type DecisionBook } from './decisions';
import type { SeriesDecision, SeriesKey } from './types';

const PREFIX = 'document:';

/**
 * The key under which a decision on one document stands, an exception from its series: by its UniqueId, so that it goes
 * with the document wherever it is moved and whatever it is called.
 */
export const documentKey = (uniqueId: string): SeriesKey => ({ place: `${PREFIX}${uniqueId.toLowerCase()}`, recordClass: '', year: null });

/** Whether a decision is on one document and not on a series. */
export const isDocumentKey = ({ place }: SeriesKey): boolean => place.startsWith(PREFIX);

/** What somebody decided of one document alone, as far as it stands on a day; null where nobody did. */
export function exceptionsOf(book: Pick<DecisionBook, 'all'>, today: Day): (uniqueId: string) => SeriesDecision | null {
  const exceptions = new Map(
    book.all.filter((each) => isDocumentKey(each.key) && answersOn(each, today)).map((each) => [each.key.place.slice(PREFIX.length), each])
  );
  return (uniqueId) => (exceptions.size === 0 ? null : (exceptions.get(uniqueId.toLowerCase()) ?? null));
}
