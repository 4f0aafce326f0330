import type { FunctionsDeskWords } from './types';

export const en: FunctionsDeskWords = {
  title: 'Functions of the department',
  reading: 'Reading the department’s functions',
  tabs: {
    functions: 'Functions',
    plan: 'What falls due',
    moves: 'Changes to functions',
    lists: 'Lists of functions',
    transfer: 'Transfer check',
  },
  moreTabs: 'More',
  notLoaded: 'This part could not be loaded. Check your connection and open the page again.',
};
