import { formatNumber } from '../numbers';
import type { ForwardPlanWords } from './types';

const n = (value: number): string => formatNumber(value, 'en', 1);
const of = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;
const series = (value: number): string => `${n(value)} series`;

const amount: ForwardPlanWords['amount'] = ({ series: count, documents, metres, uncounted }) =>
  [
    series(count),
    ...(documents > 0 ? [of(documents, 'document', 'documents')] : []),
    ...(metres > 0 ? [`${of(metres, 'metre', 'metres')} of shelf`] : []),
    ...(uncounted > 0 ? [`${series(uncounted)} not counted`] : []),
  ].join(', ');

export const en: ForwardPlanWords = {
  reading: 'Reading what falls due',
  lead: 'What falls due in which year, across every site that has reported its function, so that work can be spread before it arrives.',
  peak: ({ peak, trough, years }) => {
    if (peak === null) return '';
    const fullest = `${peak.year} is the ${years.length === 1 ? 'only' : 'fullest'} year: ${amount(peak)}.`;
    if (trough === null || trough.year === peak.year) return fullest;
    return `${fullest} ${trough.series === 0 ? `Nothing falls due in ${trough.year}.` : `${trough.year} is the emptiest: ${amount(trough)}.`}`;
  },
  nothing: 'No series has a year in which it is due.',
  amount,
  overdue: (count) => `${series(count)} ${count === 1 ? 'is' : 'are'} overdue: ${count === 1 ? 'its' : 'their'} year has passed and nothing has been recorded.`,
  withoutYear: (count) => `${series(count)} ${count === 1 ? 'has' : 'have'} no year yet`,
  withoutYearHint: 'They are in no year of the plan. Whoever keeps the function page can give each the year in which it is due.',
  done: (count) => `${series(count)} ${count === 1 ? 'has' : 'have'} been transferred or destroyed and ${count === 1 ? 'is' : 'are'} not counted.`,
  reckonedHint: 'A reckoned year is twenty years after the last record of a series that goes to the archive. Nobody has confirmed it.',

  split: 'Divide by',
  splits: { action: 'What the schedule says', decision: 'What was decided' },
  measure: 'Count',
  measures: { documents: 'Documents', series: 'Series', metres: 'Metres of shelf' },
  actions: { destroy: 'Delete', review: 'Review', transfer: 'Transfer to an archive', keep: 'Keep' },
  decisions: { select: 'Selected', destroy: 'To be destroyed', review: 'To be reviewed', undecided: 'Undecided' },
  notSaid: 'Not said',

  chart: (from, to, measure) =>
    `A bar for each year from ${from} to ${to}, as high as the number of ${{ documents: 'documents', series: 'series', metres: 'metres of shelf' }[measure]} that fall due. The table below says the same.`,
  chartHeading: 'By year',
  tableHeading: 'The same as a table',
  caption: 'What falls due, by year',
  year: 'Year',
  series: 'Series',
  documents: 'Documents',
  size: 'Size',
  metres: 'Metres',
  showYear: (year) => `Show the series of ${year}`,
  yearHeading: (year) => `What falls due in ${year}`,
  functionName: 'Function',
  site: 'Site',
  recordClass: 'Class',
  action: 'The schedule says',
  decision: 'Decision',
  stage: 'Stage',
  reckoned: 'Reckoned',
  reckonedShort: 'year reckoned',
  bytes: 'Bytes',
  becomes: 'What becomes of it',
  volume: 'How much',
  unnamed: 'A series without a name',
  stages: {
    appraised: 'Appraised',
    selected: 'Selected for the archive',
    sensitivityReviewed: 'Sensitivity reviewed',
    closed: 'Closed on transfer',
    open: 'Open on transfer',
    retained: 'Retained with approval',
    transferred: 'Transferred',
    destroyed: 'Destroyed',
  },
  documentsOf: (count) => of(count, 'document', 'documents'),
  metresOf: (count) => of(count, 'metre', 'metres'),
  showOverdue: 'Show what is overdue',
  notCounted: 'Not counted',
  save: 'Save the plan as CSV',
  fileName: 'What falls due',

  yearLine: (year, overdue, total) => `${year}  ${amount(total)}${overdue ? ' (overdue)' : ''}`,
  seriesLine: ({ name, function: title, reckoned }) => `${name || 'A series without a name'} – ${title}${reckoned ? ' (year reckoned)' : ''}`,
  notRead: (file, path) => `${file}: ${path === '' ? 'this could not be read as a function page' : `${path} could not be taken`}`,
};
