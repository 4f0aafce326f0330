import { findClassOf } from './findClassOf';
import type { Schedule } from '../../rules';
import type { RecordClassWords } from '../../../words/recordClasses';

/** A class as people call it; empty where there is none. */
export function classNamed(schedule: Schedule | null, code: string, words: RecordClassWords): string {
  if (code === '') return '';
  const record = findClassOf(schedule, code);
  return record === null ? words.unknownClass(code) : words.named(record.title, record.code);
}
