import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { SchedulePublishWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `dosbarth` is masculine and softens after two. */
const classes = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddosbarth', other: 'dosbarth' })}`;
/** `label` does not mutate. */
const labels = (value: number): string => `${n(value)} label`;

export const cy: SchedulePublishWords = {
  pageHeading: 'Cyhoeddi beth a gadwn',
  pageLead:
    'Un dudalen i’r cyhoedd sy’n sefyll ar ei phen ei hun, a’r un peth fel tabl agored. Nid oes angen sgript ar y dudalen, ac mae’n gweithio ar bapur, ar ffôn a gyda darllenydd sgrin.',
  language: 'Iaith y dudalen',
  languages: { en: 'Saesneg', cy: 'Cymraeg' },
  contact: 'Pwy y gall y cyhoedd ei holi',
  contactHint: 'Swydd a chyfeiriad, megis “Tîm cofnodion, records@rivers.example”. Gall aros yn wag.',
  notPublished: 'Ni chyhoeddir perchnogion, marciau arferol na pha gofnodion sy’n hanfodol. Gadewir allan ddosbarthiadau a ddaeth i ben.',
  preview: 'Edrych ar y dudalen yn gyntaf',
  previewOf: (count) => `Y dudalen fel y bydd: ${classes(count)}`,
  savePage: 'Lawrlwytho’r dudalen (HTML)',
  saveTable: 'Lawrlwytho’r tabl (CSV)',
  together: 'Mae’r dudalen yn cysylltu â thabl o’r enw schedule.csv wrth ei hochr. Rhowch y ddau yn yr un lle.',
  undecided: (count) => `Mae angen person ar ${classes(count)}. Mae’r dudalen yn dweud mai person sy’n penderfynu, ac yn dyfynnu eich geiriau.`,

  wholeHeading: 'Yr amserlen gyfan',
  wholeLead: 'Pob maes o bob dosbarth, a’r rhai a ddaeth i ben hefyd. Gellir ei newid mewn taenlen a dod â hi i mewn eto.',
  saveWhole: 'Lawrlwytho’r amserlen gyfan (CSV)',

  purviewHeading: 'Ar gyfer Microsoft Purview',
  purviewLead: 'Mae cynllun ffeiliau Purview yn cyfrif mewn dyddiau ac mae enwau byr i’w labeli. Gadewir allan yr hyn na all ei ddweud, a’i enwi yma.',
  days: 'Sut y daw blynyddoedd yn ddyddiau',
  daysKinds: {
    safe: 'Byth cyn y dyddiad calendr',
    times365: '365 diwrnod y flwyddyn: rhai dyddiau’n brin',
  },
  goes: (rows, leftOut) => `${labels(rows)} yn y cynllun ffeiliau${leftOut > 0 ? `, gadawyd ${classes(leftOut)} allan` : ''}.`,
  warnings: 'Beth i’w wybod cyn ei fewnforio',
  noWarnings: 'Nid oes dim yn cael ei golli ar y ffordd.',
  recordClass: 'Dosbarth',
  warning: 'Beth i’w wybod',
  more: (left) => `Mae ${n(left)} arall yn sefyll yn yr un modd.`,
  savePlan: (count) => `Lawrlwytho’r cynllun ffeiliau â ${labels(count)} (CSV)`,
  failed: 'Ni ellid gwneud hyn. Agorwch y dudalen eto a rhowch gynnig arall arni.',
};
