import { ARCHIVE_FIELDS } from './archiveFields';
import { BASE_SCHEMA } from './archiveSchemas';
import type { CellValue, TransferError, TransferRecord } from './types';

/** What a person can do about an error. */
export type TransferReason =
  | 'addColumn'
  | 'fillIn'
  | 'leaveEmpty'
  | 'noDetails'
  | 'yesOrNo'
  | 'sayYes'
  | 'sayNo'
  | 'wholeYears'
  | 'years1to150'
  | 'openOrClosed'
  | 'unknownCode'
  | 'unknownLanguage'
  | 'unknownCopyright'
  | 'unknownAlone'
  | 'writeDay'
  | 'oneLine'
  | 'tooLong'
  | 'future'
  | 'startWithRecord'
  | 'onePeriodEach'
  | 'scheduleNotStart'
  | 'scheduleBefore2000'
  | 'notTaken';

export interface ExplainedError extends TransferError {
  readonly reason: TransferReason;
  /** How many characters there may be; 0 where that is not the matter. */
  readonly limit: number;
}

const KINDS = new Map(ARCHIVE_FIELDS.map(({ key, kind }) => [key, kind]));

const OF_LISTS: Readonly<Record<string, TransferReason>> = {
  closure_type: 'openOrClosed',
  foi_exemption_code: 'unknownCode',
  language: 'unknownLanguage',
  rights_copyright: 'unknownCopyright',
};

function ofType(field: string, value: CellValue | undefined): TransferReason {
  if (value === null || value === undefined) return 'fillIn';
  // Of what has to be empty, this alone is not for an open record's sake: its copyright is unknown.
  if (field === 'copyright_details') return 'noDetails';
  const kind = KINDS.get(field);
  if (kind === 'boolean') return 'yesOrNo';
  return Array.isArray(value) && kind === 'integers' && value.some((each) => typeof each !== 'number') ? 'wholeYears' : 'leaveEmpty';
}

function reason({ field, code }: TransferError, record: TransferRecord): TransferReason {
  switch (code) {
    case 'required':
      return 'addColumn';
    case 'type':
      return ofType(field, record[field]);
    case 'enum':
      return OF_LISTS[field] ?? 'notTaken';
    case 'const':
      return record.closure_type === 'Closed' ? 'sayYes' : 'sayNo';
    case 'format':
      return 'writeDay';
    case 'pattern':
      return 'oneLine';
    case 'maxLength':
      return 'tooLong';
    case 'minimum':
    case 'maximum':
      return 'years1to150';
    case 'minItems':
    case 'minLength':
      return 'fillIn';
    case 'maxItems':
      return 'unknownAlone';
    case 'daBeforeToday':
      return 'future';
    case 'matchEndDateOrDateLastModified':
      return 'startWithRecord';
    case 'closureCodeAndPeriodMismatch':
      return 'onePeriodEach';
    case 'exemptionDateAndClosureStartDateSame':
      return 'scheduleNotStart';
    case 'exemptionDateBefore2000':
      return 'scheduleBefore2000';
    default:
      return 'notTaken';
  }
}

/** What can be done about each error of a record, each once for a field. */
export function explainErrors(errors: readonly TransferError[], record: TransferRecord): readonly ExplainedError[] {
  const found = new Map<string, ExplainedError>();
  for (const error of errors) {
    const why = reason(error, record);
    const key = `${error.field} ${why}`;
    const limit = why === 'tooLong' ? (BASE_SCHEMA.properties?.[error.field]?.maxLength ?? 0) : 0;
    if (!found.has(key)) found.set(key, { ...error, reason: why, limit });
  }
  return [...found.values()];
}
