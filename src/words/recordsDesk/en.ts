import type { RecordsDeskWords } from './types';

export const en: RecordsDeskWords = {
  title: 'Records on this site',
  reading: 'Reading this site’s records',
  tabs: { queue: 'To decide', classes: 'Record classes', holds: 'Holds', disposal: 'Disposal', labels: 'Microsoft labels', covers: 'What is not covered' },
  moreTabs: 'More',
  notLoaded: 'This part could not be loaded. Check your connection and open the page again.',
  notOn: 'Retention is not on for this site yet. An owner of the site can turn it on with the web part “Turn on information management”.',
};
