import { listWithOr } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { PanelWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** Welsh keeps the singular after a number; `dogfen` softens after two. */
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddogfen', other: 'dogfen' })}`;
const folders = (value: number): string => `${n(value)} ffolder`;
const items = (value: number): string => `${n(value)} eitem`;

export const cy: PanelWords = {
  titleOne: (name) => `Marcio ${name}`,
  titleMany: (many) => `Marcio ${documents(many)}`,
  titleSelection: (rows) => `Marcio ${items(rows)} a ddewiswyd`,
  close: 'Cau',
  reading: 'Wrthi’n darllen y dogfennau',

  nowUnmarked: 'Nid oes marc arni.',
  nowMarked: (line) => `Mae wedi’i marcio’n ${line}.`,
  nowMany: (groups) => {
    const parts = groups.map(({ line, count: many }) => (line ? `${n(many)} yn ${line}` : `${n(many)} heb farc`));
    return `Ar hyn o bryd: ${parts.join(', ')}.`;
  },
  foldersHold: (many, inside) => `Mae ${documents(inside)} mewn ${folders(many)}.`,
  includeFolders: (many) => (many === 1 ? 'Ei marcio hi hefyd' : 'Eu marcio nhw hefyd'),
  foldersAllMarked: 'Caiff pob un ei marcio.',
  foldersEmpty: 'Nid oes dogfennau yn yr hyn a ddewiswyd gennych, felly nid oes dim i’w farcio.',
  someUnread: (many) => `Ni ellid darllen ${items(many)}, ac ni fyddant yn cael eu marcio.`,

  unfinished: (planned, left, date) => `Roeddech chi’n marcio ${documents(planned)} ar ${date}, a thorrwyd ar draws y gwaith. Mae ${n(left)} ar ôl.`,
  unfinishedOther: (planned, left, date) => `Roeddech chi’n newid ${documents(planned)} ar ${date}, a thorrwyd ar draws y gwaith. Mae ${n(left)} ar ôl.`,
  unfinishedUndo: 'Roeddech chi’n dadwneud marcio, a thorrwyd ar draws y gwaith.',
  goOnWithRest: 'Gwneud y gweddill',
  leaveRest: 'Gadael y gweddill',
  undoLast: (many, ago) => `Dadwneud y marcio diwethaf (${documents(many)}, ${ago})`,
  ago: (seconds) => {
    if (seconds < 90) return 'funud yn ôl';
    if (seconds < 5400) return `${n(Math.round(seconds / 60))} ${plural(Math.round(seconds / 60), 'cy', { two: 'funud', other: 'munud' })} yn ôl`;
    if (seconds < 129600) return `${n(Math.round(seconds / 3600))} awr yn ôl`;
    const days = Math.round(seconds / 86400);
    return `${n(days)} ${plural(days, 'cy', { two: 'ddiwrnod', other: 'diwrnod' })} yn ôl`;
  },

  recent: 'Eich marciau diweddar',
  build: 'Dewiswch y marc',
  classification: 'Dosbarthiad',
  noMarking: 'Dim marc',
  noMarkingHint: 'Mae’n tynnu’r marc. Bydd yr hanes yn ei gadw.',
  slots: {
    prefix: 'Rhagddodiad',
    handling: 'Cyfarwyddiadau trin',
    descriptors: 'Disgrifyddion',
    codewords: 'Geiriau cod',
    caveats: 'Cafeatau',
    releasability: 'Caniatâd i’w rhyddhau',
  },
  more: 'Mwy: rhagddodiad, cafeatau, cyfarwyddiadau ychwanegol',
  takenOff: (value) => `Tynnwyd ${value}.`,
  onlyWith: (needed) => `Dim ond gyda ${listWithOr(needed, 'cy')}.`,
  notBeside: (other) => `Nid ochr yn ochr â ${other}.`,
  chooseToGoOn: 'Daw cyfarwyddiadau trin, disgrifyddion a mwy ar ôl y dosbarthiad.',
  meaning: 'Beth yw ei ystyr',

  name: (example) => (example ? `Enw (er enghraifft ${example})` : 'Enw'),
  otherName: 'Enw arall',
  add: 'Ychwanegu',
  nameNotAllowed: (name) => `Ni all “${name}” sefyll yno. Defnyddiwch briflythrennau, ac ychydig eiriau yn unig.`,

  instructions: 'Cyfarwyddiadau ychwanegol',
  instructionsHint: 'Un ar bob llinell. Cânt eu cadw gyda’r marc, o dan y llinell.',
  ends: 'Bydd y marc hwn yn newid yn nes ymlaen',
  endsHint: 'Nid oes dim yn newid ohono’i hun: pan ddaw’n bryd, caiff ei ddangos i’r tarddwr, a fydd yn ei newid.',
  endOfEmbargo: 'Pryd daw’r embargo i ben?',
  endOfMarking: 'Pryd mae’n newid?',
  endTime: 'Ar ddyddiad ac amser',
  endEvent: 'Pan fydd rhywbeth yn digwydd',
  endWhen: 'Dyddiad ac amser',
  endPast: 'Mae’r amser hwnnw wedi mynd heibio, felly mae’n bryd ei newid ar unwaith.',
  endWhat: 'Beth sy’n digwydd',
  endBecomes: 'Y marc wedi hynny',
  endLikely: 'Marciau tebygol',
  endBecomesHint: (example) => `Er enghraifft ${example}. Nid oes dim yn newid ohono’i hun: bydd rhywun yn ei newid bryd hynny.`,

  typeInstead: 'Teipio’r llinell yn lle hynny',
  typedLine: 'Llinell y marc',
  typedHint: 'Deellir llythrennau bach a ffurfiau cyffredin.',
  useLine: 'Defnyddio’r llinell hon',
  typedReads: (line) => `Mae’n darllen fel ${line}`,

  willRead: 'Bydd yn darllen',
  chooseFirst: 'Dewiswch ddosbarthiad i weld y llinell.',
  willBeEmpty: 'Caiff y marc ei dynnu.',
  stopAbove: (line, ceiling) => `Stopiwch. Ni cheir cadw ${line} yma. Mae’r safle hwn yn cadw dogfennau hyd at ${ceiling}. Nid oes dim wedi’i ysgrifennu.`,
  callWhom: (whom) => `Ffoniwch ${whom} cyn gwneud dim byd arall â’r ddogfen.`,
  securityTeam: 'eich tîm diogelwch',
  whatItNeeds: 'Beth sydd ei angen ar bob dogfen',
  willBeMarked: (many, total) =>
    many === 0
      ? total === 1
        ? 'Ni chaiff ei marcio.'
        : `Ni chaiff yr un o’r ${n(total)} ei marcio.`
      : `Caiff ${n(many)} o ${n(total)} ${many === 1 ? 'ei' : 'eu'} marcio.`,
  willBeUnmarked: (many, total) =>
    many === 0 ? (total === 1 ? 'Bydd ei marc yn aros.' : `Bydd marciau’r ${n(total)} yn aros.`) : `Caiff y marc ei dynnu oddi ar ${n(many)} o ${n(total)}.`,
  staysSame: (many, total) => (total === 1 ? 'Dyna ei marc eisoes, a bydd yn aros.' : `Dyna’r marc ar ${documents(many)} eisoes, a bydd yn aros.`),
  notYours: (many, total, originator) =>
    originator
      ? `${originator} yw ${total === 1 ? 'ei tharddwr' : `tarddwr ${documents(many)}`}, a dim ond y tarddwr a gaiff newid marc. Gallwch ei herio.`
      : `Dim ond y corff y daeth ohono a gaiff farcio ${total === 1 ? 'hon' : documents(many)}.`,
  received: (many, total, body) =>
    `O ${body} y daeth ${total === 1 ? 'hi' : documents(many)}, a dim ond y corff hwnnw a gaiff newid ${many === 1 ? 'ei marc' : 'eu marciau'}. Gallwch ei herio yno.`,
  historical: (many, total) =>
    total === 1
      ? 'Cofnod hanesyddol yw hi, ac ni chaiff ei marcio eto.'
      : many === 1
        ? `Mae ${documents(many)} yn gofnod hanesyddol, ac ni chaiff ei marcio eto.`
        : `Mae ${documents(many)} yn gofnodion hanesyddol, ac ni chânt eu marcio eto.`,
  onTheCopy: (value) => `Ar y copi a gaiff ei ryddhau y mae ${value} yn mynd, nid ar y ddogfen ei hun.`,
  aboveHere: (many, total, place, ceiling) =>
    `Mae ${total === 1 ? 'hi' : documents(many)} yn “${place}”, sy’n dal dogfennau hyd at ${ceiling}, ac ni ${many === 1 ? 'chaiff ei' : 'chânt eu'} marcio.`,
  told: (many, originator) => `Caiff ${originator} wybod eich bod wedi newid marc ${documents(many)}.`,
  endsTaken: (many, total) => `Roedd marc ${total === 1 ? 'y ddogfen' : documents(many)} i newid yn nes ymlaen. Gyda’r marc hwn, ni fydd hynny’n digwydd.`,
  whichDocuments: 'Pa ddogfennau',
  proposedBy: (place) => `Mae “${place}” yn cynnig hwn. Gwiriwch ei fod yn gywir.`,
  alsoProposed: (many, total, place) => `Mae “${place}” yn cynnig marc ar gyfer ${total === 1 ? 'hon' : documents(many)}:`,
  challenge: (many) => (many === 1 ? 'Herio’r marc' : `Herio ${n(many)} marc`),
  makeCopy: (many) => (many === 1 ? 'Gwneud y copi i’w ryddhau' : `Gwneud ${n(many)} copi i’w rhyddhau`),
  somethingWrong: 'Mae rhywbeth wedi mynd o’i le gyda’r wybodaeth hon',
  whatToDo: 'Beth i’w wneud nawr',
  backToMarking: 'Yn ôl i’r marcio',
  opening: 'Wrthi’n agor',
  notLoaded: 'Ni ellid llwytho’r rhan hon. Gwiriwch eich cysylltiad, yna ail-lwythwch y dudalen. Mae’r hyn a wnaed yn aros.',
  asides: {
    compromise: () => 'Pan fydd rhywbeth wedi mynd o’i le',
    challenge: (many) => (many === 1 ? 'Herio ei marc' : `Herio marciau ${documents(many)}`),
    release: (many) => (many === 1 ? 'Gwneud copi i’w ryddhau' : `Gwneud copïau o ${documents(many)} i’w rhyddhau`),
  },
  reason: 'Rheswm (dewisol)',
  reasonHint: 'Caiff ei gadw yn yr hanes.',
  reasonNeeded: 'Rheswm',
  reasonNeededHint: 'Mae angen rheswm dros y newid hwn. Caiff ei gadw yn yr hanes.',
  mark: (many) => `Marcio ${documents(many)}`,
  markSelected: 'Marcio’r hyn a ddewiswyd',
  unmark: (many) => `Tynnu’r marc oddi ar ${documents(many)}`,
  cancel: 'Canslo',
  cannotYetChoose: 'Dewiswch ddosbarthiad yn gyntaf.',
  cannotYetReading: 'Mae’r dogfennau’n dal i gael eu darllen.',
  cannotYetReason: 'Dywedwch pam yn gyntaf.',
  nothingToMark: 'Dim i’w farcio',

  marking: 'Wrthi’n marcio',
  undoing: 'Wrthi’n dadwneud',
  marked: (settled, total) => `${n(settled)} o ${n(total)} wedi’u marcio`,
  undone: (settled, total) => `${n(settled)} o ${n(total)} wedi’u hadfer`,
  doneNone: 'Ni newidiwyd dim.',
  doneAll: (many, line) => `Mae ${documents(many)} wedi’${many === 1 ? 'i' : 'u'} marcio’n ${line}.`,
  doneUnmarked: (many) => `Tynnwyd y marc oddi ar ${documents(many)}.`,
  doneOther: (many) => `Newidiwyd ${documents(many)}.`,
  doneUndo: (many) => `Mae’r marc blaenorol yn ôl ar ${documents(many)}.`,
  alreadySo: (many) => `Roedd y marc eisoes ar ${documents(many)}, ac ni newidiwyd dim ${many === 1 ? 'arni' : 'arnynt'}.`,
  notDone: (many) => `Ni farciwyd ${documents(many)}:`,
  leftOver: (many) => `Ni chyrhaeddwyd ${documents(many)}. Dewiswch nhw eto pan fyddwch am fynd ymlaen: mae'r hyn a wnaed eisoes yn aros fel y mae.`,
  stoppedByProblem: 'Ni allai fynd ymlaen.',
  telling: 'Wrthi’n rhoi gwybod i’r tarddwyr',
  originatorsTold: (many) => `Rhoddwyd gwybod ${many === 1 ? 'i’w tharddwr' : 'i’r tarddwyr'} yma, nid drwy e-bost.`,
  notTold: (many) => `Ni ellid rhoi gwybod i ${many === 1 ? 'darddwr' : 'darddwyr'} ${documents(many)}. Mae’r marc yn sefyll: rhowch wybod eich hun.`,
  undo: 'Dadwneud y marcio hwn',
  closeDone: 'Cau',
  notMarkedTable: 'Heb eu marcio',

  tabMark: 'Marcio',
  tabHistory: 'Hanes',
  historyOf: 'Hanes y marc',
  historyEmpty: 'Nid oes dim wedi’i farcio yma eto.',
  historyDisagrees: 'Mae’r golofn wedi’i golygu â llaw ers hynny: nid yw’n dweud yr un peth â’r hanes mwyach.',
  historyBroken:
    'Nid yw un o linellau’r hanes hwn yn cyfateb i’w sêl ei hun. Gall rhywun fod wedi’i newid. Dywedwch wrth bwy bynnag sy’n gofalu am gofnodion eich safle.',
  historyFailed: 'Ni ellid darllen yr hanes.',
  when: 'Pryd',
  who: 'Pwy',
  change: 'Newid',
  whyChanged: 'Pam',
  none: 'dim marc',
  changedTo: (before, after) => `${before} → ${after}`,
  kinds: {
    marked: 'Marciwyd',
    undone: 'Dadwnaed',
    notApplied: 'Heb ei weithredu',
    takenOn: 'Derbyniwyd: roedd yno eisoes',
    lapsed: 'Newidiwyd pan oedd yn bryd',
    handedOver: 'Trosglwyddwyd',
    proposed: 'Fel y mae ei llyfrgell neu ei ffolder yn ei gynnig',
    released: 'Copi i’w ryddhau',
  },
  instruction: (text) => `Cyfarwyddyd: ${text}`,
  endsAt: (when, becomes) => `Tan ${when}; wedyn ${becomes}`,
  endsWith: (event, becomes) => `Hyd nes i hyn ddigwydd: ${event}; wedyn ${becomes}`,
  origins: {
    column: (name, value) => `Roedd yn y golofn “${name}” fel “${value}”.`,
    property: (name, value) => `Roedd ym mhriodwedd “${name}” y ddogfen fel “${value}”.`,
    label: (name) => `Daw o’r label sensitifrwydd “${name}”.`,
    container: (name, value) => `Cynigiodd “${name}” ${value}.`,
    copyOf: (name) => `Copi o ${name} yw hi.`,
  },
  clearance: (name, by, date, reference) => `${name}: cliriwyd gan ${by} ar ${date}${reference ? `, cyfeirnod ${reference}` : ''}.`,
  onChallenge: 'Newidiwyd ef ar ôl her.',

  cannotOpen: 'Ni ellid darllen y dogfennau.',
  tryAgain: 'Eu darllen eto',
};
