import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { TakeOnWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `dogfen` is feminine and softens after one and two. */
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'ddogfen', two: 'ddogfen', other: 'dogfen' })}`;
/** `marc` is masculine and softens after two. */
const marks = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'farc', other: 'marc' })}`;
/** `gwerth` is masculine and softens after two. */
const values = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'werth', other: 'gwerth' })}`;

export const cy: TakeOnWords = {
  reading: 'Wrthi’n darllen',
  failed: 'Ni ellid darllen y llyfrgell.',
  tryAgain: 'Ei darllen eto',
  notForYou: (keeperTitle) =>
    `Y rhai sy’n cadw’r safle hwn sy’n derbyn marciau: ei berchnogion${keeperTitle ? `, a phwy bynnag yw ei ${keeperTitle}` : ', a’r rhai sy’n gofalu am ei wybodaeth'}. Gofynnwch i un ohonynt.`,
  noLibraries: 'Nid yw marcio wedi’i droi ymlaen mewn unrhyw lyfrgell ar y safle hwn.',

  heading: 'Derbyn marciau sydd yma eisoes',
  lead: 'Gall llyfrgell fod â marciau eisoes: mewn colofn o’i heiddo ei hun, mewn priodweddau a ysgrifennwyd gan ddosbarthwr arall, neu fel labeli sensitifrwydd. Chi sy’n dweud beth y mae pob un yn ei olygu, a chewch weld beth fyddai’n digwydd cyn i ddim gael ei ysgrifennu. Mae’r hyn a oedd yno’n aros fel y mae.',
  library: 'Llyfrgell',
  items: (value) => `${n(value)} o ddogfennau a ffolderi`,
  find: 'Dod o hyd i farciau yn y llyfrgell hon',
  findFirst: 'Dewiswch lyfrgell yn gyntaf.',
  findingHeading: (library) => `Wrthi’n chwilio drwy ${library}`,
  readRows: (read, of) => `${n(read)} o ${n(Math.max(read, of))} wedi’u darllen`,

  unfinished: (planned, left, date) => `Roeddech yn derbyn ${marks(planned)} ar ${date}, a thorrwyd ar draws y gwaith. Mae ${n(left)} ar ôl.`,
  unfinishedUndo: 'Roeddech yn dadwneud marciau a dderbyniwyd gennych, a thorrwyd ar draws y gwaith.',
  goOn: 'Gwneud y gweddill',
  leave: 'Gadael y gweddill',
  undoable: (value, date) => `Derbyniasoch ${marks(value)} yn y llyfrgell hon ar ${date}.`,
  undo: 'Dadwneud hyn',

  foundHeading: (library) => `Yr hyn a gafwyd yn ${library}`,
  foundNone: (value) =>
    `Ni chafwyd unrhyw farciau mewn ${documents(value)}: nid oes colofn, na phriodwedd dosbarthwr arall, na label sensitifrwydd y gallwch ei weld yn cynnwys yr un.`,
  readDocuments: (value, folders, itemCount) => {
    const unread = itemCount - value - folders;
    return `Darllenwyd ${documents(value)}.${unread > 0 ? ` Mae ${n(unread)} o eitemau nad ydynt yn agored i chi, neu a ddaeth wedyn.` : ''}`;
  },
  otherLibrary: 'Llyfrgell arall',
  source: (source, title) => (source === 'column' ? `Colofn “${title}”` : source === 'property' ? `Priodwedd dogfen “${title}”` : 'Labeli sensitifrwydd'),
  product: (name) => `Yn ôl ei henw, ${name} a’i hysgrifennodd.`,
  holds: (value) => `Mae gwerth gan ${documents(value)}.`,
  sampled: (looked, of) => `Cafwyd hyn mewn ${n(looked)} o ${documents(of)}: darllenir priodweddau fesul dogfen, felly dim ond rhai a archwiliwyd.`,
  allRead: (value, requests) => `Os defnyddiwch hi, caiff pob un o’r ${documents(value)} ei darllen: ${n(requests)} cais.`,
  tooMany: 'Mae ynddi ormod o werthoedd gwahanol iddynt fod yn farciau, felly caiff ei gadael allan.',
  use: (source) => `Derbyn o: ${source}`,
  useSuggestions: 'Defnyddio pob awgrym',
  showMore: (value) => `Dangos ${values(value)} arall`,
  value: 'Yr hyn sydd yno',
  documents: 'Dogfennau',
  standsFor: 'Beth y mae’n ei olygu yma',
  standsForValue: (value) => `Beth y mae “${value}” yn ei olygu yma`,
  choose: 'Dewiswch neu teipiwch farc',
  noMarking: 'Dim marc',
  useLine: (line) => `Defnyddio ${line}`,
  why: ({ verdict, code, near }, message) => {
    if (verdict === 'exact') return '';
    if (verdict === 'suggested') return 'Awgrym: y marc hwn ydyw ar ffurf arall.';
    if (verdict === 'nothing') return 'Mae’n dweud nad oes marc.';
    const nearly = near ? ` Yr agosaf yw ${near}.` : '';
    if (code === 'legacyMarking')
      return 'Marc o gynllun cynharach ydyw. Nid oes dim yn cyfateb iddo’n uniongyrchol: gofynnwch i’r rhai sy’n adnabod y dogfennau.';
    if (code === 'otherScheme') return 'Marc o gynllun gwlad arall ydyw.';
    if (code === 'aboveCeiling') return 'Mae’n uwch na’r hyn y ceir ei gadw yma.';
    if (code === 'noClassification') return 'Nid yw’n enwi dosbarthiad.';
    return `${message}${nearly}`;
  },
  readsAs: (line) => `Mae’n darllen fel ${line}`,
  aboveCeiling: (ceiling) => `Mae’n uwch na ${ceiling}, y marc uchaf y ceir ei gadw yma.`,
  stillOpen: (value) => `Nid ydych wedi dweud beth y mae ${values(value)} yn ei olygu. Gadewir llonydd i’r dogfennau cysylltiedig.`,

  originator: 'Pwy sy’n atebol am y marciau hyn o hyn ymlaen?',
  originatorHint: 'Dim ond nhw all eu newid wedyn; gall eraill eu herio.',
  byAuthor: 'Awdur pob dogfen',
  byAuthorHint: (otherwise) => `Lle mae’r awdur yn westai, yn ap neu’n anhysbys bellach: ${otherwise}.`,
  byOne: (name) => `Chi (${name})`,
  reason: 'Rheswm (dewisol)',
  reasonHint: 'Caiff ei gadw yn yr hanes, wrth ochr yr hyn a oedd yno cynt.',

  plan: 'Gweld beth fyddai’n digwydd',
  planFirst: 'Dywedwch yn gyntaf beth y mae o leiaf un gwerth yn ei olygu.',
  planning: 'Wrthi’n gweld beth fyddai’n digwydd',
  planHeading: (value) =>
    value === 0 ? 'Ni fyddai unrhyw ddogfen yn cael ei marcio' : `Byddai ${documents(value)} yn cael ${value === 1 ? 'ei' : 'eu'} marcio`,
  nothingWritten: 'Nid oes dim wedi’i ysgrifennu.',
  linesCaption: 'Yr hyn a gâi ei ysgrifennu',
  where: 'Ble mae’n sefyll',
  line: 'Marc',
  outcomesCaption: 'Beth a ddeuai o’r holl ddogfennau',
  outcome: 'Beth fyddai’n digwydd',
  outcomes: {
    takeOn: 'Câi’r rhain eu marcio',
    same: 'Mae’r union farc hwnnw arnynt yma eisoes',
    differs: 'Mae marc arall arnynt yma, ac mae hwnnw’n sefyll',
    cleared: 'Roedd marc arnynt yma, a gwagiwyd y golofn â llaw: edrychwch ar eu hanes',
    sourcesDiffer: 'Mae gwahanol ffynonellau’n dweud gwahanol bethau amdanynt',
    notMapped: 'Mae ganddynt werth na roesoch unrhyw farc iddo',
    nothing: 'Nid oes ganddynt ddim i’w dderbyn',
    invalid: 'Caent linell nad yw’n ddilys',
    aboveCeiling: 'Byddent yn uwch na’r hyn y ceir ei gadw yma',
    aboveContainer: 'Byddent yn uwch na’r hyn y caiff eu llyfrgell neu eu ffolder ei gadw',
    later: 'Dônt ar ôl cynifer ag a dderbynnir ar unwaith: edrychwch eto ar ôl gorffen y rhain',
  },
  notTakenSummary: 'Dogfennau a gâi eu gadael, a pham',
  document: 'Dogfen',
  now: 'Y marc yma',
  would: 'Mae’n dweud',
  none: 'dim',
  callWhom: (value, whom) =>
    `Mae ${documents(value)} yn dweud ${value === 1 ? 'ei bod' : 'eu bod'} yn uwch na’r hyn y ceir ei gadw yma. Ffoniwch ${whom} cyn gwneud dim byd arall â ${value === 1 ? 'hi' : 'nhw'}.`,
  securityTeam: 'eich tîm diogelwch',
  takeOn: (value) => `Derbyn ${marks(value)}`,
  back: 'Newid yr hyn y mae gwerthoedd yn ei olygu',
  download: 'Lawrlwytho’r adroddiad (CSV)',
  fileName: 'marciau-i’w-derbyn',
  notSaved: 'Ni chadwyd yr adroddiad.',
  address: 'Cyfeiriad',
  answers: 'Pwy fyddai’n atebol amdani',

  taking: 'Wrthi’n derbyn marciau',
  undoing: 'Wrthi’n dadwneud',
  taken: (settled, total) => `${n(settled)} o ${n(total)} wedi’u derbyn`,
  undone: (settled, total) => `${n(settled)} o ${n(total)} wedi’u hadfer`,
  done: (value) => `Derbyniwyd ${marks(value)}. Mae hanes pob dogfen yn dweud o ble y daeth.`,
  doneUndo: (value) => `Mae ${documents(value)} fel yr oedd${value === 1 ? '' : 'ent'} o’r blaen.`,
  doneNone: 'Ni newidiwyd dim.',
  same: (value) => `Roedd ${documents(value)} felly eisoes.`,
  notDone: (value) => `Ni newidiwyd ${documents(value)}:`,
  notDoneCaption: 'Heb eu newid',
  left: (value) => `Ni chyrhaeddwyd ${documents(value)}. Edrychwch eto i wneud y gweddill: mae’r hyn a wnaed yn aros.`,
  stopped: 'Ni allai fynd ymlaen.',
  again: 'Edrych eto',
};
