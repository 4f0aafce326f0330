import type { FormatContext, FormatValue } from './types';

/** Whether a value counts as true in a condition. */
export function isTrue(value: FormatValue): boolean {
  return Array.isArray(value) ? value.length > 0 : value instanceof Date || Boolean(value);
}

/** A value as text, the way a cell shows it. */
export function toText(value: FormatValue, context: FormatContext): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : dateTimeText(value, context);
  }
  if (Array.isArray(value)) {
    return value.map((one: FormatValue) => toText(one, context)).join(', ');
  }
  if (typeof value === 'object') {
    const shown = value as { readonly [property: string]: FormatValue };
    return toText(shown['title'] ?? shown['lookupValue'] ?? shown['desc'] ?? shown['displayName'] ?? '', context);
  }
  return String(value);
}

/** A value as a number: dates are milliseconds since 1970, nothing is 0, text that is no number is NaN. */
export function toNumber(value: FormatValue): number {
  if (value === null || value === undefined || value === '') {
    return 0;
  }
  if (value instanceof Date) {
    return value.getTime();
  }
  if (Array.isArray(value)) {
    return value.length === 1 ? toNumber(value[0] as FormatValue) : Number.NaN;
  }
  return typeof value === 'object' ? Number.NaN : Number(value);
}

/** A value as a moment. */
export function toDate(value: FormatValue): Date {
  if (value instanceof Date) {
    return value;
  }
  return new Date(typeof value === 'number' ? value : String(value ?? ''));
}

export function dateText(date: Date, { locale, timeZone }: FormatContext): string {
  return date.toLocaleDateString(locale, { timeZone, day: 'numeric', month: 'numeric', year: 'numeric' });
}

export function timeText(date: Date, { locale, timeZone }: FormatContext): string {
  return date.toLocaleTimeString(locale, { timeZone, hour: 'numeric', minute: '2-digit' });
}

function dateTimeText(date: Date, context: FormatContext): string {
  return `${dateText(date, context)} ${timeText(date, context)}`;
}
