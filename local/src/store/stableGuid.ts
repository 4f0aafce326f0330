import { createHash } from 'node:crypto';

/** A GUID that the same words always give, for things whose identity must survive a new seeding. */
export function stableGuid(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n').toLowerCase()).digest('hex');
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
