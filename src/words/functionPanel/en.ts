import type { FunctionPanelWords } from './types';

export const en: FunctionPanelWords = {
  title: 'Add to function page',
  close: 'Close',
  opening: 'Opening',
  notLoaded: 'This part could not be loaded. Check your connection and try again.',
};
