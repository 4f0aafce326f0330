import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { RecordClassWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `dogfen` is feminine and softens after two. */
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddogfen', other: 'dogfen' })}`;
const folders = (value: number): string => `${n(value)} ffolder`;
/** `llyfrgell` is feminine and softens after one and two. */
const libraries = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'lyfrgell', two: 'lyfrgell', other: 'llyfrgell' })}`;
const emails = (value: number): string => `${n(value)} e-bost`;
/** `dosbarth` is masculine and softens after two. */
const classes = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddosbarth', other: 'dosbarth' })}`;

export const cy: RecordClassWords = {
  reading: 'Wrthi’n darllen beth yw’r rhain nawr',
  failed: 'Ni ellid darllen hyn.',
  tryAgain: 'Ei ddarllen eto',
  notLoaded: 'Ni ellid llwytho’r rhan hon. Gwiriwch eich cysylltiad, caewch y panel a’i agor eto.',
  noSchedule: {
    noKimSite:
      'Ni ellir dewis dosbarth, am na chafwyd hyd i’r safle lle cedwir amserlen yr adran. Gofynnwch i bwy bynnag sy’n gofalu am gofnodion yn eich adran.',
    noSchedule:
      'Ni ellir dewis dosbarth, am nad yw’r amserlen y mae’r safle hwn yn ei dilyn mewn grym. Gofynnwch i bwy bynnag sy’n gofalu am gofnodion yn eich adran.',
    unreadable: 'Ni ellir dewis dosbarth, am na ellid darllen amserlen yr adran. Gwiriwch eich cysylltiad a rhoi cynnig arall arni.',
  },
  gone: (count) => `Nid yw ${documents(count)} o’r rhai a ddewiswyd yno mwyach.`,

  named: (title, code) => `${title} (${code})`,
  unknownClass: (code) => `${code}, nad yw yn yr amserlen`,

  nowHeading: 'Beth ydyw nawr',
  none: 'Nid oes ganddi ddosbarth cofnod eto, felly nid oes neb yn gwybod am ba hyd i’w chadw.',
  becauseOf: {
    library: (place) => `Am fod popeth yn y llyfrgell ${place} felly.`,
    folder: (place) => `Am fod popeth yn y ffolder ${place} felly.`,
    case: (place) => `Am fod popeth yn yr achos ${place} felly.`,
  },
  saidBy: (who, date) => `${who} a ddywedodd hynny ar ${date}.`,
  forReason: (reason) => `Rheswm: ${reason}`,
  ownSaid: 'Mae ganddi’r dosbarth hwn ei hun.',
  ownUnsaid:
    'Mae ganddi’r dosbarth hwn ei hun, ond ni ddywedodd neb hynny: cafodd ei gopïo o ddogfen arall, neu ei deipio. Caiff ei chadw cyhyd ag y mae hwnnw’n ei ddweud, ac ni cheir gwared arni nes i rywun ddweud pa ddosbarth ydyw.',
  ownOtherwise: (code) =>
    `Newidiwyd y dosbarth y tu allan i’r panel hwn. Yr hyn a ddywedwyd ddiwethaf yw ${code === '' ? 'dosbarth ei lle' : code}. Ni cheir gwared arni nes i rywun ddweud pa un ydyw.`,
  manyNow: 'Beth ydynt nawr',
  documents: 'Dogfennau',
  theClass: 'Dosbarth cofnod',
  from: 'Oherwydd',
  fromDocument: 'y dogfennau eu hunain',
  fromNobody: 'ni ddywedodd neb',
  everythingIn: (folder) => `Popeth yn ${folder}`,

  chooseHeading: 'Dewiswch ddosbarth cofnod',
  suggestionsHeading: 'Awgrymiadau',
  suggestionsHint: 'Ni osodir dim nes i chi ddewis.',
  because: {
    default: () => 'Dyna y mae’r safle hwn yn ei gadw fel arfer.',
    folder: (folder) => `${folder} yw enw’r ffolder.`,
    function: (of) => `Mae’n perthyn i ${of}.`,
    contentType: (type) => `Ei math yw ${type}.`,
    name: (words) => `Yn ei henw y mae: ${words}.`,
    earlier: (times) => (times === '1' ? 'Dewisodd rhywun ef yn y ffolder hon o’r blaen.' : `Cafodd ei ddewis ${times} gwaith yn y ffolder hon o’r blaen.`),
    label: (label) => `Mae ganddi’r label ${label}.`,
  },
  workingCopy: 'Copi gwaith yw hwn',
  workingCopies: 'Copïau gwaith yw’r rhain',
  workingHint: 'Mae gan ddrafftiau a chopïau eu dosbarth eu hunain, a chânt eu cadw am gyfnod byr.',
  asNow: (title) => `Fel y mae nawr: ${title}`,
  likePlace: 'Dosbarth ei lle',
  likePlaceHint: (title) => (title === '' ? 'Nid oes ganddo un eto.' : `${title} yw hwnnw.`),
  search: 'Chwilio am ddosbarth',
  searchHint: 'Chwiliwch yn ôl teitl, cod, swyddogaeth neu ddisgrifiad.',
  found: (count) => classes(count),
  foundMore: (count) => `${n(count)} arall. Teipiwch fwy o air i gael llai.`,
  noneFound: 'Nid oes gan yr un dosbarth y geiriau hynny. Rhowch gynnig ar rai eraill.',

  cardHeading: 'Beth mae’r dosbarth hwn yn ei olygu',
  howLong: 'Am ba hyd',
  scheduleSays: 'Mae’r amserlen yn dweud',
  then: 'Wedyn',
  action: {
    destroy: 'Caiff ei dileu, unwaith y bydd rhywun wedi penderfynu hynny.',
    review: 'Mae rhywun yn edrych arni ac yn penderfynu.',
    transfer: 'Mae’n mynd i archif.',
    keep: 'Caiff ei chadw.',
  },
  authority: 'Pam',
  noAuthority: 'Nid yw’r amserlen yn rhoi deddf na rheswm.',
  isFor: 'Ar gyfer beth y mae',
  businessFunction: 'Swyddogaeth',
  owner: 'Perchennog',
  secondPerson: 'Rhaid i ddau gytuno cyn dileu dim.',
  vital: 'Ni allai’r adran weithio heb y rhain.',

  datesHeading: 'Dyddiadau sydd eu hangen arno',
  datesHint: 'Gadewch ddyddiad yn wag os nad ydych yn ei wybod. Caiff ei chadw nes i rywun ei wybod.',
  date: {
    created: 'Gwnaed ar',
    modified: 'Newidiwyd ddiwethaf ar',
    sent: 'Anfonwyd ar',
    closed: 'Caewyd ar',
    superseded: 'Disodlwyd ar',
    birth: 'Dyddiad geni',
    death: 'Dyddiad marw',
    trigger: 'Y dyddiad y mae’n cyfrif ohono',
  },
  dateInvalid: 'Rhowch ddiwrnod, megis 31 Mawrth 2027.',
  asCase: 'Achos yw’r ffolder hon',
  asCaseHint: 'Caeir achos ar ddiwrnod, a chedwir yr hyn sydd ynddo o hynny ymlaen.',
  reason: 'Rheswm',
  reasonHint: 'Caiff ei gadw yn yr hanes.',
  reasonNeeded: (title) => `Dywedwch pam, am fod ei lle yn dweud ${title}.`,

  chooseFirst: 'Dewiswch ddosbarth yn gyntaf.',
  giveReason: 'Rhowch reswm yn gyntaf.',
  setDocuments: (count) => `Gosod dosbarth ${documents(count)}`,
  setFolders: (count) => (count === 1 ? 'Gosod dosbarth popeth yn y ffolder hon' : `Gosod dosbarth popeth mewn ${folders(count)}`),
  setBoth: (count, places) => `Gosod dosbarth ${documents(count)} a phopeth mewn ${folders(places)}`,
  likePlaceButton: (count) =>
    `Rhoi dosbarth ${count === 1 ? 'ei lle' : 'eu lleoedd'} i ${plural(count, 'cy', { one: `${n(count)} ddogfen`, two: `${n(count)} ddogfen`, other: `${n(count)} dogfen` })}`,
  saveDates: (count) => `Cadw dyddiadau ${n(count)} eitem`,
  datesFirst: 'Newidiwch ddyddiad yn gyntaf, neu ddewis dosbarth arall.',
  cancel: 'Canslo',
  running: 'Wrthi’n gosod y dosbarth',
  settled: (settled, total) => `${n(settled)} o ${n(total)}`,
  undoing: 'Wrthi’n ei roi’n ôl fel yr oedd',

  done: (count, title) =>
    title === ''
      ? `Mae gan ${documents(count)} nawr ddosbarth ${count === 1 ? 'ei lle' : 'eu lleoedd'}.`
      : `Mae gan ${documents(count)} nawr y dosbarth ${title}.`,
  doneFolders: (count, title) => `Mae gan bopeth mewn ${folders(count)} nawr y dosbarth ${title}, ac eithrio’r hyn sydd ag un ei hun.`,
  same: (count) => `Roedd gan ${documents(count)} ef eisoes.`,
  notDone: (count) => `Ni chafodd ${documents(count)} ef:`,
  notReached: (count) => `Ni chyrhaeddwyd ${documents(count)}. Gallwch fynd ymlaen unrhyw bryd.`,
  brokeOff: 'Ni allai fynd ymlaen.',
  nothingDone: 'Ni newidiwyd dim.',
  doneDates: (count) => `Mae dyddiadau ${n(count)} eitem wedi’u cadw.`,
  takenBack: 'Mae fel yr oedd o’r blaen.',
  undo: 'Dadwneud',
  close: 'Cau',
  goOn: 'Mynd ymlaen',
  earlier: (count, date) => `Ar ${date} dechreuasoch osod dosbarth ${documents(count)}, ac fe’i torrwyd yn fyr.`,
  goOnWith: 'Mynd ymlaen ag ef',
  leaveIt: 'Ei adael fel y mae',

  tab: {
    lead: 'Mae gan yr hyn sydd mewn llyfrgell, ffolder neu achos ddosbarth y lle hwnnw, oni bai bod gan ddogfen un ei hun.',
    without: (count) => `Nid oes gan ${libraries(count)} ddosbarth cofnod eto. Nid oes neb yn gwybod am ba hyd i gadw’r hyn sydd yno.`,
    giveDefault: (count, title) => `Rhoi’r dosbarth ${title} i ${libraries(count)}`,
    noDefault: 'Nid oes gan y safle hwn ddosbarth arferol. Dewiswch ddosbarth i bob un ohonynt isod.',
    table: 'Dosbarthiadau llyfrgelloedd, ffolderi ac achosion',
    place: 'Lle',
    theClass: 'Dosbarth cofnod',
    dates: 'Dyddiadau',
    change: 'Newid',
    changeOf: (place) => `Newid dosbarth ${place}`,
    kind: { library: 'Llyfrgell', folder: 'Ffolder', case: 'Achos' },
    noClass: 'Dim eto',
    inherits: (title) => (title === '' ? 'Dim ei hun' : `Un ei lle: ${title}`),
    dateOf: (kind, date) => `${cy.date[kind]} ${date}`,
    noPlaces: 'Nid yw cadw cofnodion ymlaen mewn unrhyw lyfrgell ar y safle hwn.',
    howFolders: 'I roi dosbarth i ffolder neu ei gwneud yn achos, dewiswch hi yn ei llyfrgell a dewis “Gosod dosbarth cofnod”.',
    editHeading: (place) => `Dosbarth ${place}`,
    noneOption: 'Un ei lle',
    classField: 'Dosbarth cofnod',
    closedHint: 'Cedwir yr hyn sydd ynddo o’r diwrnod hwn. Gadewch ef yn wag tra bydd ar agor.',
    clear: 'Tynnu ei ddosbarth yn ôl',
    save: (place) => `Cadw dosbarth ${place}`,
    saved: (place) => `Mae ${place} wedi’i gadw.`,
    given: (count) => `Mae gan ${libraries(count)} ddosbarth nawr.`,
    notSaved: 'Ni ellid cadw hyn.',
    byRule: 'Cyfrifir dyddiadau o’r dosbarth bob tro y’u dangosir, felly maent yn dilyn ar unwaith.',
    emailHeading: 'Pryd yr anfonwyd e-byst',
    emailLead: 'Cedwir e-bost o’r diwrnod yr anfonwyd ef, nid o’r diwrnod y’i rhoddwyd yma. Mae’r diwrnod hwnnw yn y ffeil.',
    emailFind: 'Chwilio am e-byst',
    emailFinding: 'Wrthi’n chwilio am e-byst',
    emailNone: (count) => (count === 0 ? 'Nid oes e-byst ar y safle hwn.' : `Mae dyddiadau pob un o’r ${emails(count)} yn hysbys.`),
    emailFound: (without, all) => `Nid yw dyddiadau ${n(without)} o ${emails(all)} yn hysbys eto.`,
    emailRead: (count) => `Darllen dyddiadau anfon ${emails(count)}`,
    emailReading: 'Wrthi’n darllen dyddiadau anfon',
    emailDone: (count) => `Mae dyddiadau anfon ${emails(count)} yn hysbys nawr.`,
    emailNotRead: (count) => `Ni ellid darllen dyddiadau anfon ${emails(count)}:`,
    unreadable: 'Nid oes dyddiad anfon yn y ffeil. Gosodwch ef gyda “Gosod dosbarth cofnod”.',
  },
};
