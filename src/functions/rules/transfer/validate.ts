import { endOfYear, isStrictDay, looseDay } from './archiveDays';
import type { ArchiveSchema, CellValue, SchemaType, TransferErrorCode, TransferRecord } from './types';

/** What a row is judged with. */
export interface Judged {
  readonly record: TransferRecord;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Is told each error: the field, and the keyword that is not followed. */
export type Report = (field: string, code: TransferErrorCode) => void;

type Value = CellValue | TransferRecord | undefined;

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Closure under the Act began for older records on this day, whatever their own. */
const FREE_START = '2006-12-31';

const isList = (value: Value): value is readonly (string | number)[] => Array.isArray(value);
const isRecord = (value: Value): value is TransferRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

function isOfType(value: Value, type: SchemaType): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return isList(value);
  if (type === 'object') return isRecord(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

/** A length as the archive counts it, in characters and not in halves of them. */
const lengthOf = (text: string): number => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);

function matchesRecord(text: string, { record }: Judged): boolean {
  const start = looseDay(text);
  if (Number.isNaN(start) || text === FREE_START) return true;
  const other = record.end_date ?? record.date_last_modified;
  if (typeof other !== 'string' || Number.isNaN(looseDay(other))) return true;
  return start === looseDay(other) || start === endOfYear(other);
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const found = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, found);
  return found;
}

function ofText(schema: ArchiveSchema, text: string, judged: Judged, tell: (code: TransferErrorCode) => void): void {
  if (schema.format === 'date' && !isStrictDay(text)) tell('format');
  if (schema.format === 'uuid' && !UUID.test(text)) tell('format');
  if (schema.minLength !== undefined && lengthOf(text) < schema.minLength) tell('minLength');
  if (schema.maxLength !== undefined && lengthOf(text) > schema.maxLength) tell('maxLength');
  if (schema.pattern !== undefined && !patternOf(schema.pattern).test(text)) tell('pattern');
  if (schema.daBeforeToday && looseDay(text) > looseDay(judged.today)) tell('daBeforeToday');
  if (schema.matchEndDateOrDateLastModified && !matchesRecord(text, judged)) tell('matchEndDateOrDateLastModified');
}

function ofList(schema: ArchiveSchema, list: readonly (string | number)[], field: string, judged: Judged, report: Report): void {
  const { items, contains } = schema;
  if (schema.minItems !== undefined && list.length < schema.minItems) report(field, 'minItems');
  if (schema.maxItems !== undefined && list.length > schema.maxItems) report(field, 'maxItems');
  if (items !== undefined) list.forEach((each) => validate(items, each, field, judged, report));
  if (contains !== undefined && !list.some((each) => follows(contains, each, judged))) report(field, 'contains');
}

function ofRecord(schema: ArchiveSchema, record: TransferRecord, judged: Judged, report: Report): void {
  for (const name of schema.required ?? []) if (!Object.hasOwn(record, name)) report(name, 'required');
  for (const [name, inner] of Object.entries(schema.properties ?? {})) if (Object.hasOwn(record, name)) validate(inner, record[name], name, judged, report);
}

/** Whether a value follows a schema. */
export function follows(schema: ArchiveSchema, value: Value, judged: Judged): boolean {
  let holds = true;
  validate(schema, value, '', judged, () => {
    holds = false;
  });
  return holds;
}

/** Holds a value to a schema, and reports every keyword that it does not follow (JSON Schema 2020-12, all errors). */
export function validate(schema: ArchiveSchema, value: Value, field: string, judged: Judged, report: Report): void {
  const { type, not, then } = schema;
  if (type !== undefined && !(typeof type === 'string' ? [type] : type).some((each) => isOfType(value, each))) report(field, 'type');
  if (schema.enum !== undefined && !(typeof value === 'string' && schema.enum.includes(value))) report(field, 'enum');
  if (schema.const !== undefined && value !== schema.const) report(field, 'const');
  if (typeof value === 'string') ofText(schema, value, judged, (code) => report(field, code));
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) report(field, 'minimum');
    if (schema.maximum !== undefined && value > schema.maximum) report(field, 'maximum');
  }
  if (isList(value)) ofList(schema, value, field, judged, report);
  if (isRecord(value)) ofRecord(schema, value, judged, report);
  for (const each of schema.allOf ?? []) validate(each, value, field, judged, report);
  if (not !== undefined && follows(not, value, judged)) report(field, 'not');
  if (schema.if !== undefined && then !== undefined && follows(schema.if, value, judged)) validate(then, value, field, judged, report);
}
