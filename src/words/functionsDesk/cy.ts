import type { FunctionsDeskWords } from './types';

export const cy: FunctionsDeskWords = {
  title: 'Swyddogaethau’r adran',
  reading: 'Wrthi’n darllen swyddogaethau’r adran',
  tabs: {
    functions: 'Swyddogaethau',
    plan: 'Beth sy’n ddyledus',
    moves: 'Newidiadau i swyddogaethau',
    lists: 'Rhestrau swyddogaethau',
    transfer: 'Gwirio trosglwyddo',
  },
  moreTabs: 'Mwy',
  notLoaded: 'Ni ellid llwytho’r rhan hon. Gwiriwch eich cysylltiad ac agorwch y dudalen eto.',
};
