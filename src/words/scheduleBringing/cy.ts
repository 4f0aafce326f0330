import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { ScheduleBringingWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `rhes` is feminine: it softens after one and two. */
const rows = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'rhes', two: 'res', other: 'rhes' })}`;
/** `dosbarth` is masculine and softens after two. */
const classes = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddosbarth', other: 'dosbarth' })}`;
/** `peth` softens after two, and is aspirated after three and six. */
const things = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'beth', few: 'pheth', many: 'pheth', other: 'peth' })}`;

export const cy: ScheduleBringingWords = {
  heading: 'Dod ag amserlen i mewn',
  lead: 'O daenlen neu ffeil CSV: tudalen cyngor, tabl eich adran eich hun, neu gynllun ffeiliau Microsoft Purview. Ni chedwir dim nes i chi weld sut y darllenir pob rhes.',
  choose: 'Dewis ffeil CSV neu Excel',
  chooseHint: 'Caiff y ffeil ei darllen yma, yn eich porwr. Ni chaiff ei huwchlwytho.',
  chooseAnother: 'Dewis ffeil arall',
  readingFile: 'Wrthi’n darllen y ffeil',
  unreadable: 'Ni ellid darllen y ffeil.',
  sheet: 'Pa ddalen',
  sheetName: (name, count) => `${name} (${rows(count)})`,

  columnsHeading: 'Beth sydd ym mhob colofn',
  columnsLead: 'Dyma y mae’r penawdau’n ei awgrymu. Newidiwch yr hyn nad yw’n iawn.',
  headingRow: 'Y rhes â’r penawdau',
  headingRowHint: '0 lle nad oes rhai',
  column: 'Colofn',
  holds: 'Yn dal',
  firstRows: 'Y rhesi cyntaf',
  passedOver: 'Dim a gedwir',
  unnamed: (number) => `Colofn ${n(number)}`,
  holdsOf: (column) => `Beth sydd yn “${column}”`,
  unit: 'Ffigurau heb uned yw',
  units: { '': 'Heb ei ddweud: rhaid i berson edrych', days: 'Dyddiau', weeks: 'Wythnosau', months: 'Misoedd', years: 'Blynyddoedd' },
  carryDown: 'Mae swyddogaeth neu weithgaredd gwag yr un fath ag yn y rhes uwchben',
  carryDownHint: 'Lle unwyd celloedd, neu lle mae pennawd uwchben sawl rhes',

  rowsHeading: 'Sut y darllenir pob rhes',
  read: (count, needPerson, passedOver) =>
    [
      `${rows(count)}: darllenwyd ${n(count - needPerson)}`,
      needPerson > 0 ? `mae angen person ar ${n(needPerson)}` : '',
      passedOver > 0 ? `aethpwyd heibio i ${n(passedOver)}` : '',
    ]
      .filter((part) => part !== '')
      .join(', ') + '.',
  show: 'Dangos',
  filters: {
    all: 'Pob rhes',
    needsPerson: 'Rhesi y mae angen person arnynt',
    problems: 'Rhesi y dywedir rhywbeth amdanynt',
    read: 'Rhesi a ddarllenwyd',
    passedOver: 'Rhesi yr aethpwyd heibio iddynt',
  },
  row: 'Rhes',
  title: 'Dosbarth',
  asWritten: 'Fel yr ysgrifennwyd',
  reading: 'Darllenir fel',
  toLookAt: 'I edrych arno',
  nothing: 'Nid oes rhesi o’r fath.',
  more: (left) => `Dangos ${n(Math.min(left, 100))} arall o ${rows(left)}`,
  why: 'Pam',
  where: (column, says) => (column === '' ? says : `${column}: ${says}`),

  keepHeading: 'Ei chadw',
  id: 'Enw byr',
  idHint: 'Mae safleoedd yn dilyn yr amserlen wrth yr enw hwn: llythrennau bach, ffigurau a chysylltnodau, megis “afonydd”',
  idForm: 'Dim ond llythrennau bach, ffigurau a chysylltnodau.',
  name: 'Beth y mae pobl yn ei galw',
  version: 'Fersiwn',
  year: 'Pa flwyddyn yw “blwyddyn gyfredol”',
  publicRecords: 'Mae Deddf Cofnodion Cyhoeddus 1958 yn berthnasol i ni',
  publicRecordsHint: 'Yna ni chedwir dim yma am byth: caiff ei arfarnu a’i drosglwyddo erbyn y bydd yn 20 mlwydd oed, neu ei gadw gyda chymeradwyaeth.',
  workingClass: 'Dosbarth copïau gwaith',
  workingClassHint: 'Mae gan gopïau gwaith a nodiadau ddosbarth â’i gyfnod ei hun: nid oes dim sydd heb fod yn gofnod.',
  noWorkingClass: 'Dim un eto',
  stops: (problems) => `${things(problems)} i’w cywiro cyn y gall fod mewn grym.`,
  compareHeading: 'Beth y mae hyn yn ei wneud i’r amserlen sydd mewn grym',
  compares: (added, changed, retired) => `${n(added)} wedi’u hychwanegu, ${n(changed)} wedi’u newid, ${n(retired)} nad ydynt yno mwyach.`,
  comparesNothing: 'Mae’r un fath â’r hyn sydd mewn grym.',
  compareTable: 'Dosbarthiadau sy’n wahanol',
  compareKinds: { added: 'Ychwanegwyd', changed: 'Newidiwyd', retired: 'Daeth i ben' },
  compareWhat: 'Beth sy’n wahanol',
  gone: 'Nid yw yn y ffeil hon. Ni fyddai dyddiad gan y cofnodion sydd ganddo mwyach.',
  keepGone: 'Cadw’r dosbarthiadau nad ydynt yn y ffeil hon',
  keepGoneHint: 'Maent yn aros fel y maent, fel bod y cofnodion sydd ganddynt yn cadw eu dyddiadau.',
  saveDraft: 'Cadw fel drafft',
  putInForce: (count) => `Rhoi ${classes(count)} mewn grym`,
  needPersonKept: (count) =>
    `Mae angen person ar ${classes(count)}. ${count === 1 ? 'Cedwir ef' : 'Cedwir hwy'} yn eich geiriau eich hun, ac ni ddywedir wrth neb fod ${count === 1 ? 'ei' : 'eu'} cofnodion i’w gwaredu.`,
  needs: 'Rhowch enw byr, fersiwn a rheswm yn gyntaf.',
  leave: 'Gadael heb ei chadw',
};
