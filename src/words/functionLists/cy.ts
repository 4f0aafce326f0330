import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { FunctionListWords } from './types';

const terms = (count: number): string =>
  `${formatNumber(count, 'cy')} ${plural(count, 'cy', { two: 'swyddogaeth', few: 'swyddogaeth', many: 'swyddogaeth', other: 'swyddogaeth' })}`;

export const cy: FunctionListWords = {
  lead: 'Mae safleoedd yn dewis o’r rhestrau hyn wrth ddweud pa fath o waith y maent yn ei wneud.',
  caption: 'Rhestrau swyddogaethau, fersiwn ddiweddaraf pob un',
  empty: 'Nid oes rhestr swyddogaethau eto.',
  notSetUp: 'Nid oes lle i restrau swyddogaethau ar y safle hwn eto. Gall perchennog wneud un â’r rhan we “Cynlluniau marcio”.',
  failed: 'Ni ellid darllen y rhestrau swyddogaethau.',
  title: 'Rhestr',
  version: 'Fersiwn',
  terms: 'Swyddogaethau',
  kept: 'Cadwyd',
  keptBy: (name, day) => `${name}, ${day}`,
  licence: 'Trwydded a chydnabyddiaeth',
  source: 'O ble y daw',
  bring: 'Dod â rhestr i mewn',
  choose: 'Dewis ffeil',
  chooseAnother: 'Dewis ffeil arall',
  chooseHint: 'Ffeil CSV, Excel neu XML. Ni chedwir dim nes i chi weld sut y’i darllenwyd.',
  notATable: 'Ni ellid darllen y ffeil hon fel rhestr swyddogaethau. Dewiswch ffeil CSV, Excel neu XML.',
  identifier: 'Dynodydd',
  identifierHint: 'Llythrennau bach, rhifau a chysylltnodau. Mae fersiwn newydd yn cadw dynodydd yr un o’i blaen.',
  titleField: 'Enw’r rhestr',
  versionField: 'Fersiwn',
  sourceHint: 'Er enghraifft cyfeiriad gwe, neu pwy a gytunodd arni.',
  licenceHint: 'Yn y geiriau y mae ei pherchennog yn eu gofyn. Fe’i dangosir ble bynnag y mae’r rhestr.',
  reason: 'Pam y’i cedwir',
  readOf: (count) => `Darllenwyd ${terms(count)}.`,
  rows: 'Sut y darllenwyd y ffeil',
  code: 'Cod',
  name: 'Enw',
  above: 'O dan',
  problems: 'Beth i’w gywiro yn y ffeil yn gyntaf',
  problem(code, at, term) {
    const row = at === null ? '' : `Swyddogaeth ${formatNumber(at + 1, 'cy')}: `;
    const says = {
      noTerms: 'Nid oes swyddogaethau yn y ffeil.',
      tooMany: 'Mae mwy o swyddogaethau yn y ffeil nag y gall rhestr eu dal.',
      noCode: `Nid oes cod gan “${term}”.`,
      noTitle: `Nid oes enw gan y cod ${term}.`,
      duplicateCode: `Mae’r cod ${term} yno ddwywaith.`,
      missingParent: `Mae’n sefyll o dan ${term}, nad yw yn y rhestr.`,
      ring: `Mae ${term} yn sefyll o dano’i hun.`,
    };
    return `${row}${says[code]}`;
  },
  more: (count) => `a ${formatNumber(count, 'cy')} arall`,
  keep: (count) => `Cadw’r rhestr hon o ${terms(count)}`,
  keeping: 'Wrthi’n cadw’r rhestr',
  cancel: 'Gadael heb ei chadw',
  done: (title, count) => `Mae “${title}” wedi’i chadw, gyda ${terms(count)}.`,
  picker: {
    label: 'Dod o hyd i swyddogaeth yn y rhestr',
    hint: 'Teipiwch eiriau neu god.',
    none: 'Nid oes swyddogaeth yn y rhestr gyda’r geiriau hyn.',
    found: (count) => `Cafwyd ${terms(count)}`,
    choose: (name) => `Dewis ${name}`,
  },
};
