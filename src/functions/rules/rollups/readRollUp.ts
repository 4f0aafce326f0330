import { APPRAISAL_STAGES } from '../appraisal/types';
import type { FunctionRollUp, PlannedSeries } from '../moves';
import { DETAIL_LEVELS } from '../page';

type Raw = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const oneOf = (known: readonly string[], value: unknown): string => (known.includes(text(value)) ? text(value) : '');
const amount = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null);

const readSeries = (raw: Raw): PlannedSeries => ({
  id: text(raw.id),
  name: text(raw.name),
  recordClass: text(raw.recordClass),
  yearDue: text(raw.yearDue),
  coveringTo: text(raw.coveringTo),
  action: text(raw.action),
  decision: text(raw.decision),
  stage: oneOf(APPRAISAL_STAGES, raw.stage),
  documents: amount(raw.documents),
  bytes: amount(raw.bytes),
  metres: amount(raw.metres),
  where: text(raw.where),
});

/** What a row of the KIM site says of a function, out of its JSON; null for what is none: anybody may have written it. */
export function readRollUp(json: string): Omit<FunctionRollUp, 'who' | 'when'> | null {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isObject(raw) || text(raw.functionId) === '' || text(raw.siteUrl) === '') return null;
  return {
    functionId: text(raw.functionId),
    title: text(raw.title),
    siteUrl: text(raw.siteUrl),
    siteTitle: text(raw.siteTitle),
    department: text(raw.department),
    businessUnit: text(raw.businessUnit),
    level: oneOf(DETAIL_LEVELS, raw.level),
    confirmedOn: text(raw.confirmedOn),
    nextReview: text(raw.nextReview),
    startDate: text(raw.startDate),
    endDate: text(raw.endDate),
    keyRecords: amount(raw.keyRecords) ?? 0,
    series: Array.isArray(raw.series) ? raw.series.filter(isObject).map(readSeries) : [],
    page: text(raw.page),
    gatheredAt: text(raw.gatheredAt),
  };
}
