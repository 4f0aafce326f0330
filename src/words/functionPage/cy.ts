import type { FunctionPageWords } from './types';

export const cy: FunctionPageWords = {
  untitled: 'Tudalen swyddogaeth',
  reading: 'Wrthi’n darllen y dudalen swyddogaeth',
  failed: 'Ni ellid darllen y dudalen swyddogaeth. Gwiriwch eich cysylltiad ac agorwch y dudalen eto.',
  notLoaded: 'Ni ellid llwytho’r rhan hon. Gwiriwch eich cysylltiad ac agorwch y dudalen eto.',
  notOn: 'Nid yw’r safle hwn yn cadw tudalen swyddogaeth eto. Gall un o berchnogion y safle ddechrau un â’r rhan we “Troi rheoli gwybodaeth ymlaen”.',
  empty: 'Nid oes neb wedi dweud eto beth mae’r tîm hwn yn ei wneud.',
  purpose: 'Beth rydym yn ei wneud',
};
