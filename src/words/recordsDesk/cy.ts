import type { RecordsDeskWords } from './types';

export const cy: RecordsDeskWords = {
  title: 'Cofnodion ar y safle hwn',
  reading: 'Wrthi’n darllen cofnodion y safle hwn',
  tabs: {
    queue: 'I’w benderfynu',
    classes: 'Dosbarthiadau cofnod',
    holds: 'Ataliadau',
    disposal: 'Gwaredu',
    labels: 'Labeli Microsoft',
    covers: 'Beth nad yw’n cael ei gynnwys',
  },
  moreTabs: 'Mwy',
  notLoaded: 'Ni ellid llwytho’r rhan hon. Gwiriwch eich cysylltiad ac agorwch y dudalen eto.',
  notOn: 'Nid yw cadw cofnodion ymlaen ar gyfer y safle hwn eto. Gall un o berchnogion y safle ei droi ymlaen â’r rhan we “Troi rheoli gwybodaeth ymlaen”.',
};
