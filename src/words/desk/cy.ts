import type { DeskWords } from './types';

export const cy: DeskWords = {
  title: 'Marciau ar y safle hwn',
  reading: 'Wrthi’n darllen',
  tabs: { overview: 'Trosolwg', challenges: 'I chi', due: 'I’w newid', libraries: 'Llyfrgelloedd', takeOn: 'Derbyn' },
  moreTabs: 'Mwy',
  notOn: 'Nid yw marcio wedi’i droi ymlaen ar y safle hwn. Gall ei berchennog ei droi ymlaen.',
};
