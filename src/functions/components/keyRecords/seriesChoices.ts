import type { Schedule } from '../../../retention/rules';
import type { KeyRecordWords } from '../../../words/keyRecords';
import { seriesFromClass, type FunctionPage, type KeyRecord, type RecordSeries } from '../../rules';

/** A series that records may be put into; one that is not on the page yet has the class that it would be made of. */
export interface SeriesChoice {
  /** The id of a series, or `class:` with the code of a class. */
  readonly key: string;
  readonly text: string;
}

const NEW = 'class:';

/** The page’s series, and a new one for each class of these records that none of them names. */
export function seriesChoices(
  page: Pick<FunctionPage, 'keyRecordSeries'>,
  records: readonly Pick<KeyRecord, 'recordClass'>[],
  schedule: Schedule | null,
  words: KeyRecordWords
): readonly SeriesChoice[] {
  const named = new Set(page.keyRecordSeries.map(({ scheduleRef }) => scheduleRef));
  const codes = new Set(records.map(({ recordClass }) => recordClass).filter((code) => !named.has(code)));
  const classes = schedule?.classes.filter(({ code }) => codes.has(code)) ?? [];
  return [
    { key: '', text: words.noSeries },
    ...page.keyRecordSeries.map(({ id, name }) => ({ key: id, text: name })),
    ...classes.map(({ code, title }) => ({ key: `${NEW}${code}`, text: words.newSeries(title) })),
  ];
}

/** The series that all of these records most likely belong to: the one of the page that has their class; empty where that is not one. */
export function likelySeries(page: Pick<FunctionPage, 'keyRecordSeries'>, records: readonly Pick<KeyRecord, 'recordClass'>[]): string {
  const codes = new Set(records.map(({ recordClass }) => recordClass));
  const [code = ''] = codes;
  const found = code === '' || codes.size > 1 ? [] : page.keyRecordSeries.filter(({ scheduleRef }) => scheduleRef === code);
  return found.length === 1 ? found[0].id : '';
}

/**
 * What a choice stands for: the id that records get, and the series that must be made first, where it is not on the page yet.
 * @param newId names the new series for ever
 */
export function chosenSeries(
  key: string,
  schedule: Schedule | null,
  place: Pick<KeyRecord, 'location' | 'listId'>,
  newId: () => string
): { readonly id: string; readonly series: RecordSeries | null } {
  const recordClass = key.startsWith(NEW) ? schedule?.classes.find(({ code }) => `${NEW}${code}` === key) : undefined;
  if (recordClass === undefined) return { id: key.startsWith(NEW) ? '' : key, series: null };
  const id = newId();
  return { id, series: seriesFromClass(recordClass, { id, location: place.location, libraryId: place.listId }) };
}
