import type { WordsArea } from '../load';
import type { RecordPanelWords } from './types';

export type { RecordPanelWords } from './types';

/** What stands around the views of the panel for records, in each language. */
export const recordPanelWords: WordsArea<RecordPanelWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
