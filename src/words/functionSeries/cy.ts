import type { AppraisalStage, Closure, ClosureProblemCode, StageProblemCode } from '../../functions/rules';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { FunctionSeriesWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `cyfres` is feminine: it softens after one and two, and is aspirated after six. */
const series = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'gyfres', two: 'gyfres', many: 'chyfres', other: 'cyfres' })}`;
/** Years are counted with `blynedd`, which has forms of its own. */
const years = (value: number): string =>
  `${n(value)} ${plural(value, 'cy', { one: 'flwyddyn', two: 'flynedd', few: 'blynedd', many: 'blynedd', other: 'mlynedd' })}`;

const done: Readonly<Record<AppraisalStage, string>> = {
  appraised: 'Wedi’i harfarnu',
  selected: 'Wedi’i dewis i’r archif',
  sensitivityReviewed: 'Sensitifrwydd wedi’i adolygu',
  closed: 'Ar gau wrth drosglwyddo',
  open: 'Yn agored wrth drosglwyddo',
  retained: 'Wedi’i chadw â chymeradwyaeth',
  transferred: 'Wedi’i throsglwyddo',
  destroyed: 'Wedi’i dinistrio',
};

const steps: Readonly<Record<AppraisalStage, string>> = {
  appraised: 'Cofnodi’r arfarniad',
  selected: 'Cofnodi iddi gael ei dewis',
  sensitivityReviewed: 'Cofnodi’r adolygiad sensitifrwydd',
  closed: 'Cofnodi ei bod ar gau',
  open: 'Cofnodi ei bod yn agored',
  retained: 'Cofnodi cymeradwyaeth i’w chadw',
  transferred: 'Cofnodi’r trosglwyddiad',
  destroyed: 'Cofnodi iddi gael ei dinistrio',
};

const fields: Readonly<Record<keyof Closure, string>> = {
  closureStartDate: 'y diwrnod y mae’r cau’n dechrau',
  closurePeriod: 'blynyddoedd y cau',
  foiExemptionCode: 'yr eithriad',
  foiExemptionAsserted: 'y diwrnod y cytunwyd ar yr eithriad',
  titleClosed: 'a yw’r teitl ar gau',
  titleAlternate: 'y teitl y mae’r cyhoedd yn ei weld yn ei le',
  descriptionClosed: 'a yw’r disgrifiad ar gau',
  descriptionAlternate: 'y disgrifiad y mae’r cyhoedd yn ei weld yn ei le',
};

const closureProblems: Readonly<Record<ClosureProblemCode, (field: string) => string>> = {
  needed: (field) => `Rhowch ${field}.`,
  noDay: (field) => `Ar gyfer ${field}, rhowch ddiwrnod o’r calendr.`,
  notPast: (field) => `Ar gyfer ${field}, rhowch ddiwrnod cyn heddiw.`,
  unknown: () => 'Dewiswch un o godau’r archif ei hun ar gyfer pob eithriad.',
  twice: () => 'Rhowch bob eithriad unwaith.',
  oneEach: () => 'Rhowch flynyddoedd y cau ar gyfer pob eithriad.',
  outOfRange: () => 'Mae cau am 1 i 150 o flynyddoedd.',
  tooLong: (field) => `Gwnewch ${field} yn fyrrach.`,
  oneLine: (field) => `Ysgrifennwch ${field} ar un llinell.`,
  notClosed: (field) => `Gadewch ${field} allan, neu dywedwch fod yr un go iawn ar gau.`,
};

const problems: Readonly<Record<StageProblemCode, string>> = {
  notNext: 'Nid yw’r cam hwn yn dilyn o ble mae’r gyfres yn sefyll.',
  reasonNeeded: 'Dywedwch pam mae’r gyfres yn mynd yn ôl i’r cam hwn.',
  onNeeded: 'Rhowch y diwrnod y digwyddodd.',
  onAhead: 'Rhowch ddiwrnod nad yw yn y dyfodol.',
  onBeforeLast: 'Rhowch ddiwrnod nad yw cyn y cam diwethaf.',
  decisionNeeded: 'Dewiswch beth a benderfynwyd.',
  approvedByNeeded: 'Dywedwch pwy a’i cymeradwyodd.',
  approvalReferenceNeeded: 'Rhowch gyfeirnod y gymeradwyaeth.',
  untilNeeded: 'Rhowch y diwrnod pan edrychir arni eto.',
  untilPast: 'Rhowch ddiwrnod ar ôl y gymeradwyaeth ar gyfer edrych arni eto.',
  transferToNeeded: 'Dywedwch i ba archif yr aeth.',
  transferReferenceNeeded: 'Rhowch gyfeirnod y trosglwyddiad.',
  destructionReferenceNeeded: 'Rhowch y cyfeirnod yn y log gwaredu, neu rif y dystysgrif.',
};

export const cy: FunctionSeriesWords = {
  title: 'Beth a ddaw o bob cyfres',
  back: 'Yn ôl i’r dudalen',
  lead: 'Pob cyfres o’i harfarnu hyd yr archif, neu hyd ei diwedd: pwy wnaeth beth, pryd a pham. Nid oes dim yn cael ei ddileu na’i anfon o’r fan hon.',
  none: 'Nid yw’r dudalen hon yn enwi unrhyw gyfres o gofnodion eto. Ychwanegwch nhw at y dudalen yn gyntaf.',
  mayNot: 'Gallwch ddarllen hyn. Y rhai sy’n cael golygu dogfennau yma sy’n cofnodi’r camau.',
  show: 'Dangos',
  shown: { all: 'Pob cyfres', selected: 'Wedi’u dewis i’r archif', overdue: 'Yn hwyr', withoutYear: 'Heb flwyddyn' },
  shownYear: (year) => `Yn ddyledus yn ${year}`,
  found: (count, of) => (count === of ? series(of) : `${n(count)} o ${series(of)}`),
  save: 'Cadw’r rhestr ddethol fel CSV',
  fileName: (title) => `Rhestr ddethol – ${title}`,

  stands: 'Ble mae’n sefyll',
  notBegun: 'Heb ei harfarnu eto',
  standing: (stage, day, who) => `${done[stage]} ar ${day}, cofnodwyd gan ${who}`,
  dueYear: 'Yn ddyledus',
  dueIn: (year, reckoned) => (reckoned ? `${year}, wedi’i chyfrifo fel ugain mlynedd ar ôl ei chofnod olaf` : String(year)),
  dueUnknown: 'Dim blwyddyn eto',
  decision: 'Penderfyniad',
  rationale: 'Pam',
  volume: 'Faint',
  covers: 'Yn cwmpasu',
  exemptions: 'Eithriadau tebygol',
  archiveSeries: 'Cyfres yr archif',
  closedUntil: 'Cau',
  closure: ({ foiExemptionCode, closurePeriod, closureStartDate }) =>
    `${foiExemptionCode.map((code, at) => `${code} am ${years(closurePeriod[at] ?? 0)}`).join(', ')}, o ${closureStartDate}`,
  approval: (by, reference, until) => `Cymeradwywyd gan ${by}, ${reference}; i edrych arni eto erbyn ${until}`,
  transfer: (to, reference) => `I ${to}, ${reference}`,
  destruction: (reference) => reference,
  history: 'Pob cam hyd yma',
  historyColumns: { stage: 'Cam', on: 'Diwrnod', who: 'Cofnodwyd gan', why: 'Manylion a pham' },
  recordedOn: (day) => `ar ${day}`,

  next: 'Beth ddigwyddodd nesaf?',
  steps,
  goBack: 'Aeth yn ôl i gam cynharach',
  notYetHeading: 'Beth na ellir ei gofnodi eto, a pham',
  notYet: (stage, because) =>
    ({
      before: `${done[stage]}: mae cam cynharach yn dod gyntaf.`,
      notToDestroy: `${done[stage]}: rhaid mai ei dinistrio yw’r penderfyniad.`,
      notSelected: `${done[stage]}: ei dinistrio yw’r penderfyniad.`,
    })[because],

  formHeading: (stage, name) => `${steps[stage]}: ${name}`,
  leads: {
    appraised: 'Beth a benderfynwyd am y gyfres, a pham. Ysgrifennir y penderfyniad ar y dudalen hefyd.',
    retained: 'Mae angen cymeradwyaeth i gadw cofnodion yn ôl am fwy nag ugain mlynedd (Deddf Cofnodion Cyhoeddus 1958, adran 3(4)).',
    closed: 'Meysydd yr archif ei hun ar gyfer cofnod sydd ar gau. Fe’u gwirir yn ôl ei rheolau.',
    destroyed:
      'Mae hyn yn cofnodi beth a wnaed. Nid yw’n dileu dim. Nid yw’r dudalen hon yn gwybod am ataliadau: gwnewch yn siŵr nad oedd yr un yn cwmpasu’r gyfres.',
    transferred: 'Mae hyn yn cofnodi beth a wnaed. Nid yw’n anfon dim.',
  },
  on: 'Ar ba ddiwrnod?',
  reason: 'Nodyn',
  reasonBack: 'Pam mae’n mynd yn ôl?',
  approvedBy: 'Cymeradwywyd gan',
  approvedByHint: 'Yr Ysgrifennydd Gwladol, neu bwy bynnag sy’n cymeradwyo drosto.',
  reference: 'Cyfeirnod',
  approvalReferenceHint: 'Rhif y gymeradwyaeth.',
  until: 'I edrych arni eto erbyn',
  untilHint: 'Mae’r cynllun yn dangos y gyfres yn y flwyddyn hon.',
  transferTo: 'I ba archif?',
  transferReferenceHint: 'Y cyfeirnod a roddodd yr archif i’r trosglwyddiad.',
  destructionReference: 'Log gwaredu neu dystysgrif',
  destructionReferenceHint: 'Y gweithrediad yn y log gwaredu, neu rif y dystysgrif.',
  closureStart: 'Mae’r cau’n dechrau ar',
  closureStartHint: 'Y diwrnod olaf y mae’r cofnodion yn ei gwmpasu, neu 31 Rhagfyr y flwyddyn honno.',
  asserted: 'Cytunwyd ar yr eithriad ar',
  assertedHint: 'Diwrnod amserlen y Cyngor Ymgynghorol.',
  code: 'Eithriad',
  years: 'Blynyddoedd ar gau',
  choose: 'Dewiswch',
  addCode: 'Ychwanegu eithriad',
  removeCode: (code) => `Tynnu ${code || 'yr eithriad hwn'}`,
  titleClosed: 'Mae’r teitl ar gau hefyd',
  titleAlternate: 'Y teitl y mae’r cyhoedd yn ei weld',
  descriptionClosed: 'Mae’r disgrifiad ar gau hefyd',
  descriptionAlternate: 'Y disgrifiad y mae’r cyhoedd yn ei weld',

  cancel: 'Canslo',
  taking: 'Wrthi’n ei gofnodi',
  taken: (stage, name) => `${name}: mae “${done[stage]}” wedi’i gofnodi.`,
  failed: 'Ni chofnodwyd y cam.',
  changedSince: 'Mae rhywun arall wedi cofnodi rhywbeth am y gyfres hon yn y cyfamser. Edrychwch arno, a chofnodwch eich cam eto os oes ei angen o hyd.',
  refused: 'Ni chewch gofnodi hyn yma.',
  notTold: 'Mae wedi’i gofnodi yma, ond nid yw cynllun yr adran yn gwybod amdano eto.',
  tellAgain: 'Dweud wrth gynllun yr adran eto',
  told: 'Mae cynllun yr adran yn gwybod amdano nawr.',
  problem: (code) => problems[code],
  closureProblem: (field, code) => closureProblems[code](fields[field]),

  csv: {
    series: 'Cyfres',
    type: 'Math',
    recordClass: 'Dosbarth',
    from: 'Yn cwmpasu o',
    to: 'Yn cwmpasu hyd',
    documents: 'Dogfennau',
    bytes: 'Beitiau',
    metres: 'Metrau o silff',
    where: 'Ble',
    action: 'Yr amserlen',
    decision: 'Penderfyniad',
    rationale: 'Rhesymau',
    stage: 'Cam',
    stageOn: 'Diwrnod y cam',
    closureStart: 'Dechrau’r cau',
    closurePeriod: 'Blynyddoedd ar gau',
    exemptions: 'Eithriadau',
    asserted: 'Cytunwyd ar yr eithriad',
    archiveSeries: 'Cyfres yr archif',
    yearDue: 'Blwyddyn ddyledus',
    reckoned: 'Blwyddyn wedi’i chyfrifo',
  },
};
