import type { PageCheck } from '../levels';
import type { FunctionPage } from '../page';
import type { AppraisalReport, ReportedSeries, ReportGap } from './types';

interface About {
  readonly page: FunctionPage;
  readonly series: readonly ReportedSeries[];
  readonly transferred: readonly ReportedSeries[];
  readonly check: PageCheck;
  readonly historyGaps: boolean;
}

type Gap = AppraisalReport['gaps'][number];

/** What an appraiser will ask and the page does not answer, in the order of the report. */
export function gapsOf({ page, series, transferred, check, historyGaps }: About): readonly Gap[] {
  const when = (holds: boolean, gap: ReportGap): readonly Gap[] => (holds ? [{ gap, series: [] }] : []);
  const ofSeries = (gap: ReportGap, lacks: (each: ReportedSeries['series']) => boolean): readonly Gap[] => {
    const numbers = series.filter((each) => lacks(each.series)).map(({ number }) => number);
    return numbers.length > 0 ? [{ gap, series: numbers }] : [];
  };
  const confirmed = !check.missing.includes('lastReviewed');
  return [
    ...when(page.lastReviewed === '', 'notConfirmed'),
    ...when(page.lastReviewed !== '' && !confirmed, 'overdue'),
    ...when(page.purpose === '', 'noPurpose'),
    ...when(page.legislation.length === 0, 'noAuthority'),
    ...when(page.startDate === '', 'noStart'),
    ...when(historyGaps, 'historyGaps'),
    ...when(series.length === 0, 'noSeries'),
    ...when(transferred.length === 0, 'noTransfers'),
    ...ofSeries('undecided', ({ appraisalDecision }) => appraisalDecision === '' || appraisalDecision === 'undecided'),
    ...ofSeries('noRationale', ({ appraisalDecision, rationale }) => appraisalDecision !== '' && appraisalDecision !== 'undecided' && rationale === ''),
    ...ofSeries('noDates', ({ coveringDates }) => coveringDates.from === '' && coveringDates.to === ''),
    ...ofSeries('noVolume', ({ volume }) => volume.documents === null && volume.bytes === null && volume.metres === null),
    ...ofSeries('noFormats', ({ formats }) => formats.length === 0),
  ];
}
