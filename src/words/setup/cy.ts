import type { EvidenceListCode } from '../../marking/rules';
import type { StepKind } from '../../provisioning/rules';
import { formatDateTime } from '../dates';
import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { SetupWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `llyfrgell` is feminine and softens after one and two. */
const libraries = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'lyfrgell', two: 'lyfrgell', other: 'llyfrgell' })}`;
/** `llinell` is feminine and softens after one and two. */
const lines = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'linell', two: 'linell', other: 'llinell' })}`;
const steps = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'gam', other: 'cam' })}`;

const stepNames: Readonly<Record<StepKind, (name: string) => string>> = {
  siteColumn: (name) => `Colofn safle ${name}`,
  column: (name) => `Colofn ${name}`,
  index: (name) => `Mynegai ar ${name}`,
  formatting: (name) => `Lliwiau i ${name}`,
  list: (name) => `Rhestr ${name}`,
  permissionLevel: (name) => `Lefel caniatâd ${name}`,
  permissions: (name) => `Caniatadau ${name}`,
  view: (name) => `${name} yn y wedd ddiofyn`,
  customAction: (name) => `Gorchymyn ${name}`,
  settings: (name) => `Gosodiadau ${name}`,
  libraryClass: (name) => `Dosbarth cofnod ${name}`,
};

const evidenceLists: Readonly<Record<EvidenceListCode, string>> = {
  history: 'Hanes y marciau',
  operations: 'Darnau o waith',
  challenges: 'Heriau',
  checks: 'Gwiriadau o farciau',
};

export const cy: SetupWords = {
  title: 'Marcio diogelu ar y safle hwn',
  lead: 'Dewiswch ble gall pobl farcio dogfennau. Cewch weld popeth a fyddai’n cael ei ychwanegu cyn i ddim ddigwydd.',
  reading: 'Wrthi’n darllen y safle',
  readFailed: 'Ni ellid darllen y safle.',
  tryAgain: 'Ei ddarllen eto',
  notOwner: 'Dim ond perchennog y safle hwn all droi marcio ymlaen. Gofynnwch i un o berchnogion y safle agor y dudalen hon.',
  noLibraries: 'Nid oes llyfrgelloedd dogfennau ar y safle hwn eto. Crëwch un yn gyntaf, yna dewch yn ôl.',

  libraries: 'Llyfrgelloedd',
  librariesHint: 'Nid oes dim yn newid mewn llyfrgelloedd nad ydych yn eu dewis.',
  library: 'Llyfrgell',
  documents: 'Dogfennau a ffolderi',
  count: n,

  settings: 'Gosodiadau',
  scheme: 'Cynllun marcio',
  ceiling: 'Y marc uchaf y ceir ei gadw yma',
  ceilingHint: 'Caiff unrhyw beth uwch ei atal, a dywedir wrth y person bwy i’w ffonio.',
  callWhom: 'Pwy i’w ffonio ynghylch rhywbeth uwch',
  callWhomHint: 'Fel y byddai pobl yn ei ddweud: tîm a rhif ffôn. Mae’n cwblhau’r frawddeg “Ffoniwch …”.',
  originatingBody: 'Corff tarddu',
  originatingBodyHint: 'Y corff biau’r dogfennau hyn. Caiff ei ysgrifennu gyda’r marc cyntaf.',
  keepers: 'Pwy sy’n gofalu am wybodaeth y safle hwn',
  keepersHint:
    'Un cyfeiriad e-bost ar bob llinell. Maent yn gweld beth sy’n hwyr, ac yn trosglwyddo marciau pan fydd rhywun yn gadael. Caiff perchnogion y safle wneud hynny hefyd.',
  keeperTitle: 'Beth mae eich adran yn eu galw',
  keeperTitleHint: 'Er enghraifft Rheolwr Gwybodaeth. Gadewch ef yn wag i ddefnyddio ein geiriau ni.',
  challengeDays: 'Nifer y diwrnodau i ateb her',
  challengeDaysHint: (from, to) => `O ${n(from)} i ${n(to)}. Ar ôl hynny mae’n dangos fel hwyr.`,

  showPlan: 'Dangos beth fyddai’n newid',
  needLibrary: 'Dewiswch o leiaf un llyfrgell.',
  needCallWhom: 'Dywedwch bwy i’w ffonio.',
  needBody: 'Enwch y corff tarddu.',
  needDays: (from, to) => `Rhowch y diwrnodau i ateb her fel rhif cyfan o ${n(from)} i ${n(to)}.`,
  needPeople: (accounts) =>
    `Nid yw ${listWithAnd(accounts, 'cy')} yn hysbys ar y safle hwn. Gwiriwch y sillafu. Daw rhywun sydd â mynediad yn hysbys ar ôl agor y safle.`,
  peopleFailed: 'Ni ellid dod o hyd i’r bobl. Rhowch gynnig arall arni.',
  planning: 'Wrthi’n cymharu â’r safle',

  planHeading: 'Beth fydd yn newid ar y safle hwn',
  planLead: 'Nid oes dim wedi’i newid eto. Mae dogfennau’n cadw eu dyddiadau a’u cynnwys.',
  nothingToDo: 'Mae popeth yno’n barod. Nid oes dim i’w newid.',
  what: 'Beth',
  toAdd: 'I’w hychwanegu',
  toChange: 'I’w cywiro',
  there: 'Yno’n barod',
  kinds: {
    siteColumn: 'Colofnau’r safle, ar gyfer y marc, pwy a’i gosododd a phryd mae’n newid',
    column: 'Yr un colofnau yn eich llyfrgelloedd a’ch rhestrau',
    index: 'Mynegeion, fel y gellir hidlo llyfrgelloedd mawr yn ôl marc',
    formatting: 'Lliwiau i golofn y marc',
    list: 'Rhestrau sy’n cadw hanes y marciau, heriau, gwiriadau, a’r hyn sydd mewn grym mewn llyfrgelloedd',
    permissionLevel: 'Lefelau caniatâd, fel y gall pobl ychwanegu at yr hanes heb ei newid',
    permissions: 'Pwy gaiff ddarllen y rhestrau hynny ac ychwanegu atynt',
    view: 'Beth mae’r gweddau diofyn yn ei ddangos',
    customAction: 'Y gorchymyn Marcio yn llyfrgelloedd y safle hwn',
    settings: 'Eich gosodiadau',
    libraryClass: 'Dosbarthiadau cofnod llyfrgelloedd',
  },
  everyStep: 'Pob cam',
  step: (what, name, where) => {
    const thing = stepNames[what](name);
    return where && where !== name ? `${thing} yn ${where}` : thing;
  },
  addIt: 'ychwanegu',
  putItRight: 'cywiro',
  onSite: 'Y safle hwn',
  indexMayBeRefused: (library, items) =>
    `Mae ${n(items)} eitem yn ${library}, a gall SharePoint wrthod ei mynegeio. Mae marcio’n gweithio yno beth bynnag; efallai na fydd hidlo yn ôl marc.`,
  nameMayBeTaken: (where) => `Mae gan rywbeth ar ${where} enw y mae marcio’n ei ddefnyddio. Caiff ei adael fel y mae, a chewch wybod.`,
  turnOn: (many) => `Troi marcio ymlaen mewn ${libraries(many)}`,
  saveChanges: (many) => `Gwneud ${n(many)} newid`,
  back: 'Yn ôl',

  running: 'Wrthi’n gosod marcio',
  stepsDone: (settled, total) => `${n(settled)} o ${steps(total)} wedi’u gwneud`,
  doneAll: (many) => `Mae marcio ymlaen mewn ${libraries(many)}.`,
  doneNext: 'Mae pobl yn gweld y gorchymyn Marcio pan fyddant yn dewis dogfennau. Efallai y bydd rhaid iddynt ail-lwytho’r dudalen unwaith.',
  donePartly: (failed) => `Ni wnaed ${steps(failed)}:`,
  stopped: (left) => `Fe wnaethoch stopio gyda ${steps(left)} ar ôl. Gallwch fynd ymlaen unrhyw bryd: nid oes dim yn cael ei wneud ddwywaith.`,
  notDoneTable: 'Heb eu gwneud',
  part: 'Beth',
  whyNot: 'Pam na',
  remedy: 'Beth i’w wneud',
  finish: 'Gweld sut mae’r safle',

  status: (on, all) => `Mae marcio ymlaen mewn ${n(on)} o ${libraries(all)}.`,
  change: 'Newid llyfrgelloedd neu osodiadau',
  driftNone: 'Mae popeth fel y’i gosodwyd.',
  driftSome: (many) => `Nid yw ${n(many)} ${plural(many, 'cy', { two: 'beth', other: 'peth' })} fel y’i gosodwyd mwyach.`,
  where: 'Ble',
  now: 'Nawr',
  shouldBe: 'Dylai fod',
  missing: 'nid yw yno',
  changedSince: 'wedi newid',
  asSetUp: 'fel y’i gosodwyd',
  putBack: 'Ei roi yn ôl',

  libraryIsOn: 'Mae marcio ymlaen yma.',
  cannotTurnOff: 'Ni ellir ei ddiffodd ar y dudalen hon.',

  historyHeading: 'Hanes y marciau',
  historyLead: 'Mae pob llinell wedi’i selio i’r un o’i blaen. Gwiriwch a gafodd unrhyw linell ei newid neu ei thynnu allan.',
  historyCheck: 'Gwirio’r hanes',
  historyChecking: 'Yn edrych drwy’r hanes',
  historyFailed: 'Nid oedd modd darllen yr hanes. Rhowch gynnig arall arni’n nes ymlaen.',
  historyHolds: (rows) => (rows === 0 ? 'Nid oes llinellau ynddo eto.' : `${lines(rows)}, a phob un fel y’i hysgrifennwyd.`),
  historyFindings: (found, rows) => `Nid yw ${n(found)} ${plural(found, 'cy', { two: 'beth', other: 'peth' })} fel y dylai fod mewn ${lines(rows)}.`,
  historyWhat: 'Beth',
  historyDocument: 'Dogfen',
  historyWho: 'Pwy mae’n ei enwi',
  historyWhen: 'Pryd',
  historyWhere: 'Ble',
  historyRow: (list, row) => (row === null ? evidenceLists[list] : `${evidenceLists[list]}, llinell ${n(row)}`),
  historyBy: (who, by) => (by === '' ? who : who === '' ? by : `${who} (mae SharePoint yn enwi ${by})`),
  historyDate: (iso, timeZone) => formatDateTime(iso, 'cy', timeZone),
  historyFinding: {
    changedRow: 'Newidiwyd llinell ar ôl ei hysgrifennu.',
    takenOut: 'Tynnwyd llinell allan.',
    addedRow: 'Rhoddwyd llinell mewn darn o waith nad yw’n perthyn iddo.',
    copiedRow: 'Mae’r un llinell yno ddwywaith.',
    missingRow: 'Nid yw’r llinell o flaen hon yno.',
    outOfOrder: 'Mae’r llinell a ddylai fod o flaen hon ar ei hôl: mae llinellau wedi cyfnewid lle.',
    otherHand: 'Mae’r llinell yn enwi un person ac fe’i hychwanegwyd gan un arall.',
    otherTime: 'Mae’r llinell yn enwi diwrnod gwahanol i’r un yr ychwanegwyd hi arno.',
    noOperation: 'Nid yw’r llinell yn perthyn i unrhyw ddarn o waith a gofnodwyd.',
    columnDiffers: 'Mae’r ddogfen wedi’i marcio fel rhywbeth gwahanol i’r hyn mae ei llinell olaf yn ei ddweud.',
    notInHistory: 'Mae’r ddogfen wedi’i marcio, ac nid oes llinell yn dweud hynny. Tynnwyd llinell allan, neu fe deipiodd neu gopïodd rhywun y marc.',
    deletedFrom: 'Cafodd rhywbeth ei ddileu o’r rhestr hon. Ni ddylai dim gael ei ddileu ohoni byth.',
    notAsSealed: 'Nid llinellau’r darn hwn o waith yw’r rhai y daeth i ben â nhw.',
  },
  historyMore: (more) => `Mae ${n(more)} arall.`,
  historyRemedy: 'Dywedwch wrth bwy bynnag sy’n gofalu am gofnodion eich adran. Mae log archwilio SharePoint yn dweud pwy a’i gwnaeth.',
};
