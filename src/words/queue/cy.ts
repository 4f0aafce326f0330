import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { QueueWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `dogfen` is feminine and softens after two. */
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddogfen', other: 'dogfen' })}`;
/** `eitem` begins with a vowel and does not change. */
const items = (value: number): string => `${n(value)} eitem`;
/** `penderfyniad` is masculine: it softens after two, and is aspirated after three and six. */
const decisions = (value: number): string =>
  `${n(value)} ${plural(value, 'cy', { two: 'benderfyniad', few: 'phenderfyniad', many: 'phenderfyniad', other: 'penderfyniad' })}`;

/** A feminine thing has its own time, several have theirs. */
const their = (many: number): string => (many === 1 ? 'ei' : 'eu');

export const cy: QueueWords = {
  reading: 'Wrthi’n darllen beth sydd angen penderfyniad ar y safle hwn',
  failed: 'Ni ellid darllen beth sydd angen penderfyniad.',
  tryAgain: 'Ei ddarllen eto',
  lead: 'Yr hyn a gadwyd cyhyd ag y mae’r amserlen yn ei ddweud. Rydych yn penderfynu unwaith am bob dosbarth a blwyddyn. Nid oes dim yn mynd nes bod rhywun yn penderfynu.',
  soFar: (read, of) => `Darllenwyd ${n(read)} o ${items(of)} hyd yma`,
  whole: (read, of) =>
    read < of
      ? `Darllenwyd ${n(read)} o ${items(of)}. Ni allwch weld y ${n(of - read)} arall, neu maent wedi mynd yn y cyfamser.`
      : `Darllenwyd pob un o’r ${items(of)}`,
  stop: 'Stopio darllen',
  goOn: 'Mynd ymlaen i ddarllen',
  readingName: 'Faint o’r safle hwn a ddarllenwyd',

  noKimSite:
    'Ni chafwyd hyd i’r safle lle mae eich adran yn cadw ei hamserlenni, felly ni ellir cyfrifo dyddiadau ac ni chaiff dim fynd. Gofynnwch i bwy bynnag sy’n gofalu am y cynnyrch hwn.',
  noSchedule: 'Nid oes amserlen mewn grym i’r safle hwn, felly ni ellir cyfrifo dyddiadau ac ni chaiff dim fynd. Gofynnwch i’r tîm sy’n gofalu am amserlenni.',
  unreadable: 'Ni ellid darllen amserlenni eich adran, felly ni ellir cyfrifo dyddiadau ac ni chaiff dim fynd. Rhowch gynnig arall arni wedyn.',
  holdsUnknown: 'Ni ellid darllen yr ataliadau, felly mae popeth yma’n cyfrif fel un a ddelir ac ni chaiff dim fynd. Rhowch gynnig arall arni wedyn.',
  mayNot: 'Y rhai sy’n gofalu am gofnodion y safle hwn sy’n penderfynu. Gallwch weld beth sydd angen penderfyniad.',

  parts: {
    toDecide: 'I’w penderfynu nawr',
    decided: 'Wedi’u penderfynu',
    held: 'Wedi cyrraedd eu hamser ond yn cael eu dal',
    coming: 'Yn dod yn y flwyddyn nesaf',
    waiting: 'Yn aros am ddyddiad',
    noClass: 'Heb ddosbarth',
    permanent: 'I’w cadw am byth',
  },
  leads: {
    toDecide: 'Yr hynaf yn gyntaf.',
    decided: 'Penderfynir unwaith am bob dosbarth a blwyddyn. Gallwch dynnu penderfyniad yn ôl nes iddo gael ei gyflawni.',
    held: 'Fe’u cadwyd yn ddigon hir, ac fe’u delir: ni chaniateir dileu dim nes codi’r ataliad.',
    coming: 'Dim i’w wneud eto.',
    waiting: 'Cedwir y rhain nes bod y dyddiad yn hysbys.',
    noClass: 'Nid oes neb wedi dweud beth yw’r rhain, felly fe’u cedwir. Rhowch ddosbarth i’w llyfrgell neu eu ffolder.',
    permanent: 'Mae’r amserlen yn dweud na chaiff y rhain eu dileu.',
  },
  nothing: 'Nid oes dim angen penderfyniad. Nid oes angen i chi wneud dim yma.',
  nothingYet: 'Dim wedi’i ganfod hyd yma.',
  later: (many) => `Mae ${documents(many)} arall yn cyrraedd ${their(many)} hamser ymhen mwy na blwyddyn.`,

  recordClass: 'Dosbarth cofnod',
  year: 'Blwyddyn',
  place: 'Ble',
  documents: 'Dogfennau',
  due: 'Wedi cyrraedd eu hamser',
  held: 'O’r rheini, a ddelir',
  from: 'O',
  missing: 'Beth sydd ar goll',
  decision: 'Penderfyniad',
  by: 'Gan bwy',
  missingOf: (need, many) => `${need} (${n(many)})`,
  need: {
    created: 'pryd y’i gwnaed',
    modified: 'pryd y’i newidiwyd ddiwethaf',
    sent: 'pryd yr anfonwyd yr e-bost',
    closed: 'pryd y caewyd yr achos neu’r ffeil',
    superseded: 'pryd y’i disodlwyd',
    birth: 'y dyddiad geni',
    death: 'dyddiad y farwolaeth',
    trigger: 'y dyddiad y mae’r amserlen yn ei enwi',
    person: 'barn rhywun',
  },
  noYear: 'nid yw’n hysbys',
  decide: () => 'Penderfynu',
  about: (of) => of,
  look: 'Edrych',
  todo: 'Beth allwch ei wneud',
  withdraw: 'Tynnu’n ôl',

  seriesTitle: (recordClass, year) => `${recordClass}, ${year}`,
  back: 'Yn ôl at beth sydd angen penderfyniad',
  dueFrom: (many, from, to, size) =>
    from === to
      ? `Cyrhaeddodd ${documents(many)} (${size}) ${their(many)} hamser ar ${from}.`
      : `Cyrhaeddodd ${documents(many)} (${size}) ${their(many)} hamser rhwng ${from} a ${to}.`,
  heldOf: (many) => `Mae ${documents(many)} o’r rhain yn cael ${many === 1 ? 'ei dal ac mae’n' : 'eu dal ac maent yn'} aros beth bynnag y penderfynwch.`,
  keptLongerOf: (many) =>
    `Mae ${documents(many)} arall wedi cyrraedd ${their(many)} hamser ac yn cael ${many === 1 ? 'ei chadw' : 'eu cadw'} yn hirach, drwy benderfyniad ar ${many === 1 ? 'honno’n unig' : 'bob un ar wahân'}.`,
  goingAloneOf: (many) => `Mae ${documents(many)} arall i fynd drwy benderfyniad ar ${many === 1 ? 'honno’n unig' : 'bob un ar wahân'}. Gweler Gwaredu.`,
  unknownOf: (many) => `Ni ellid darllen a yw ${documents(many)} o’r rhain yn cael ${many === 1 ? 'ei dal: mae’n' : 'eu dal: maent yn'} aros.`,
  comingOf: (many) =>
    `Mae ${documents(many)} arall yn cyrraedd ${their(many)} hamser o fewn blwyddyn. Mae’r penderfyniad hwn am y dosbarth a’r flwyddyn, felly ${many === 1 ? 'amdani hi' : 'amdanynt hwy'} hefyd.`,
  whichRule: 'Y rheol',
  rule: (version) => `Yr amserlen, fersiwn ${version}`,
  authority: 'Pam',
  then: 'Beth mae’r amserlen yn dweud sy’n digwydd wedyn',
  action: { destroy: 'Dileu', review: 'Edrych arnynt eto a phenderfynu', transfer: 'Trosglwyddo i’r archif', keep: 'Cadw' },
  superseded: 'Nid yw’r dosbarth hwn mewn defnydd mwyach. Rhowch i’r llyfrgell neu’r ffolder y dosbarth a ddaeth yn ei le; tan hynny nid oes dim ohono’n mynd.',
  notInSchedule: 'Nid yw’r dosbarth hwn yn yr amserlen sydd mewn grym, felly nid oes dim ohono’n mynd.',
  twentyYears: (year, latest) =>
    `Ni chedwir dim am byth yma heb gymeradwyaeth: rhaid trosglwyddo i’r archif, neu gael cymeradwyaeth i gadw, erbyn ${year}. Dyna 20 mlynedd o’r ddogfen ddiweddaraf, sef ${latest}.`,
  sample: 'Rhai i’w hagor',
  sampleLead: 'Wedi’u tynnu o bob un sydd wedi cyrraedd ei hamser.',
  before: (who, when, what) => `Penderfynodd ${who} ar ${when}: ${what} Mae’r diwrnod hwnnw wedi dod, felly gofynnir i chi eto.`,

  question: 'Beth ddylai ddigwydd i’r rhain?',
  answers: { destroy: 'Dileu', transfer: 'Trosglwyddo i’r archif', keepLonger: 'Cadw’n hirach', review: 'Penderfynu rywbryd eto' },
  hint: (answer, second) =>
    ({
      destroy: `Nid oes dim yn cael ei ddileu eto. Bydd cynllun wedyn yn dangos pob dogfen sy’n mynd a phob un sy’n aros${second ? ', a rhaid i ail berson gytuno iddo' : ''}. Wedi hynny maent yn symud i’r bin ailgylchu, am 93 diwrnod.`,
      transfer: 'Mae hyn yn cofnodi’r penderfyniad. Nid yw’n symud dim: mae’r archif yn trefnu’r trosglwyddo gyda chi.',
      keepLonger: 'Maent yn aros tan y diwrnod a roddwch, a gofynnir i chi eto drannoeth.',
      review: 'Nid oes dim yn newid, a gofynnir i chi eto ar y diwrnod a roddwch.',
    })[answer],
  until: 'Cadw tan',
  askOn: 'Gofyn eto ar',
  untilMissing: 'Rhowch ddiwrnod ar ôl heddiw.',
  reason: 'Rheswm',
  reasonOptional: 'Rheswm (dewisol)',
  reasonHint: 'Caiff ei gadw gyda’r penderfyniad.',
  reasonMissing: 'Rhowch reswm: cedwir y rhain yn hirach nag y mae’r amserlen yn ei ddweud.',
  button: (answer, many, day) =>
    ({
      destroy: `Penderfynu dileu ${documents(many)}`,
      transfer: `Penderfynu trosglwyddo ${documents(many)}`,
      keepLonger: day === '' ? `Cadw ${documents(many)} yn hirach` : `Cadw ${documents(many)} tan ${day}`,
      review: day === '' ? 'Gofyn eto rywbryd' : `Gofyn eto ar ${day}`,
    })[answer],
  deciding: 'Wrthi’n cadw eich penderfyniad',
  decided: (answer, day) =>
    ({
      destroy: 'Dileu.',
      transfer:
        'Trosglwyddo i’r archif. Fe’i penderfynwyd ac nid yw wedi’i wneud eto: pan fydd y cofnodion gan yr archif, dywedwch hynny dan y gyfres ar dudalen swyddogaeth y safle.',
      keepLonger: `Cadw tan ${day}.`,
      review: `Gofyn eto ar ${day}.`,
      putOff: `Gofyn eto ar ${day}.`,
    })[answer],
  decidedBy: (who, when) => `${who}, ${when}`,
  toDisposal: 'Cynllunio beth sy’n mynd',
  since: (many) => `Mae ${documents(many)} wedi cyrraedd ${their(many)} hamser ers hynny.`,
  withdrawing: 'Wrthi’n tynnu’r penderfyniad yn ôl',
  withdrawn: 'Tynnwyd y penderfyniad yn ôl. Gofynnir i chi eto.',
  notKept: 'Ni chadwyd eich penderfyniad.',
  kept: 'Cadwyd eich penderfyniad.',

  sites: {
    heading: 'Eich safleoedd eraill',
    lead: 'Dim ond pan ofynnwch y darllenir pob un. Mae eu cyfeiriadau’n aros yn y porwr hwn.',
    address: 'Cyfeiriad safle',
    addressHint: 'Er enghraifft /sites/floods',
    add: 'Ychwanegu’r safle hwn',
    notAnAddress: 'Rhowch gyfeiriad un o safleoedd eich adran.',
    open: 'Darllen beth sydd angen penderfyniad',
    remove: 'Tynnu oddi ar y rhestr hon',
    opening: 'Wrthi’n darllen',
    notOn: 'Nid yw cadw cofnodion ymlaen i’r safle hwn.',
    notRead: 'Ni allech ddarllen y safle hwn.',
    summary: (many, of) => (of === 0 ? 'Dim i’w benderfynu' : `${decisions(of)}, ${documents(many)}`),
    partly: (read, of) => `Darllenwyd ${n(read)} o ${items(of)}`,
    goThere: 'Agor y safle',
    readAll: 'Darllen y rhain i gyd, un ar ôl y llall',
  },
};
