import { plainText } from '../../../evidence';
import type { Json } from '../../rules';

/** A value with every text in it as SharePoint gives it back to the letter. */
export function plainValue(value: Json): Json {
  if (typeof value === 'string') return plainText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainValue);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainValue(each as Json)]));
}
