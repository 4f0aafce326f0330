import type { DeskWords } from './types';

export const en: DeskWords = {
  title: 'Markings on this site',
  reading: 'Reading',
  tabs: { overview: 'Overview' },
  notOn: 'Marking has not been turned on for this site. Its owner can turn it on.',
  unknownScheme: (id) => `This site uses the scheme “${id}”, which this version does not know. Ask whoever looks after the app.`,
};
