import type { Culture } from './culture';

/**
 * One area's strings, a loader a language. An area's `index.ts` offers one:
 *
 *     export const markingWords: WordsArea<MarkingWords> = {
 *       en: async () => (await import('./en')).en,
 *       cy: async () => (await import('./cy')).cy
 *     };
 */
export type WordsArea<Words> = Readonly<Record<Culture, () => Promise<Words>>>;

/**
 * Loads one area's strings in one language, so that a page carries only the
 * language that its reader uses. Rejects when the chunk cannot be loaded.
 */
export function loadWords<Words>(area: WordsArea<Words>, culture: Culture): Promise<Words> {
  return area[culture]();
}
