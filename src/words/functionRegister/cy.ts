import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { FunctionRegisterWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `tudalen` is feminine: it softens after one and two, and is aspirated after six. `swyddogaeth` and `rhes` of one form: s does not change. */
const pages = (value: number): string =>
  `${n(value)} ${plural(value, 'cy', { one: 'dudalen', two: 'dudalen', many: 'thudalen', other: 'tudalen' })} swyddogaeth`;
const rows = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'res', other: 'rhes' })}`;

export const cy: FunctionRegisterWords = {
  reading: 'Wrthi’n darllen beth mae safleoedd wedi’i ddweud am eu swyddogaethau',
  failed: 'Ni ellid darllen beth mae safleoedd wedi’i ddweud am eu swyddogaethau.',
  tryAgain: 'Ei ddarllen eto',
  notSetUp: 'Nid yw’r safle hwn yn cadw rhestr swyddogaethau’r adran eto. Gall un o berchnogion y safle ei baratoi â’r rhan we “Cynlluniau marcio”.',
  none: 'Nid oes yr un safle wedi sôn am ei swyddogaeth eto. Mae safle’n gwneud hynny ohono’i hun pan fydd rhywun yn cadarnhau ei dudalen swyddogaeth.',
  passedOver: (count) => `Gadawyd ${rows(count)} allan: fe’u hysgrifennwyd yn enw rhywun arall, neu fe’u newidiwyd wedyn.`,

  lead: 'Beth mae pob safle’n ei wneud, pa mor dda y cedwir ei dudalen swyddogaeth, a phryd y dywedodd rhywun ddiwethaf ei bod yn wir.',
  cover: ({ sites, confirmed, overdue, never, ended }) => {
    const rest = [
      ...(overdue > 0 ? [`mae ${n(overdue)} heibio’r diwrnod i’w cadarnhau eto`] : []),
      ...(never > 0 ? [`nid oes neb wedi cadarnhau ${n(never)}`] : []),
      ...(ended > 0 ? [`daeth ${n(ended)} swyddogaeth i ben`] : []),
    ];
    return `Mae ${n(confirmed)} o ${pages(sites - ended)} wedi’u cadarnhau ac yn gyfredol${rest.length > 0 ? `; ${listWithAnd(rest, 'cy')}` : ''}.`;
  },
  claim: 'Mae pob rhes yn dweud beth ddywedodd rhywun ar y safle hwnnw. Nid yw safle nad yw wedi sôn am ei swyddogaeth yma.',
  find: 'Dod o hyd i swyddogaeth',
  findHint: 'Rhan o’i henw, ei huned, ei hadran neu ei safle.',
  group: 'Grwpio yn ôl',
  groups: { none: 'Dim byd', unit: 'Uned fusnes', department: 'Adran', level: 'Pa mor gyflawn' },
  order: 'Trefnu yn ôl',
  orders: { name: 'Enw', confirmed: 'Hiraf ers cadarnhau', series: 'Mwyaf o gyfresi', keyRecords: 'Mwyaf o gofnodion allweddol' },
  show: 'Dangos',
  shown: {
    all: 'Pob swyddogaeth',
    confirmed: 'Wedi’u cadarnhau ac yn gyfredol',
    overdue: 'I’w cadarnhau eto',
    never: 'Heb eu cadarnhau erioed',
    ended: 'Wedi dod i ben',
  },
  found: (count, of) => (count === of ? `${n(of)} swyddogaeth` : `${n(count)} o ${n(of)} swyddogaeth`),
  noUnit: 'Heb ei ddweud',
  save: 'Cadw’r swyddogaethau hyn fel CSV',
  fileName: 'Swyddogaethau',

  caption: 'Swyddogaethau',
  columns: {
    function: 'Swyddogaeth',
    unit: 'Uned fusnes',
    department: 'Adran',
    site: 'Safle',
    level: 'Pa mor gyflawn',
    confirmed: 'Cadarnhawyd ddiwethaf',
    review: 'I’w chadarnhau eto',
    standing: 'Cyflwr',
    series: 'Cyfresi',
    keyRecords: 'Cofnodion allweddol',
    from: 'Ers',
    to: 'Hyd',
    toldBy: 'Rhoddwyd gwybod gan',
    toldOn: 'Rhoddwyd gwybod ar',
    functionId: 'Dynodydd y swyddogaeth',
  },
  untitled: 'Swyddogaeth heb enw',
  levels: { '': 'Heb ei ddweud eto', minimal: 'Sylfaenol', partial: 'Rhannol', full: 'Llawn' },
  standings: { confirmed: 'Yn gyfredol', overdue: 'I’w chadarnhau eto', never: 'Heb ei chadarnhau erioed', ended: 'Wedi dod i ben' },
  confirmedOn: (day) => day,
  overdueSince: (day) => `roedd i’w chadarnhau eto erbyn ${day}`,
  told: (who, day) => `Rhoddwyd gwybod gan ${who} ar ${day}`,
};
