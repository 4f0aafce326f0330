import type { HoldScope } from '../../retention/rules';
import { listWithAnd, listWithOr } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { HoldsWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `dogfen` is feminine and softens after two. */
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddogfen', other: 'dogfen' })}`;
/** `ataliad` begins with a vowel, which nothing changes. */
const holds = (value: number): string => `${n(value)} ataliad`;
/** `llyfrgell` is feminine and softens after one and two. */
const libraries = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'lyfrgell', two: 'lyfrgell', other: 'llyfrgell' })}`;
const quoted = (items: readonly string[]): string[] => items.map((item) => `“${item}”`);

function scope({ everything, sites, folders, classes, functions, words, items }: HoldScope): readonly string[] {
  return [
    ...(everything === true ? ['Pob dogfen ar bob safle.'] : []),
    ...(sites.length > 0 ? [`Popeth ar ${listWithAnd(sites, 'cy')}.`] : []),
    ...(folders.length > 0 ? [`Popeth yn ${listWithAnd(folders, 'cy')}.`] : []),
    ...(classes.length > 0
      ? [
          classes.length === 1
            ? `Pob dogfen o’r dosbarth cofnod ${classes[0]}, ac o’r rhai a ddaeth neu a ddaw yn ei le.`
            : `Pob dogfen o’r dosbarthiadau cofnod ${listWithAnd(classes, 'cy')}, ac o’r rhai a ddaeth neu a ddaw yn eu lle.`,
        ]
      : []),
    ...(functions.length > 0
      ? [`Pob dogfen o’r ${functions.length === 1 ? 'swyddogaeth fusnes' : 'swyddogaethau busnes'} ${listWithAnd(functions, 'cy')}.`]
      : []),
    ...(words.length > 0
      ? [
          `Pob dogfen â ${listWithOr(quoted(words), 'cy')} yn ei henw, neu yn enw ffolder neu safle y mae ynddo. Geiriau cyfan sy’n cyfrif, beth bynnag fo’u priflythrennau a’u hacenion.`,
        ]
      : []),
    ...(items.length > 0
      ? [
          `${documents(items.length)} yn ôl ${items.length === 1 ? 'ei rhif ei hun, i ble bynnag y caiff ei symud' : 'eu rhifau eu hunain, i ble bynnag y cânt eu symud'}.`,
        ]
      : []),
  ];
}

export const cy: HoldsWords = {
  reading: 'Wrthi’n darllen ataliadau’r adran',
  failed: 'Ni ellid darllen yr ataliadau.',
  tryAgain: 'Eu darllen eto',
  lead: 'Unwaith, yma, y caiff ataliad ei ddatgan. O’r eiliad honno ni fydd yr un cynllun yn gwaredu’r hyn y mae’n ei ddal, ar unrhyw safle, nes iddo gael ei godi.',
  readOnly: 'Gallwch weld ataliadau yma. Dim ond y rhai sy’n cadw’r safle hwn sy’n gallu datgan, newid neu godi un.',
  none: 'Nid oes yr un ataliad mewn grym.',
  completed: (count) => `Cwblhawyd ${holds(count)} a oedd wedi’${count === 1 ? 'i' : 'u'} hanner ysgrifennu.`,
  inForce: 'Mewn grym',
  lifted: (count) => `${n(count)} wedi’${count === 1 ? 'i' : 'u'} godi`,
  reasons: {
    inquiry: 'Ymchwiliad',
    litigation: 'Ymgyfreitha',
    foi: 'Cais rhyddid gwybodaeth',
    eir: 'Cais am wybodaeth amgylcheddol',
    accessRequest: 'Cais gweld gwybodaeth',
    audit: 'Archwiliad',
    other: 'Arall',
  },
  confidential: 'Cyfrinachol',
  unknownTitle: 'Ataliad cyfrinachol',
  askTeam: 'Gofynnwch i’r tîm rheoli gwybodaeth.',
  detailsMissing:
    'Nid yw’r hyn y mae’n ymwneud ag ef wedi’i ysgrifennu yma, neu ni ellir dibynnu arno. Mae’n dal i ddal. Gofynnwch i bwy bynnag a’i datganodd; yna datganwch un newydd a chodi hwn.',

  scope,
  scopeNothing: 'Dim eto. Dywedwch beth y mae i’w ddal.',
  since: (day) => `Ers ${day}`,
  from: (day) => `O ${day}`,
  liftedOn: (day) => `Codwyd ar ${day}`,
  until: (day) => `Caiff ei godi ar ${day}.`,
  authority: (text) => `Awdurdod: ${text}`,
  contact: (text) => `Cyswllt: ${text}`,
  reviewOn: (day) => `I’w ystyried eto ar ${day}.`,
  reviewDue: (day) => `Roedd i’w ystyried eto ar ${day}. Ystyriwch a oes ei angen o hyd, yna newidiwch y dyddiad neu ei godi.`,
  backed: (backing, name) =>
    `Yn Microsoft 365 fe’i cefnogir gan ${{ ediscoveryHold: 'yr ataliad eDiscovery', retentionPolicy: 'y polisi cadw', retentionLabel: 'y label cadw' }[backing]} “${name}”.`,
  unbacked:
    'Nid oes dim yn Microsoft 365 yn ei gefnogi. Gall pobl ddileu’r dogfennau hyn o hyd yn SharePoint ei hun. Gofynnwch i’ch tîm cydymffurfio Microsoft 365 am ataliad eDiscovery neu bolisi cadw, yna rhowch ei enw yma.',
  unbackedCount: (count) =>
    count === 1
      ? 'Nid oes dim yn Microsoft 365 yn cefnogi 1 ataliad, felly gall pobl ddileu’r hyn y mae’n ei ddal yn SharePoint ei hun o hyd.'
      : `Nid oes dim yn Microsoft 365 yn cefnogi ${holds(count)}, felly gall pobl ddileu’r hyn y maent yn ei ddal yn SharePoint ei hun o hyd.`,
  reach: (sites, anywhere) =>
    anywhere
      ? sites.length > 0
        ? `Gall ddal dogfennau ar unrhyw safle, ac mae’n dal rhai ar ${listWithAnd(sites, 'cy')}. Mae tudalen pob safle’n dweud faint.`
        : 'Gall ddal dogfennau ar unrhyw safle. Mae tudalen pob safle’n dweud faint.'
      : `Mae’n cyffwrdd â ${listWithAnd(sites, 'cy')}.`,

  history: 'Beth ddigwyddodd iddo',
  kinds: { declared: 'Datganwyd', changed: 'Newidiwyd', lifted: 'Codwyd', begun: 'Dechreuwyd', setAside: 'Rhoddwyd o’r neilltu', settled: 'Edrychwyd arno' },
  what: 'Beth ddigwyddodd',
  when: 'Pryd',
  who: 'Pwy',
  why: 'Pam',

  declareNew: 'Datgan ataliad',
  change: 'Ei newid',
  lift: 'Ei godi',
  cancel: 'Canslo',

  declareHeading: 'Datgan ataliad',
  changeHeading: (title) => `Newid “${title}”`,
  fields: {
    reason: 'At ba ddiben',
    title: 'Beth mae pobl yn ei alw',
    authority: 'Awdurdod',
    contact: 'Pwy i’w holi amdano',
    from: 'Yn dal o',
    reviewOn: 'Ei ystyried eto ar (dewisol)',
    backing: 'Beth yn Microsoft 365 sy’n ei gefnogi',
    backedBy: 'Ei enw yn Microsoft 365',
    note: 'Pam y caiff ei ddatgan neu ei newid',
    places: 'Safleoedd, llyfrgelloedd a ffolderi',
    classes: 'Dosbarthiadau cofnod',
    functions: 'Swyddogaethau busnes',
    words: 'Geiriau mewn enw',
    items: 'Dogfennau unigol',
  },
  hints: {
    authority: 'Deddf, gorchymyn llys, llythyr: pwy gaiff fynnu bod hyn yn cael ei gadw.',
    contact: 'Swydd neu dîm.',
    reviewOn: 'Nid oes dim yn digwydd ohono’i hun ar y diwrnod hwnnw. Caiff yr ataliad ei nodi yma.',
    backedBy: 'Fel y mae’ch tîm cydymffurfio Microsoft 365 yn ei alw.',
    note: 'Caiff ei gadw yn yr hanes.',
    places:
      'Un ar bob llinell. Gludwch y cyfeiriad o’ch porwr. Nid yw’r hyn a symudir o ffolder, neu a ailenwir gyda hi, yn cael ei ddal yn ôl ei gyfeiriad mwyach.',
    classes: 'Codau, un ar bob llinell.',
    functions: 'Un ar bob llinell, fel y maent yn yr amserlen.',
    words: 'Gair neu ymadrodd ar bob llinell. Geiriau cyfan sy’n cyfrif: nid yw “flood” yn dal “floods”.',
    items: 'Eu rhifau unigryw, un ar bob llinell. Cânt eu dal i ble bynnag y cânt eu symud neu beth bynnag eu henw.',
  },
  backings: { nothing: 'Dim byd', ediscoveryHold: 'Ataliad eDiscovery', retentionPolicy: 'Polisi cadw', retentionLabel: 'Label cadw' },
  beConfidential: 'Mae’n gyfrinachol',
  confidentialHint:
    'Mae tudalennau pawb yn cadw ato heb ddweud beth ydyw. Gall pobl weld bod dogfen yn cael ei dal, a dywedir wrthynt am ofyn i chi. Gall pwy bynnag sy’n dyfalu gair brofi ei ddyfaliad.',
  everything: 'Dal popeth',
  everythingHint: 'Pob dogfen ar bob safle, nes iddo gael ei godi neu ei newid.',
  whatHeld: 'Beth y mae’n ei ddal',
  more: 'Caiff beth bynnag y mae un o’r rhain yn ei enwi ei ddal.',
  preview: 'Caiff hyn ei ddal',
  previewConfidential: 'Bydd eraill yn gweld dim ond bod dogfen yn cael ei dal.',
  previewUnbacked: 'Bydd pobl yn gallu ei ddileu o hyd yn SharePoint ei hun, gan nad oes dim yn Microsoft 365 yn cefnogi’r ataliad.',
  declare: (day) => `Dal hyn o ${day}`,
  saveChange: 'Newid yr ataliad hwn',
  problem: (code, value) =>
    ({
      noTitle: 'Rhowch beth mae pobl yn ei alw.',
      noAuthority: 'Rhowch ar awdurdod pwy y caiff ei ddatgan.',
      noContact: 'Rhowch bwy i’w holi amdano.',
      noScope: 'Dywedwch beth y mae’n ei ddal. Nid yw ataliad nad yw’n enwi dim yn dal dim; os yw i ddal popeth, dywedwch hynny.',
      noWords: `Nid oes llythrennau na ffigurau yn “${value}”.`,
      phraseTooLong: `Mae “${value}” yn hirach na chwe gair.`,
      noItem: `Nid yw “${value}” yn rhif unigryw dogfen.`,
      noPlace: `Nid yw “${value}” yn gyfeiriad safle, llyfrgell na ffolder. Nid yw dolen rannu’n gyfeiriad: agorwch y ffolder a chopïo’r cyfeiriad o’ch porwr.`,
      noFrom: 'Rhowch y diwrnod y mae’n dal ohono.',
      noReview: 'Rhowch ddiwrnod ar ôl yr un y mae’n dal ohono, neu ddim.',
      noBackedBy: 'Rhowch yr enw sydd arno yn Microsoft 365.',
      tooLong: 'Mae’n enwi mwy nag y gall un ataliad. Enwch y ffolder yn lle ei dogfennau, neu ddatgan dau ataliad.',
    })[code],
  declaring: 'Wrthi’n ysgrifennu’r ataliad',
  declared: 'Mae’r ataliad wedi’i ddatgan. Ni fydd yr un cynllun yn gwaredu’r hyn y mae’n ei ddal o hyn ymlaen.',
  changed: 'Mae’r ataliad wedi’i newid.',
  wasLifted: 'Mae’r ataliad wedi’i godi o’r diwrnod a enwoch. Gellir penderfynu eto ar yr hyn y daeth ei amser o hynny ymlaen, oni bai bod ataliad arall arno.',
  notDone: 'Ni chafodd yr ataliad ei ysgrifennu.',
  refusals: {
    notKeeper: 'Dim ond y rhai sy’n cadw’r safle hwn sy’n gallu gwneud hynny.',
    notWhole: 'Mae rhywbeth ar goll.',
    changedSince: 'Mae rhywun arall wedi newid yr ataliad hwn ers i chi ei agor. Darllenwch ef eto, yna penderfynu.',
    cannotOpen: 'Mae ataliad cyfrinachol yn aros yn gyfrinachol, ac un agored yn agored. Datganwch un newydd a chodi hwn.',
  },

  liftHeading: (title) => `Codi “${title}”`,
  liftLead:
    'Daw’r hyn y mae’n ei ddal i’w benderfynu eto lle daeth ei amser, oni bai bod ataliad arall arno. Ni chaiff dim ei ddileu drwy ei godi. Cofiwch ddod â’r hyn sy’n ei gefnogi yn Microsoft 365 i ben.',
  liftOn: 'Ei godi o',
  liftReason: 'Pam y caiff ei godi',
  liftReasonMissing: 'Rhowch pam y caiff ei godi. Caiff ei gadw yn yr hanes.',
  liftDayMissing: 'Rhowch y diwrnod nad yw’n dal mwyach ohono.',
  liftButton: (day) => `Codi’r ataliad hwn o ${day}`,

  troubleHeading: 'Mae popeth yn cael ei ddal',
  troubleLead: 'Ni ellir dibynnu ar y rhestr ataliadau, felly mae pob dogfen ar bob safle’n cyfrif fel un sy’n cael ei dal nes bod rhywun wedi edrych ar hyn.',
  trouble: (code, row) =>
    ({
      notUnderstood: `Ni ellir darllen rhes ${n(row)} y rhestr.`,
      changed: `Newidiwyd rhes ${n(row)} ar ôl iddi gael ei hysgrifennu.`,
      missing: row === 0 ? 'Ni allwch weld rhai rhesi.' : `Mae rhes cyn rhes ${n(row)} wedi mynd.`,
      otherHand: `Nid y sawl a enwir yn rhes ${n(row)} a’i hychwanegodd.`,
      deleted: 'Dilëwyd rhywbeth o’r rhestr.',
      begun: 'Dechreuwyd ataliad cyfrinachol heb ei orffen.',
    })[code],
  troubleAsk: 'Dywedwch wrth y rhai sy’n cadw’r safle hwn.',
  settleLead:
    'Edrychwch ar y rhesi hyn a’u fersiynau yn y rhestr “Muniment holds”. Ni fydd yr hyn yr oedd rhes o’r fath yn ei ddal yn cael ei ddal mwyach wedi i chi ddweud eich bod wedi edrych: datganwch yr ataliadau hynny eto yn gyntaf. Mae ataliadau y mae eu rhesi’n gyfan yn dal i ddal.',
  settleReason: 'Beth a welsoch',
  settleReasonMissing: 'Rhowch beth a welsoch. Caiff ei gadw yn yr hanes.',
  settle: 'Gadael i’r rhesi eraill gyfrif eto',
  begunBy: (who, when) =>
    `Dechreuodd ${who} ddatgan neu newid ataliad cyfrinachol ar ${when}, ac ni chafodd ei orffen. Gofynnwch iddynt ei ddatgan eto, yna rhowch hwn o’r neilltu.`,
  setAside: 'Ei roi o’r neilltu',

  siteLead:
    'Caiff yr hyn sy’n cael ei ddal ei gadw, a’i amser wedi dod ai peidio, nes i’r ataliad gael ei godi. Ni all neb yma godi ataliad: gwneir hynny lle cafodd ei ddatgan.',
  siteUnknown:
    'Ni ellid darllen ataliadau’r adran, neu ni ellir dibynnu arnynt. Tan hynny mae popeth ar y safle hwn yn cyfrif fel rhywbeth sy’n cael ei ddal. Rhowch gynnig arall arni wedyn, neu dywedwch wrth y tîm rheoli gwybodaeth.',
  siteNone: 'Nid yw’r un ddogfen a ddarllenwyd yn cael ei dal.',
  look: 'Chwilio am ddogfennau a ddelir',
  lookAgain: 'Chwilio eto',
  looking: 'Wrthi’n chwilio am ddogfennau a ddelir',
  looked: (read, rows) => `${n(read)} o tua ${n(rows)} wedi’u darllen`,
  stop: 'Stopio',
  stopped: 'Fe wnaethoch stopio cyn y diwedd, felly mae’r ffigurau hyn am yr hyn a ddarllenwyd.',
  held: (held, all) => `Caiff ${n(held)} o’r ${documents(all)} a ddarllenwyd ${held === 1 ? 'ei dal' : 'eu dal'}.`,
  byHold: 'Dogfennau a ddelir yn ôl ataliad',
  hold: 'Ataliad',
  documents: 'Dogfennau a ddelir',
  library: 'Llyfrgell',
  byLibrary: 'Dogfennau a ddelir yn ôl llyfrgell',
  sample: 'Rhai ohonynt',
  document: 'Dogfen',
  backing: 'Wedi’i gefnogi yn Microsoft 365',
  isBacked: 'Ydy',
  notBacked: 'Nac ydy: gall pobl ddileu’r rhain yn SharePoint o hyd',
  notTold: 'Gofynnwch i’r tîm rheoli gwybodaeth',
  unseen: (some, all) => `Ni allech ddarllen ${n(some)} o ${libraries(all)}.`,
  unexplained: (rows) => `Mae SharePoint yn cyfrif ${n(rows)} eitem yn fwy nag a ddarllenwyd: ffolderi, a’r hyn na chewch ei weld.`,
  confidentialAsk: (contact) => (contact === '' ? 'Caiff ei dal; gofynnwch i’r tîm rheoli gwybodaeth' : `Caiff ei dal; gofynnwch i ${contact}`),
};
