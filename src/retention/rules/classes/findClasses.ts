import type { RecordClass } from '../recordClass';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Classes in which every word of a search begins some word: of the code, the title, the function and activity, or the
 * description. Those that have it in their code or title come first; of equals, in the schedule's own order.
 */
export function findClasses(classes: readonly RecordClass[], search: string): readonly RecordClass[] {
  const wanted = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return classes;
  const has = (text: string, word: string): boolean => {
    const at = plain(text);
    return at.startsWith(word) || new RegExp(`[^\\p{L}\\p{N}]${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(at);
  };
  return classes
    .flatMap((record, order) => {
      const { code, title, description, businessFunction, activity } = record;
      const everywhere = [code, title, businessFunction, activity, description];
      if (!wanted.every((word) => everywhere.some((text) => has(text, word)))) return [];
      const near = wanted.filter((word) => has(code, word) || has(title, word)).length;
      return [{ record, near, order }];
    })
    .sort((a, b) => b.near - a.near || a.order - b.order)
    .map(({ record }) => record);
}
