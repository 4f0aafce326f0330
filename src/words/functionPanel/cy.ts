import type { FunctionPanelWords } from './types';

export const cy: FunctionPanelWords = {
  title: 'Ychwanegu at y dudalen swyddogaeth',
  close: 'Cau',
  opening: 'Wrthi’n agor',
  notLoaded: 'Ni ellid llwytho’r rhan hon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
};
