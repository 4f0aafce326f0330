import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { KeyRecordWords, UnreadWordCode } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'ddogfen', two: 'ddogfen', other: 'dogfen' })}`;
const records = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'gofnod', few: 'chofnod', many: 'chofnod', other: 'cofnod' })} allweddol`;

const unread: Partial<Readonly<Record<UnreadWordCode, string>>> = {
  tooLarge: 'ei bod yn fwy na 100 MB',
  changedMeanwhile: 'i rywun ei newid wrth iddi gael ei darllen',
  noPermission: 'na chewch ei hagor',
  notFound: 'nad yw yno mwyach',
  network: 'i’r cysylltiad gael ei golli',
  tooBusy: 'bod SharePoint yn rhy brysur',
};
const because = (code: UnreadWordCode): string => unread[code] ?? 'i SharePoint wrthod';

export const cy: KeyRecordWords = {
  kinds: { document: 'Dogfen', folder: 'Ffolder', library: 'Llyfrgell', paper: 'Papur', otherSystem: 'Mewn system arall' },
  flags: { ministerial: 'Sylwadau gweinidogol', vital: 'Cofnod hanfodol', dataset: 'Set ddata', model: 'Model' },
  flagHints: {
    ministerial: 'Ysgrifennodd gweinidog arno, neu penderfynodd yn ei ôl.',
    vital: 'Ni allai’r gwaith barhau, neu ni ellid profi hawliau, hebddo.',
    dataset: 'Data y mae penderfyniadau’n dibynnu arnynt.',
    model: 'Model y mae penderfyniadau’n dibynnu arno, gyda’r hyn y’i rhedwyd arno.',
  },

  name: 'Enw',
  where: 'Ble',
  why: 'Pam y mae’n bwysig',
  recordClass: 'Dosbarth cofnod',
  marking: 'Marc',
  dates: 'Yn cwmpasu',
  version: 'Fersiwn',
  series: 'Cyfres',
  size: 'Maint',
  standing: 'Ers ei ychwanegu',
  markedOut: 'Wedi’i nodi fel',
  noClass: 'Dim dosbarth',
  noMarking: 'Heb ei farcio',
  noDates: 'Ddim yn hysbys',
  noSeries: 'Dim cyfres',
  between: (from, to) =>
    from === '' && to === '' ? 'Ddim yn hysbys' : from === to ? from : to === '' ? `o ${from}` : from === '' ? `hyd ${to}` : `${from} hyd ${to}`,
  documents,
  notCounted: 'Ni ellid cyfrif y dogfennau',

  reading: 'Wrthi’n darllen yr hyn a ddewiswyd gennych',
  failed: 'Ni ellid darllen yr hyn a ddewiswyd gennych.',
  tryAgain: 'Rhoi cynnig arall arni',
  closed: 'Caewyd y dudalen swyddogaeth, felly ni ellir ychwanegu dim. Gall perchennog y safle ei hagor eto.',
  notYours: 'Dim ond pobl a gaiff olygu dogfennau yma all ychwanegu at y dudalen swyddogaeth.',
  meantHeading: (count) => (count === 1 ? 'Beth rydych yn ei ychwanegu' : `Beth rydych yn ei ychwanegu: ${records(count)}`),
  already: (names) => `${listWithAnd(names, 'cy')}: eisoes ar y dudalen swyddogaeth.`,
  missing: (count) => `Nid yw ${n(count)} o’r pethau a ddewiswyd gennych yno mwyach, neu nid ydynt yn cael eu dangos i chi.`,
  nothingLeft: 'Nid oes dim i’w ychwanegu: mae’r cyfan ar y dudalen swyddogaeth eisoes.',
  whyLabel: (count) => (count === 1 ? 'Pam y mae’n bwysig?' : 'Pam y maent yn bwysig?'),
  whyHint:
    'Mewn brawddeg neu ddwy, i rywun a fydd yn ei ddarllen ymhen ugain mlynedd. Er enghraifft: ar sail y cyngor hwn y dewisodd y gweinidog uchder y morglawdd.',
  whyMissing: 'Dywedwch pam y mae’n bwysig.',
  eachHasOwn: 'Dweud hyn am bob un ar wahân',
  whyOf: (name) => `Pam y mae ${name} yn bwysig?`,
  seriesLabel: (count) => (count === 1 ? 'I ba gyfres y mae’n perthyn?' : 'I ba gyfres y maent yn perthyn?'),
  seriesHint: 'Cyfres yw’r hyn a gedwir, ac y ceir gwared arno, gyda’i gilydd.',
  newSeries: (title) => `Cyfres newydd: ${title}`,
  flagsLegend: (count) => (count === 1 ? 'A yw’n un o’r rhain?' : 'A ydynt yn rhai o’r rhain?'),
  hashNote: 'Darllenir cynnwys pob dogfen yn awr a chedwir ei hôl bys (SHA-256), fel y gallwch ddweud yn nes ymlaen na newidiwyd mohoni.',
  containerNote:
    'O ffolder neu lyfrgell cedwir yr enw, y lle a’r dyddiadau, ond nid ôl bys: gall yr hyn sydd ynddi newid, ac ni fydd y dudalen hon yn dweud hynny.',
  add: (count) => `Ychwanegu ${records(count)}`,
  adding: 'Wrthi’n ychwanegu at y dudalen swyddogaeth',
  readBytes: (read, total) => `Darllenwyd ${n(read)} o ${documents(total)}`,
  stop: 'Stopio, heb ychwanegu dim',
  stopped: 'Fe’i stopiwyd gennych. Nid ychwanegwyd dim.',
  notAdded: 'Nid ychwanegwyd dim at y dudalen swyddogaeth.',
  tooLong: 'Mae’r hyn a ysgrifennwyd gennych yn rhy hir i’w gadw. Byrhewch ef, yna ei ychwanegu eto.',
  added: (count) => `Ychwanegwyd ${records(count)} at y dudalen swyddogaeth.`,
  alreadyMeanwhile: (names) =>
    `${listWithAnd(names, 'cy')}: eisoes ar y dudalen, ac wedi’u gadael fel y maent. Os rhoesoch reswm gwahanol, cedwir y ddau reswm nes i rywun ddewis.`,
  withoutHash: (name, code) => `Ychwanegwyd ${name} heb ôl bys, oherwydd ${because(code)}. Ni all neb ddangos yn nes ymlaen na newidiwyd mohoni.`,
  doneHeading: 'Ychwanegwyd at y dudalen swyddogaeth',
  close: 'Cau',

  tableCaption: 'Cofnodion allweddol',
  none: 'Dim cofnodion allweddol eto. Dewiswch ddogfennau, ffolderi neu lyfrgell, yna dewiswch “Ychwanegu at y dudalen swyddogaeth”.',
  showAll: (count) => `Dangos pob un o’r ${n(count)}`,
  looking: 'Wrthi’n edrych ble mae’r cofnodion allweddol yn awr',
  notLooked: 'Ni ellid edrych ble mae’r cofnodion allweddol yn awr. Mae’r hyn sydd yma fel yr oedd pan ychwanegwyd hwy.',
  notRead: (count) => `Ni allech edrych ar ${records(count)}.`,
  stands: {
    same: 'Fel yr oedd',
    changed: (version) => `Fersiwn arall: ${version}`,
    renamed: (name) => `Ailenwyd yn ${name}`,
    moved: (location) => `Symudwyd i ${location}`,
    binned: 'Yn y bin ailgylchu',
    disposed: 'Cafwyd gwared arno, fel y dengys y log gwaredu',
    notFound: 'Heb ei ganfod',
    notRead: 'Ni allech edrych arno',
    notWatched: 'Cedwir y tu allan i SharePoint',
    andChanged: (version) => `, ac yn awr yn fersiwn ${version}`,
  },
  check: 'Gwirio na newidiwyd mohono',
  checking: 'Wrthi’n darllen ei gynnwys',
  unaltered: (version) =>
    version === ''
      ? 'Heb ei newid: mae ei gynnwys, i’r beit, yr hyn ydoedd pan ychwanegwyd ef.'
      : `Heb ei newid: mae ei gynnwys, i’r beit, yr hyn ydoedd pan ychwanegwyd ef. Dim ond ei briodweddau sydd wedi newid ers hynny: fersiwn ${version} ydyw bellach.`,
  altered: (version) =>
    `Wedi’i newid: yn fersiwn ${version} nid yw ei gynnwys yr hyn ydoedd pan ychwanegwyd ef. Efallai y ceir hwnnw o hyd yn ei fersiynau cynharach.`,
  noHash: 'Ni ellir gwirio hyn: ni chymerwyd ôl bys pan ychwanegwyd ef.',
  notReadable: (code) => `Ni ellid gwirio hyn, oherwydd ${because(code)}.`,
  remove: 'Tynnu oddi ar y dudalen',
  removeHeading: (name) => `Tynnu ${name} oddi ar y dudalen swyddogaeth?`,
  removeHint: 'Mae’r cofnod ei hun yn aros lle y mae. Mae’r ffaith iddo fod yn gofnod allweddol, a’ch rheswm, yn aros yn hanes y dudalen.',
  removeReason: 'Pam nad yw’n gofnod allweddol?',
  removeReasonMissing: 'Rhowch reswm: fe’i cedwir yn hanes y dudalen.',
  removeNow: (name) => `Tynnu ${name} oddi ar y dudalen`,
  keepIt: 'Ei gadw ar y dudalen',
  removed: (name) => `Tynnwyd ${name} oddi ar y dudalen.`,
  notRemoved: 'Ni thynnwyd ef: newidiodd rhywun ef yn y cyfamser, neu ni chewch olygu’r dudalen. Darllenwch y dudalen eto.',
  more: 'Rhagor amdano',
  fingerprint: 'Ôl bys (SHA-256)',
  fingerprintHint: 'Fe’i cymerwyd pan ychwanegwyd y cofnod. Mae unrhyw raglen sy’n cyfrifo SHA-256 yn rhoi’r un peth am yr un cynnwys.',

  form: {
    kindLegend: 'Beth ydyw?',
    name: 'Beth yw ei enw?',
    where: { paper: 'Ble y’i cedwir?', otherSystem: 'Ym mha system y mae?' },
    whereHint: {
      paper: 'Ystafell, silff, storfa a’i chyfeirnod.',
      otherSystem: 'Enw’r system, a sut y deuir o hyd i’r cofnod ynddi.',
    },
    from: 'Yn cwmpasu o (dewisol)',
    to: 'Yn cwmpasu hyd (dewisol)',
    dayHint: 'Blwyddyn, mis neu ddiwrnod: 1998, 1998-04 neu 1998-04-01.',
    dayWrong: 'Rhowch flwyddyn, mis neu ddiwrnod, megis 1998, 1998-04 neu 1998-04-01.',
    dayOrder: 'Mae’n gorffen cyn iddo ddechrau. Newidiwch un o’r ddau.',
    marking: 'Marc (dewisol)',
    missing: { name: 'Rhowch ei enw.', location: 'Rhowch ble y mae.', why: 'Dywedwch pam y mae’n bwysig.' },
  },
};
