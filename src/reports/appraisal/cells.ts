import type { RecordSeries, ReportedVolume } from '../../functions/rules';
import { formatNumber, type Culture } from '../../words';
import type { AppraisalReportWords } from '../../words/appraisalReport';
import type { FunctionFieldWords } from '../../words/functionFields';
import { formatLooseDay } from '../../words/looseDays';
import { formatSize } from '../../words/sizes';

/** What a report says its values with. */
export interface Saying {
  readonly words: AppraisalReportWords;
  readonly fields: FunctionFieldWords;
  readonly culture: Culture;
}

/** A text, or that it is not known. */
export const known = (text: string, { words }: Saying): string => (text.trim() === '' ? words.notKnown : text);

/** Two loose days as a span of time; empty where neither is known. */
export function spanOf({ from, to }: { readonly from: string; readonly to: string }, { fields, culture }: Saying): string {
  return fields.span(formatLooseDay(from, culture), formatLooseDay(to, culture));
}

/** How much there is: documents, bytes and metres, as far as they were counted. */
export function volumeText({ documents, bytes, metres }: RecordSeries['volume'], saying: Saying): string {
  const { fields, culture } = saying;
  const parts = [
    ...(documents === null ? [] : [fields.documents(documents)]),
    ...(bytes === null ? [] : [formatSize(bytes, culture)]),
    ...(metres === null ? [] : [fields.metres(formatNumber(metres, culture, 1))]),
  ];
  return known(parts.join(', '), saying);
}

/** The volumes of several series: what none of them has is left out. */
export const togetherText = ({ documents, bytes, metres }: ReportedVolume, saying: Saying): string =>
  volumeText({ documents: documents || null, bytes: bytes || null, metres: metres || null }, saying);

/** Where a series is: its kind of place, and where exactly. */
export const placeText = ({ where, location }: Pick<RecordSeries, 'where' | 'location'>, saying: Saying): string =>
  known([where === '' ? '' : saying.fields.choices.place[where], location].filter((each) => each !== '').join(': '), saying);
