import type { RecordSeries } from '../../functions/rules';
import type { CsvTable } from '../../tables';

type Column = readonly [heading: string, value: (series: RecordSeries) => string | number];

const joined = (texts: readonly string[]): string => texts.join('; ');

/** The columns of series as CSV. They are a contract, in English and with codes whatever the reader's language. */
const COLUMNS: readonly Column[] = [
  ['Id', ({ id }) => id],
  ['Name', ({ name }) => name],
  ['Type', ({ type }) => type],
  ['Description', ({ description }) => description],
  ['Covering dates from', ({ coveringDates }) => coveringDates.from],
  ['Covering dates to', ({ coveringDates }) => coveringDates.to],
  ['Documents', ({ volume }) => volume.documents ?? ''],
  ['Bytes', ({ volume }) => volume.bytes ?? ''],
  ['Metres', ({ volume }) => volume.metres ?? ''],
  ['Formats', ({ formats }) => joined(formats)],
  ['Where', ({ where }) => where],
  ['Location', ({ location }) => location],
  ['Schedule reference', ({ scheduleRef }) => scheduleRef],
  ['Retention label', ({ retentionLabel }) => retentionLabel],
  ['Trigger', ({ trigger }) => trigger],
  ['Disposal action', ({ disposalAction }) => disposalAction],
  ['Appraisal decision', ({ appraisalDecision }) => appraisalDecision],
  ['Rationale', ({ rationale }) => rationale],
  ['Archive series', ({ tnaSeries }) => tnaSeries],
  ['Year due', ({ yearDue }) => yearDue],
  ['FOI exemptions', ({ foiCodes }) => joined(foiCodes)],
  ['Sensitivity notes', ({ sensitivityNotes }) => sensitivityNotes],
  ['Accruals', ({ accruals }) => (accruals ? 'Yes' : 'No')],
  ['Flags', ({ flags }) => joined(flags)],
];

export const SERIES_HEADINGS = COLUMNS.map(([heading]) => heading);

/** A function's series, one row each. */
export const seriesTable = (series: readonly RecordSeries[]): CsvTable => ({
  headings: SERIES_HEADINGS,
  rows: series.map((each) => COLUMNS.map(([, value]) => value(each))),
});
