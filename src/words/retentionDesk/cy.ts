import type { RetentionDeskWords } from './types';

export const cy: RetentionDeskWords = {
  title: 'Amserlenni cadw ac ataliadau',
  reading: 'Wrthi’n darllen amserlenni’r adran',
  tabs: { schedule: 'Amserlen', changes: 'Newidiadau', publish: 'Beth i’w gadw', holds: 'Ataliadau' },
  moreTabs: 'Mwy',
  notLoaded: 'Ni ellid llwytho’r rhan hon. Gwiriwch eich cysylltiad ac agorwch y dudalen eto.',
  notOn: 'Nid yw’r safle hwn yn cadw amserlenni’r adran eto. Gall un o berchnogion y safle ei baratoi â’r rhan we “Cynlluniau marcio”.',
};
