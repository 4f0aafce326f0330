import type { DeskWords } from './types';

export const cy: DeskWords = {
  title: 'Marciau ar y safle hwn',
  reading: 'Wrthi’n darllen',
  tabs: { overview: 'Trosolwg' },
  notOn: 'Nid yw marcio wedi’i droi ymlaen ar y safle hwn. Gall ei berchennog ei droi ymlaen.',
  unknownScheme: (id) => `Mae’r safle hwn yn defnyddio’r cynllun “${id}”, nad yw’r fersiwn hon yn ei adnabod. Gofynnwch i bwy bynnag sy’n gofalu am yr ap.`,
};
