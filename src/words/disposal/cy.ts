import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { DisposalWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `dogfen` is feminine and softens after two. */
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddogfen', other: 'dogfen' })}`;
/** `eitem` is feminine; a vowel does not soften. */
const items = (value: number): string => `${n(value)} eitem`;
/** `llinell` is feminine and softens after one and two. */
const lines = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'linell', two: 'linell', other: 'llinell' })}`;
/** After "symudwyd" the number's noun stands as it is; "ei" for one, "eu" for more. */
const its = (value: number): string => (value === 1 ? 'ei' : 'eu');

const UNITS = ['beit', 'KB', 'MB', 'GB', 'TB'];

export const cy: DisposalWords = {
  reading: 'Wrthi’n darllen yr hyn a benderfynwyd ac a gynlluniwyd',
  failed: 'Ni ellid darllen yr hyn a benderfynwyd ac a gynlluniwyd.',
  tryAgain: 'Ei ddarllen eto',
  lead: 'Mae dogfennau’n mynd mewn tri cham: penderfynir ar gyfres, mae cynllun yn dweud yn union pa ddogfennau sy’n mynd, ac yna fe’i cyflawnir. Nid oes dim yn mynd ohono’i hun.',
  holdsUnknown: 'Ni ellir darllen ataliadau’r adran, felly ni ellir gwaredu dim nawr. Rhowch gynnig arall arni yn nes ymlaen, neu holwch y tîm KIM.',
  noSchedule: 'Ni ellir darllen amserlen yr adran, felly ni ellir gwaredu dim nawr.',

  documents,
  size(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
      value /= 1000;
      unit += 1;
    }
    return `${formatNumber(value, 'cy', unit === 0 ? 0 : 1)} ${UNITS[unit]}`;
  },
  year: 'Yn ddyledus yn',
  place: 'Ble',
  recordClass: 'Dosbarth cofnod',
  unclassed: 'Dim dosbarth',
  decidedBy: 'Penderfynwyd gan',

  decidedHeading: 'Wedi’u penderfynu, heb eu cynllunio eto',
  decidedLead: 'Dewiswch pa gyfresi i’w cynllunio. Cewch weld beth fyddai’n mynd, a pham na fyddai’r gweddill, cyn i ddim ddigwydd.',
  nothingDecided: 'Nid oes yr un gyfres wedi’i phenderfynu ac yn aros. Penderfynwch ar yr hyn sy’n ddyledus o dan “I’w benderfynu”.',
  carriedOut: (when) => `gweithredwyd ar ${when}; cynlluniwch hi eto ar gyfer yr hyn a arhosodd`,
  chooseSeries: (name, year) => `${name}, yn ddyledus yn ${year}`,
  chooseFirst: 'Dewiswch o leiaf un gyfres.',
  seeWhatGoes: 'Gweld beth fyddai’n mynd',
  makingPlan: 'Wrthi’n darllen dogfennau’r cyfresi hyn',
  rowsRead: (rows) => `Darllenwyd ${items(rows)}`,
  stopReading: 'Rhoi’r gorau i ddarllen',
  planFailed: 'Ni ellid gweithio allan beth fyddai’n mynd.',

  goesHeading: 'Beth fyddai’n mynd',
  goes: (many, size) => `Byddai ${documents(many)}, ${size} i gyd, yn symud i’r bin ailgylchu.`,
  getLabel: (many, size) => `Byddai ${documents(many)}, ${size} i gyd, yn cael label Microsoft ${many === 1 ? 'ei' : 'eu'} dosbarth.`,
  nothingGoes: 'Ni fyddai dim yn mynd.',
  beyond: (many) => `Caiff ${documents(many)} arall fynd. Nid oes lle iddynt mewn un cynllun: gwnewch un arall pan fydd hwn wedi’i orffen.`,
  sample: 'Agor rhai ohonynt',
  staysHeading: 'Beth na fyddai’n mynd',
  stays: (many) => `Byddai ${documents(many)} yn aros, pob un am y rheswm trymaf:`,
  why: 'Pam na',
  remedy: 'Beth i’w wneud',
  howMany: 'Dogfennau',
  reasons: {
    held: { why: 'Mae ataliad yn ei chadw.', remedy: 'Gadewch hi. Daw yn ôl yma pan godir yr ataliad. Holwch y tîm KIM os na wyddoch pam.' },
    holdsUnknown: {
      why: 'Ni ellid darllen ataliadau’r adran.',
      remedy: 'Rhowch gynnig arall arni yn nes ymlaen. Nid oes dim yn mynd nes bod yr ataliadau’n hysbys.',
    },
    publicRecord: {
      why: 'Mae’n perthyn i gyfres a ddewiswyd ar gyfer Yr Archifau Gwladol.',
      remedy: 'Holwch y swyddog cofnodion: trosglwyddir cofnodion o’r fath, ac nid eu dinistrio.',
    },
    permanent: { why: 'Cedwir ei dosbarth am byth.', remedy: 'Gadewch hi, neu holwch y swyddog cofnodion os yw’r dosbarth yn anghywir.' },
    actionIsNotDestroy: { why: 'Mae ei dosbarth yn dweud ei bod yn cael ei chadw.', remedy: 'Rhowch ddosbarth arall iddi os yw hwn yn anghywir.' },
    notTransferred: {
      why: 'Mae ei dosbarth yn dweud ei bod yn mynd i’r archif, ac nid yw hynny wedi digwydd.',
      remedy: 'Trosglwyddwch hi yn gyntaf, a chofnodwch hynny ar dudalen swyddogaeth y safle. Bydd yn aros yma nes i rywun ei thynnu â llaw.',
    },
    classUnknown: { why: 'Nid oes ganddi ddosbarth yn yr amserlen.', remedy: 'Rhowch ddosbarth cofnod iddi.' },
    classUnsaid: {
      why: 'Copïwyd neu deipiwyd ei dosbarth, ac nid oes neb wedi’i ddweud.',
      remedy: 'Gosodwch ei dosbarth cofnod, fel bod rhywun yn ateb drosto.',
    },
    classSuperseded: {
      why: 'Mae ei dosbarth wedi newid, wedi dod i ben neu wedi’i ddisodli.',
      remedy: 'Edrychwch ar y dosbarth fel y mae nawr, yna gwnewch gynllun newydd.',
    },
    classChanged: {
      why: 'Mae ganddi ddosbarth gwahanol i’r un oedd ganddi pan gynlluniwyd hi.',
      remedy: 'Gwnewch gynllun newydd ar gyfer y dosbarth sydd ganddi nawr.',
    },
    dateUnknown: { why: 'Nid yw’n hysbys am ba hyd y mae’n rhaid ei chadw.', remedy: 'Rhowch y dyddiadau y mae ei dosbarth yn gofyn amdanynt.' },
    notDue: { why: 'Rhaid ei chadw o hyd.', remedy: 'Gadewch hi nes bod ei hamser wedi mynd heibio.' },
    notDecided: { why: 'Nid oes penderfyniad neb iddi fynd yn sefyll.', remedy: 'Penderfynwch ar ei chyfres o dan “I’w benderfynu”.' },
    ruleChanged: { why: 'Mae’r amserlen wedi newid ers y penderfyniad.', remedy: 'Penderfynwch ar ei chyfres eto o dan yr amserlen fel y mae nawr.' },
    needsSecondPerson: { why: 'Rhaid i ail berson gytuno.', remedy: 'Gofynnwch i rywun heblaw’r un a benderfynodd a’r un a wnaeth y cynllun.' },
    labelForbids: { why: 'Mae ei label Microsoft yn ei chadw, neu ni wyddys beth mae’r label yn ei wneud.', remedy: 'Holwch bwy bynnag sy’n rheoli’r labeli.' },
    noLabel: {
      why: 'Nid yw ei dosbarth yn enwi label Microsoft sydd wedi’i gyhoeddi i’r safle hwn ac sy’n dileu ohono’i hun.',
      remedy: 'Symudwch hi i’r bin ailgylchu yn lle hynny, neu gofynnwch i’r swyddog cofnodion am label.',
    },
    labelledAlready: { why: 'Mae label Microsoft ei dosbarth arni eisoes.', remedy: 'Gadewch hi: bydd Microsoft 365 yn ei dileu pan fydd y label yn dweud.' },
    locked: { why: 'Mae rhywun wedi’i hagor.', remedy: 'Gwnewch gynllun arall pan fydd wedi’i chau.' },
    checkedOut: { why: 'Mae wedi’i bwrw allan.', remedy: 'Gofynnwch am ei bwrw i mewn, yna gwnewch gynllun arall.' },
    changedSince: { why: 'Newidiwyd, ailenwyd neu symudwyd hi ar ôl ei chynllunio.', remedy: 'Edrychwch arni, yna gwnewch gynllun arall.' },
    notSeen: { why: 'Ni ddarllenwyd hi.', remedy: 'Gwnewch gynllun arall.' },
    notFound: { why: 'Nid yw yno mwyach, neu ni chewch ei gweld.', remedy: 'Edrychwch yn y bin ailgylchu a lle y gallai fod wedi’i symud.' },
    noPermission: { why: 'Ni chewch ei dileu.', remedy: 'Gofynnwch i berchennog y safle weithredu’r cynllun.' },
    refused: { why: 'Gwrthododd SharePoint hi.', remedy: 'Gwnewch gynllun arall. Os gwrthodir hi eto, holwch bwy bynnag sy’n gofalu am eich safle.' },
  },
  unseen: (many) => `Mae SharePoint yn cyfrif ${items(many)} yn fwy yn y llyfrgelloedd hyn nag a ddangoswyd i chi: ffolderi, a’r hyn na chewch ei weld.`,
  notRead: (library) => `Ni ellid darllen ${library}, felly nid oes dim ohoni yn y cynllun hwn.`,
  incomplete: 'Rhoddwyd y gorau i ddarllen. Dim ond yr hyn a ddarllenwyd sydd yn y cynllun hwn.',
  saveGoes: 'Cadw’r hyn fyddai’n mynd (CSV)',
  saveStays: 'Cadw’r hyn na fyddai’n mynd (CSV)',
  fileGoes: 'Dogfennau i’w gwaredu',
  fileStays: 'Dogfennau sy’n aros',
  nothingYet: 'Nid oes dim wedi digwydd i’r un ddogfen eto.',
  secondNeeded: 'Rhaid i ail berson gytuno i’r cynllun hwn cyn i ddim fynd: rhywun heblaw’r un a benderfynodd a’r un a wnaeth y cynllun.',
  keepPlan: (many) => `Cadw’r cynllun hwn ar gyfer ${documents(many)}`,
  savingPlan: 'Wrthi’n cadw’r cynllun',
  back: 'Yn ôl i waredu',

  plansHeading: 'Cynlluniau',
  planName: (many, who, when) => `${documents(many)}, cynlluniwyd gan ${who} ar ${when}`,
  seeDocuments: 'Gweld ei ddogfennau',
  stateWaits: 'Yn aros i ail berson gytuno.',
  stateWaitsOwn: 'Yn aros i ail berson gytuno. Chi wnaeth y cynllun hwn, felly rhaid iddo fod yn rhywun arall.',
  stateReady: (agreed) => (agreed === null ? 'Yn barod i’w weithredu.' : `Cytunodd ${agreed}. Yn barod i’w weithredu.`),
  stateInterrupted: 'Wedi’i ddechrau, heb ei orffen. Mae’n mynd ymlaen lle y peidiodd, ac ni wneir dim ddwywaith.',
  staleSchedule: 'Mae’r amserlen wedi newid ers gwneud y cynllun hwn. Ni fydd dogfennau y mae eu dosbarth wedi newid yn mynd.',
  agree: 'Cytuno i’r cynllun hwn',
  agreeHint: (many) => `Rydych yn cytuno bod yr union ${documents(many)} hyn yn mynd, fel yr oeddent pan wnaed y cynllun. Cedwir eich enw gyda’r cynllun.`,
  agreeing: 'Wrthi’n cadw eich cytundeb',
  move: (many) => `Symud ${documents(many)} i’r bin ailgylchu`,
  moveHint:
    'Edrychir ar bob un eto yn gyntaf. Mae’r hyn sydd dan ataliad, sydd wedi newid neu nad yw’n ddyledus mwyach yn aros. Mae’r bin ailgylchu’n eu cadw am hyd at 93 diwrnod.',
  label: (many) => `Rhoi’r label Microsoft ar ${documents(many)}`,
  labelHint:
    'Edrychir ar bob un eto yn gyntaf. Mae’r hyn sydd dan ataliad, wedi newid neu heb fod yn ddyledus mwyach yn aros fel y mae. Wedyn bydd Microsoft 365 yn eu dileu pan fydd eu label yn dweud.',
  labelling: 'Wrthi’n rhoi labeli Microsoft ar ddogfennau',
  deed: 'Beth ddylai ddigwydd iddynt',
  deeds: {
    recycle: { label: 'Eu symud i’r bin ailgylchu', hint: 'Gellir eu hadfer am hyd at 93 diwrnod.' },
    label: {
      label: 'Rhoi label Microsoft eu dosbarth arnynt',
      hint: 'Bydd Microsoft 365 yn eu dileu pan fydd y label yn dweud. Dim ond ar gyfer dosbarthiadau y mae eu label wedi’i gyhoeddi i’r safle hwn ac yn dileu ohono’i hun.',
    },
  },
  takeUp: 'Mynd ymlaen â’r cynllun hwn',
  close: 'Cau’r cynllun hwn',
  closing: 'Wrthi’n cau’r cynllun',

  moving: 'Wrthi’n symud dogfennau i’r bin ailgylchu',
  moved: (settled, total) => `Edrychwyd ar ${n(settled)} o ${n(total)}`,
  doneHeading: 'Beth ddigwyddodd',
  done: (many) => `Symudwyd ${documents(many)} i’r bin ailgylchu.`,
  doneLabelled: (many) =>
    `Rhoddwyd label Microsoft ${many === 1 ? 'ei' : 'eu'} dosbarth ar ${documents(many)}. Bydd Microsoft 365 yn ${many === 1 ? 'ei dileu' : 'eu dileu'} pan fydd y label yn dweud.`,
  doneNone: 'Ni wnaed dim i’r un ddogfen.',
  notDone: (many) => `Ni symudwyd ${documents(many)}:`,
  doneGone: (many) =>
    `Nid yw ${documents(many)} yno mwyach, ac ni ${many === 1 ? 'welwyd hi' : 'welwyd hwy'} yn y bin ailgylchu. Nid yw’n hysbys beth ddaeth ${many === 1 ? 'ohoni' : 'ohonynt'}.`,
  stopped: 'Chi a’i hataliodd. Mae’r gweddill yn aros: ewch ymlaen â’r cynllun unrhyw bryd.',
  brokeOff: 'Ni allai fynd ymlaen, felly ni symudwyd dim mwy.',
  openLeft: 'Nid yw’n hysbys eto sut y daeth hi i ben gyda rhai dogfennau. Ewch ymlaen â’r cynllun i gael gwybod.',
  restoreHint: 'A aeth rhywbeth na ddylai fod wedi mynd? Adferwch ef o fin ailgylchu’r safle, o fewn 93 diwrnod.',

  endedHeading: 'Cynlluniau sydd wedi’u gorffen',
  ended: (sent, notSent, gone, when) =>
    `${when}: symudwyd ${n(sent)} i’r bin ailgylchu, ni symudwyd ${n(notSent)}${gone > 0 ? `, ac aeth ${n(gone)} heb inni weld i ble` : ''}.`,
  endedLabelled: (labelled, notLabelled, gone, when) =>
    `${when}: rhoddwyd label Microsoft ar ${n(labelled)}, nid ar ${n(notLabelled)}${gone > 0 ? `, ${n(gone)} wedi mynd heb i ni weld i ble` : ''}.`,
  closedPlan: 'Caewyd cyn ei ddiwedd.',
  certificate: 'Cadw’r dystysgrif',

  logHeading: 'Log gwaredu',
  logLead: 'Un llinell cyn i bob dogfen fynd, ac un am yr hyn a ddaeth ohoni. Dim ond ychwanegu llinellau a wneir.',
  openLog: 'Dangos y log',
  readingLog: 'Wrthi’n darllen y log',
  logEmpty: 'Nid oes dim wedi’i waredu yma.',
  filter: 'Beth ddaeth ohoni',
  allOutcomes: 'Unrhyw beth',
  search: 'Enw, lle neu ddosbarth',
  document: 'Dogfen',
  outcome: 'Beth ddaeth ohoni',
  when: 'Pryd',
  who: 'Pwy',
  outcomes: {
    sending: 'Wedi’i dechrau, heb wybod sut y daeth i ben',
    sent: 'Wedi’i symud i’r bin ailgylchu, heb gadarnhau ei dileu am byth',
    labelled: 'Wedi cael label Microsoft ei dosbarth; Microsoft 365 sy’n penderfynu pryd y caiff ei dileu',
    notSent: 'Heb ei symud',
    gone: 'Nid yw yno mwyach; nis gwelwyd yn y bin ailgylchu',
    purged: 'Nid yw yn yr un o’r ddau fin ailgylchu ar ôl 93 diwrnod',
    keptByPolicy: 'Mae polisi Microsoft 365 yn cadw copi',
    restored: 'Wedi’i chael eto ar y safle',
  },
  saveLog: 'Cadw’r log (CSV)',
  fileLog: 'Log gwaredu',
  checkLog: 'Gwirio na newidiwyd yr un llinell',
  checking: 'Wrthi’n gwirio’r log',
  logSound: 'Ni newidiwyd ac ni thynnwyd yr un llinell.',
  logUnsound: (rows) => `Nid yw ${lines(rows)} yn cyfateb: newidiwyd neu tynnwyd rhywbeth. Dywedwch wrth y swyddog cofnodion.`,
  lookAgain: 'Edrych ble maent nawr',
  looking: 'Wrthi’n edrych yn y llyfrgell ac yn y ddau fin ailgylchu',
  looked: ({ looked, restored, purged, keptByPolicy, inBin, unknown }) => [
    `Chwiliwyd am ${documents(looked)}.`,
    ...(restored > 0 ? [`Cafwyd ${documents(restored)} ar y safle eto. Mae’r log yn dweud hynny nawr.`] : []),
    ...(purged > 0 ? [`Nid yw ${documents(purged)} yn yr un o’r ddau fin ailgylchu mwyach.`] : []),
    ...(keptByPolicy > 0 ? [`Mae polisi Microsoft 365 yn cadw copi o ${documents(keptByPolicy)}.`] : []),
    ...(inBin > 0 ? [`Mae ${documents(inBin)} yn y bin ailgylchu o hyd.`] : []),
    ...(unknown > 0 ? [`Ni ellir dweud dim newydd am ${documents(unknown)}.`] : []),
  ],
  binNotWhole: 'Ni allwch weld y bin ailgylchu cyfan, felly ni chymerwyd bod dim wedi’i ddileu am byth. Gall gweinyddwr casgliad y safle edrych eto.',

  columns: {
    name: 'Dogfen',
    path: 'Ble’r oedd',
    class: 'Dosbarth',
    classTitle: 'Teitl y dosbarth',
    authority: 'Awdurdod',
    rule: 'Fersiwn yr amserlen',
    dates: 'Dyddiadau y cyfrifwyd ohonynt',
    keepUntil: 'Cadwyd tan',
    decidedBy: 'Penderfynwyd gan',
    decidedWhen: 'Penderfynwyd ar',
    agreedBy: 'Cytunwyd gan',
    outcome: 'Beth ddaeth ohoni',
    reason: 'Pam na',
    when: 'Pryd',
    who: 'Pwy',
    size: 'Beitiau',
    modified: 'Newidiwyd ddiwethaf',
    uniqueId: 'Rhif y ddogfen',
    sha256: 'SHA-256',
    bin: 'Rhif yn y bin ailgylchu',
    plan: 'Cynllun',
  },

  unhashed: {
    tooLarge: 'Heb ei darllen: roedd yn fwy na 10 MB.',
    beyondBudget: 'Heb ei darllen: roedd cynifer o ddogfennau ag a ddarllenir ar un tro eisoes wedi’u darllen.',
    unreadable: 'Heb ei darllen: ni roddodd SharePoint ei chynnwys.',
    changed: 'Anhysbys: newidiodd rhywbeth amdani ar ôl ei darllen.',
    cutOff: 'Anhysbys: torrwyd ar draws y gwaith.',
  },

  certificateTitle: 'Tystysgrif gwaredu',
  certificateLead: 'Mae hon yn dweud yr hyn y mae log gwaredu’r safle yn ei ddweud am un cynllun, a dim mwy.',
  certificateKnown:
    'Mae “symudwyd i’r bin ailgylchu” yn golygu bod SharePoint wedi’i derbyn yno. Gellir ei hadfer am hyd at 93 diwrnod, a gall polisi Microsoft 365 gadw copi. Nid yw’n golygu ei bod wedi’i dileu am byth, oni bai bod llinell yn dweud hynny.',
  certificateWhat: 'Beth a benderfynwyd',
  certificateDecided: 'Penderfynwyd gan',
  certificateAgreed: 'Cytunwyd gan ail berson',
  certificateNoSecond: 'Nid oedd angen ail berson.',
  certificateCarriedOut: 'Gweithredwyd gan',
  certificateSchedule: 'Fersiwn yr amserlen',
  certificateSite: 'Safle',
  certificatePlan: 'Cynllun',
  certificateHash: 'Stwnsh y cynllun (SHA-256)',
  certificateCounts: 'Beth ddaeth o’r dogfennau',
  certificateSent: 'Dogfennau a aeth',
  certificateNotSent: 'Dogfennau nad aethant',
  certificateHolds: 'Ataliadau',
  certificateHeld: (many) =>
    many === 0
      ? 'Nid oedd yr un ddogfen o’r cynllun hwn dan ataliad pan ddaeth ei thro.'
      : `Roedd ${documents(many)} o’r cynllun hwn dan ataliad pan ddaeth ${its(many)} tro, ac nid ${many === 1 ? 'aeth' : 'aethant'}.`,
  sentOn: (when) => `Symudwyd i’r bin ailgylchu ar ${when}; heb gadarnhau ei dileu am byth`,
  certificateFile: 'Tystysgrif gwaredu',
};
