import type { FunctionFieldWords } from '../../../../words/functionFields';
import type { FunctionKeepingWords } from '../../../../words/functionKeeping';

const IN_SERIES = /^keyRecordSeries\[\d+\]\.(\w+)$/;

/** What is missing to a level, in words: of many series each field once, with how many lack it. */
export function sayMissing(missing: readonly string[], words: FunctionKeepingWords, fields: FunctionFieldWords): readonly string[] {
  const needs = words.needs as unknown as Readonly<Record<string, string>>;
  const names: Readonly<Record<string, string>> = fields.parts.keyRecordSeries.fields;
  const lacking = new Map<string, number>();
  const said: string[] = [];
  for (const path of missing) {
    const field = IN_SERIES.exec(path)?.[1];
    if (field !== undefined) lacking.set(field, (lacking.get(field) ?? 0) + 1);
    else said.push(typeof needs[path] === 'string' ? needs[path] : path);
  }
  return [...said, ...[...lacking].map(([field, count]) => words.needs.seriesField(names[field] ?? field, count))];
}
