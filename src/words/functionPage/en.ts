import type { FunctionPageWords } from './types';

export const en: FunctionPageWords = {
  untitled: 'Function page',
  reading: 'Reading the function page',
  failed: 'The function page could not be read. Check your connection and open the page again.',
  notLoaded: 'This part could not be loaded. Check your connection and open the page again.',
  notOn: 'This site keeps no function page yet. An owner of the site can start one with the web part “Turn on information management”.',
  empty: 'Nobody has said yet what this team does.',
  purpose: 'What we do',
};
