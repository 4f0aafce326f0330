import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { ReleaseWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `copi` is masculine; it softens after two, and is aspirated after three and six. */
const copies = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'gopi', few: 'chopi', many: 'chopi', other: 'copi' })}`;
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddogfen', other: 'dogfen' })}`;

export const cy: ReleaseWords = {
  reading: 'Wrthi’n darllen pwy gaiff ryddhau beth',
  failed: 'Ni ellid darllen hyn.',
  tryAgain: 'Ei ddarllen eto',
  heading: (many) => (many === 1 ? 'Gwneud y copi i’w ryddhau' : `Gwneud ${copies(many)} i’w rhyddhau`),
  lead: 'Ar gopi y caiff yr hyn a gliriwyd i’w ryddhau ei farcio. Mae’r ddogfen ei hun yn aros fel y mae, a bydd ei hanes yn dweud bod copi wedi’i wneud.',

  unfinished: (names, date) => `Ar ${date} roeddech chi’n gwneud ${listWithAnd(names, 'cy')}, a thorrwyd ar draws y gwaith.`,
  finish: 'Gorffen y copïau',
  leave: 'Gadael fel y mae',
  left: 'Caiff y gwaith ei adael fel y mae. Mae marc y gwreiddiol yn dal ar unrhyw gopi a ddechreuwyd.',

  document: 'Dogfen',
  why: 'Pam na',
  cannot: (many) => (many === 1 ? 'Ni chewch wneud copi o’r ddogfen hon:' : `Ni chewch wneud copi o’r ${documents(many)} hyn:`),
  askOriginator: 'Dim ond ei tharddwr gaiff ei rhyddhau. Gofynnwch iddo.',
  askSource: (body) => `Anfonwyd hi gan ${body}. Gofynnwch iddynt ei rhyddhau.`,
  alreadyReleased: 'Mae eisoes wedi’i marcio i’w rhyddhau i’r cyhoedd, felly nid oes angen copi.',
  noRelease: 'Nid oes gan gynllun y safle hwn farc ar gyfer rhyddhau i’r cyhoedd.',
  markFirst: 'Ni ellir rhyddhau’r marc sydd arni. Newidiwch y marc yn gyntaf.',

  copyOf: (name) => `Y copi o ${name}`,
  willRead: (line) => `Caiff ei farcio’n ${line}.`,
  name: 'Enw’r copi',
  nameHint: 'Ni chaiff ffeil sydd yno’n barod byth ei disodli.',
  nameFor: (stem) => `${stem} - i’w ryddhau i’r cyhoedd`,
  nameProblem: {
    empty: 'Rhowch enw i’r copi.',
    tooLong: 'Defnyddiwch enw byrrach.',
    sign: 'Ni all enw gynnwys yr un o’r rhain: " * : < > ? / \\ | na dechrau na gorffen â bwlch, na gorffen ag atalnod llawn.',
    reserved: 'Nid yw SharePoint yn derbyn yr enw hwn. Defnyddiwch un arall.',
    ending: 'Cadwch ddiwedd enw’r ddogfen ei hun, fel ei bod yn aros yr un math o ffeil.',
    twice: 'Mae’r enw hwn ar ddau gopi. Newidiwch un ohonynt.',
  },

  where: 'I ble mae’n mynd',
  library: 'Llyfrgell',
  folder: 'Ffolder',
  topFolder: 'Brig y llyfrgell',
  sameFolder: 'Ffolder y ddogfen ei hun',
  folderFailed: 'Ni ellid darllen ffolderi’r llyfrgell hon, felly bydd y copi’n mynd i’w brig.',
  placeProblem: {
    historical: 'Cofnodion hanesyddol sydd yma, ac ni chaiff dim ei farcio yn eu plith. Dewiswch le arall.',
    ceiling: 'Ni chaiff y lle hwn ddal y marc hwnnw. Dewiswch un arall.',
  },

  clearances: 'Cliriadau',
  clearancesLead: 'Cofnodwch pwy sydd wedi’i chlirio cyn i chi wneud y copi. Caiff hyn ei gadw yn hanes y ddogfen ac yn hanes y copi.',
  by: 'Pwy roddodd y cliriad',
  on: 'Dyddiad',
  reference: 'Cyfeirnod',
  referenceHint: 'Ble gellir dod o hyd i’r cliriad eto.',
  clearanceProblem: {
    by: 'Rhowch enw pwy roddodd y cliriad.',
    on: 'Rhowch ddyddiad y cliriad.',
    onAhead: 'Ni all y dyddiad fod yn y dyfodol.',
    reference: 'Rhowch gyfeirnod.',
  },

  reason: 'Rheswm',
  reasonOptional: 'Rheswm (dewisol)',
  reasonHint: 'Caiff ei gadw yn yr hanes.',
  reasonMissing: 'Rhowch reswm: mae’r cynllun am gael un ar gyfer y newid hwn.',

  carries: 'Beth mae’r copi’n mynd gydag ef',
  carried: [
    'Mae ynddo gynnwys y fersiwn a welwch nawr. Os bydd y ddogfen yn newid cyn i’r copi gael ei wneud, ni wneir copi.',
    'Chi fydd ei darddwr. Mae ei gorff tarddu’n aros yr un fath.',
    'Nid oes ganddo embargo, na dyddiad y mae ei farc yn newid, na chyfarwyddiadau ychwanegol.',
    'Mae’n cymryd gwerthoedd colofnau eraill y llyfrgell. Nid yw’n cymryd fersiynau cynharach, sylwadau na’r rhannu.',
  ],

  make: (many) => (many === 1 ? 'Gwneud y copi i’w ryddhau' : `Gwneud ${copies(many)} i’w rhyddhau`),
  cancel: 'Canslo',
  makingHeading: 'Wrthi’n gwneud copïau i’w rhyddhau',
  made: (settled, total) => `${n(settled)} o ${n(total)} wedi’u gwneud`,

  done: (many) => (many === 1 ? 'Mae 1 copi wedi’i wneud a’i farcio.' : `Mae ${copies(many)} wedi’u gwneud a’u marcio.`),
  doneNone: 'Ni wnaed unrhyw gopi.',
  theCopies: 'Copïau i’w rhyddhau',
  copy: 'Copi',
  notMade: (many) => `Ni wnaed ${copies(many)}:`,
  notReached: (many) => `Fe wnaethoch stopio cyn dechrau ${copies(many)}. Mae’r hyn a wnaed yn aros.`,
  brokeOff: 'Ni allai fynd ymlaen. Gallwch ei orffen yma’n nes ymlaen: nid oes dim yn cael ei gopïo ddwywaith.',
  leftBehind: (names) =>
    `Dechreuwyd ${listWithAnd(names, 'cy')} ond ni ${names.length === 1 ? 'orffennwyd ef' : 'orffennwyd hwy'}, a gall marc y gwreiddiol fod arno o hyd. Peidiwch â’${names.length === 1 ? 'i' : 'u'} roi i neb.`,
  back: 'Yn ôl',
};
