import type { Progress, Running } from '../../../work';
import { inTurn } from '../inTurn';
import type { ClassDesk, SetClass } from './classDesk';
import type { NewPlace } from '../places/savePlaces';
import type { NewDate } from '../dates/saveDates';

/** What one press sets: places first, then documents, then dates. */
export interface ClassChange {
  readonly places: readonly NewPlace[];
  readonly documents: SetClass | null;
  readonly dates: readonly NewDate[];
}

/** Sets classes and dates of all that one press is about. */
export function changeClass(desk: ClassDesk, { places, documents, dates }: ClassChange, onProgress: Progress): Running {
  const works: ((progress: Progress) => Running)[] = [];
  if (places.length > 0) works.push((progress) => desk.savePlaces(places, progress));
  if (documents !== null && documents.documents.length > 0) works.push((progress) => desk.setDocuments(documents, progress));
  if (dates.length > 0) works.push((progress) => desk.saveDates(dates, progress));
  return inTurn(works, places.length + (documents?.documents.length ?? 0) + dates.length, onProgress);
}
