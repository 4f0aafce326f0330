import type { Culture } from './culture';

const or: Record<Culture, string> = { en: 'or', cy: 'neu' };

// Welsh "a" becomes "ac" before a vowel, w and y among them.
function and(next: string, culture: Culture): string {
  if (culture === 'en') return 'and';
  return /^[aeiouwyâêîôûŵŷ]/i.test(next) ? 'ac' : 'a';
}

function join(items: readonly string[], word: (last: string) => string): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word(last)} ${last}`;
}

/** `A, B or C`; `A, B neu C`. */
export function listWithOr(items: readonly string[], culture: Culture): string {
  return join(items, () => or[culture]);
}

/** `A, B and C`; `A, B a C`, or `ac` before a vowel. */
export function listWithAnd(items: readonly string[], culture: Culture): string {
  return join(items, (last) => and(last, culture));
}
