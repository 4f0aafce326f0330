import type { RecordPanelWords } from './types';

export const cy: RecordPanelWords = {
  titles: { class: 'Gosod dosbarth cofnod', keep: 'Cadw neu ddileu', why: 'Pam na allaf ddileu hwn?' },
  close: 'Cau',
  opening: 'Wrthi’n agor',
  notLoaded: 'Ni ellid llwytho’r rhan hon. Gwiriwch eich cysylltiad, caewch y panel a’i agor eto.',
};
