import { looseDay, isStrictDay } from './archiveDays';
import { BASE_SCHEMA, CLOSED_SCHEMA, OPEN_SCHEMA, RELATIONSHIP_SCHEMA, REQUIRED_SCHEMA } from './archiveSchemas';
import type { ArchiveSchema, CellValue, TransferError, TransferRecord } from './types';
import { validate, type Report } from './validate';

const FIRST_SCHEDULES = looseDay('2000-01-01');

const count = (value: CellValue | undefined): number => (Array.isArray(value) ? value.length : 1);

/** What the archive asks beyond its schemas: a period for each code, and a schedule's date that can be one. */
function further(
  { foi_exemption_code: codes, closure_period: periods, foi_exemption_asserted: asserted, closure_start_date: start }: TransferRecord,
  tell: Report
): void {
  if (count(codes) !== count(periods)) {
    tell('foi_exemption_code', 'closureCodeAndPeriodMismatch');
    tell('closure_period', 'closureCodeAndPeriodMismatch');
  }
  if (typeof asserted !== 'string') return;
  if (asserted === start) tell('foi_exemption_asserted', 'exemptionDateAndClosureStartDateSame');
  if (isStrictDay(asserted) && looseDay(asserted) < FIRST_SCHEDULES) tell('foi_exemption_asserted', 'exemptionDateBefore2000');
}

/**
 * The archive's verdict on a record: every field with the keyword that it does not follow, each once.
 * @param record a value for every column that there is, by the field's key
 * @param today YYYY-MM-DD
 */
export function checkRecord(record: TransferRecord, today: string): readonly TransferError[] {
  const errors = new Map<string, TransferError>();
  const report: Report = (field, code) => {
    errors.set(`${field} ${code}`, { field, code });
  };
  // Where nothing says whether a record is open or closed, the rules of both would contradict each other.
  const closure: readonly ArchiveSchema[] = Object.hasOwn(record, 'closure_type') ? [CLOSED_SCHEMA, OPEN_SCHEMA] : [];
  for (const schema of [REQUIRED_SCHEMA, BASE_SCHEMA, ...closure, RELATIONSHIP_SCHEMA]) validate(schema, record, '', { record, today }, report);
  further(record, report);
  return [...errors.values()];
}
