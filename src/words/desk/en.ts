import type { DeskWords } from './types';

export const en: DeskWords = {
  title: 'Markings on this site',
  reading: 'Reading',
  tabs: { overview: 'Overview', challenges: 'For you', due: 'Due to change', libraries: 'Libraries', takeOn: 'Take on' },
  moreTabs: 'More',
  notOn: 'Marking has not been turned on for this site. Its owner can turn it on.',
};
