import type { RecordPanelWords } from './types';

export const en: RecordPanelWords = {
  titles: { class: 'Set record class', keep: 'Keep or delete', why: 'Why can’t I delete this?' },
  close: 'Close',
  opening: 'Opening',
  notLoaded: 'This part could not be loaded. Check your connection, close the panel and open it again.',
};
