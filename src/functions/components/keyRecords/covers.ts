import type { Culture } from '../../../words/culture';
import { formatPartDay } from '../../../words/days';
import type { KeyRecordWords } from '../../../words/keyRecords';
import type { KeyRecord } from '../../rules';

/** The days that a record covers, as people read them. */
export const covers = ({ from, to }: KeyRecord['coveringDates'], words: KeyRecordWords, culture: Culture): string =>
  words.between(formatPartDay(from, culture), formatPartDay(to, culture));
