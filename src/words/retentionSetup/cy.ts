import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { RetentionSetupWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `llyfrgell` is feminine and softens after one and two. */
const libraries = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'lyfrgell', two: 'lyfrgell', other: 'llyfrgell' })}`;

export const cy: RetentionSetupWords = {
  parts: { marking: 'Marcio', records: 'Cadw cofnodion' },
  partsLabel: 'Beth i’w osod',
  notLoaded: 'Ni ellid llwytho’r rhan hon. Gwiriwch eich cysylltiad ac agor y dudalen eto.',
  setup: {
    title: 'Cadw cofnodion ar y safle hwn',
    lead: 'Dewiswch yr amserlen y mae’r safle hwn yn ei dilyn a’r llyfrgelloedd y mae’n cyfrif ynddynt. Cewch weld popeth a fyddai’n cael ei ychwanegu cyn i ddim ddigwydd.',
    notOwner: 'Dim ond perchennog y safle hwn all droi hyn ymlaen. Gofynnwch i un o berchnogion y safle agor y dudalen hon.',
    keepersHint:
      'Un cyfeiriad e-bost ar bob llinell. Gofynnir iddynt unwaith y flwyddyn beth i’w gadw a beth i’w ddileu. Caiff perchnogion y safle benderfynu hefyd.',
    kinds: {
      siteColumn: 'Colofnau’r safle, ar gyfer y dosbarth cofnod, y dyddiad a’r swyddogaeth',
      column: 'Yr un colofnau yn eich llyfrgelloedd a’ch rhestrau',
      index: 'Mynegeion, fel y gellir hidlo llyfrgelloedd mawr yn ôl dosbarth',
      formatting: 'Lliwiau i golofnau',
      list: 'Rhestrau sy’n cadw dosbarthiadau, dyddiadau, penderfyniadau a’r hyn y cafwyd gwared arno',
      permissionLevel: 'Lefelau caniatâd, fel y gall pobl ychwanegu at y rhestrau hynny heb eu newid',
      permissions: 'Pwy gaiff ddarllen y rhestrau hynny ac ychwanegu atynt',
      view: 'Beth mae’r gweddau diofyn yn ei ddangos',
      customAction: 'Y gorchmynion a’r faner ar gyfer cofnodion',
      settings: 'Eich gosodiadau',
      libraryClass: 'Dosbarthiadau cofnod llyfrgelloedd',
    },
    indexMayBeRefused: (library, items) =>
      `Mae ${n(items)} eitem yn ${library}, a gall SharePoint wrthod ei mynegeio. Cedwir cofnodion yno beth bynnag; efallai na fydd hidlo yn ôl dosbarth yn gweithio.`,
    nameMayBeTaken: (where) => `Mae gan rywbeth ar ${where} enw y mae ei angen yma. Caiff ei adael fel y mae, a chewch wybod.`,
    turnOn: (many) => `Cadw cofnodion mewn ${libraries(many)}`,
    running: 'Wrthi’n gosod y gwaith o gadw cofnodion',
    doneAll: (many) => `Cedwir cofnodion mewn ${libraries(many)}.`,
    doneNext: 'Mae pobl yn gweld “Gosod dosbarth cofnod” a “Cadw neu ddileu” wrth ddewis dogfennau. Efallai y bydd rhaid iddynt ail-lwytho’r dudalen unwaith.',
    status: (on, all) => `Cedwir cofnodion mewn ${n(on)} o ${libraries(all)}.`,
    libraryIsOn: 'Cedwir cofnodion yma.',
  },
  noSchedules: {
    noKimSite: 'Ni chafwyd hyd i’r safle sy’n cadw amserlenni’r adran. Gofynnwch i bwy bynnag sy’n gofalu am gofnodion yn eich adran.',
    noSchedule: 'Nid oes gan yr adran amserlen mewn grym eto. Gofynnwch i bwy bynnag sy’n gofalu am gofnodion yn eich adran.',
    unreadable: 'Ni ellid darllen amserlenni’r adran. Gwiriwch eich cysylltiad ac agor y dudalen eto.',
  },
  schedule: 'Amserlen',
  scheduleHint: 'Mae’n dweud am ba hyd y cedwir pob math o gofnod, a pham.',
  version: (title, version) => `${title}, fersiwn ${version}`,
  choose: 'Dewiswch un',
  needSchedule: 'Dewiswch amserlen.',
  defaultClass: 'Y dosbarth cofnod arferol yma',
  defaultClassHint: 'Mae llyfrgelloedd newydd yn ei gael pan ddewch yn ôl i’r dudalen hon a chadw. Gall pob llyfrgell gael un arall.',
  none: 'Dim',
  named: (title, code) => `${title} (${code})`,
  libraryClasses: 'Dosbarth cofnod pob llyfrgell',
  libraryClassesHint: 'Mae gan yr hyn sydd mewn llyfrgell ei dosbarth, oni bai bod gan ffolder, achos neu ddogfen un ei hun.',
  classOf: (library) => `Dosbarth cofnod ${library}`,
  usual: (title) => `Yr un arferol: ${title}`,
  businessFunction: 'Beth mae’r tîm hwn yn ei wneud',
  businessFunctionHint:
    'Swyddogaeth fel y mae’r amserlen yn ei galw. Mae’n helpu i awgrymu dosbarthiadau, ac mae ataliad ar swyddogaeth yn atal yr hyn sydd yma.',
  publicRecords: 'Mae’r Ddeddf Cofnodion Cyhoeddus yn berthnasol i’r hyn sydd yma',
  publicRecordsHint: 'Felly ni chedwir dim am byth heb gymeradwyaeth: mae’n mynd i archif ar ôl 20 mlynedd fan bellaf.',
  year: 'Pa flwyddyn y mae “y flwyddyn gyfredol” yn ei olygu',
  yearHint: 'Mae’n cyfrif lle nad yw geiriau’r amserlen ei hun yn dweud.',
  yearFromSchedule: 'Fel y mae’r amserlen yn dweud',
  years: {
    calendar: 'Y flwyddyn galendr, hyd at 31 Rhagfyr',
    financial: 'Y flwyddyn ariannol, hyd at 31 Mawrth',
    tax: 'Y flwyddyn dreth, hyd at 5 Ebrill',
    academic: 'Y flwyddyn academaidd, hyd at 31 Awst',
  },
  second: 'Rhaid i ail berson gytuno bob tro cyn dileu dim',
  secondHint: 'Fel arall, dim ond lle mae’r amserlen yn dweud hynny.',
  master: 'Lle mae gan ddogfen ddosbarth cofnod a label Microsoft',
  masterClass: 'Y dosbarth sy’n penderfynu pa label y dylai ei gael',
  masterLabel: 'Y label sy’n penderfynu pa ddosbarth y dylai ei gael',
  kimContact: 'Pwy i’w holi ynghylch ataliad',
  kimContactHint: 'Fel y byddai pobl yn ei ddweud. Mae’n cwblhau’r frawddeg “Gofynnwch i …”.',
};
