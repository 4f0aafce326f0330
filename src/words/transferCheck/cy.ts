import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { FormatReason, TransferCheckWords } from './types';

const REASONS: TransferCheckWords['reason'] = (reason, column, limit) => {
  switch (reason) {
    case 'addColumn':
      return `Nid oes colofn “${column}”. Ychwanegwch hi, hyd yn oed lle mae’n aros yn wag.`;
    case 'fillIn':
      return `Mae “${column}” yn wag. Llenwch ef.`;
    case 'leaveEmpty':
      return `Rhaid i “${column}” fod yn wag, gan fod y cofnod yn agored.`;
    case 'noDetails':
      return `Rhaid i “${column}” fod yn wag, gan nad yw’r hawlfraint yn hysbys.`;
    case 'yesOrNo':
      return `Ysgrifennwch Yes neu No yn “${column}”.`;
    case 'sayYes':
      return `Ysgrifennwch Yes yn “${column}”, gan fod dewis arall wedi’i roi ar ei gyfer. Neu tynnwch y dewis arall allan.`;
    case 'sayNo':
      return `Ysgrifennwch No yn “${column}”, gan fod y cofnod yn agored.`;
    case 'wholeYears':
      return `Ysgrifennwch flynyddoedd cyfan yn “${column}”, gyda hanner colon rhyngddynt: 30;75.`;
    case 'years1to150':
      return `Mae pob cyfnod yn “${column}” rhwng 1 a 150 o flynyddoedd.`;
    case 'openOrClosed':
      return `Ysgrifennwch Open neu Closed yn “${column}”.`;
    case 'unknownCode':
      return `Mae gan “${column}” god nad yw’r archif yn ei adnabod. Ysgrifennwch nhw fel 40(2), gyda hanner colon rhyngddynt a heb fylchau.`;
    case 'unknownLanguage':
      return `Mae gan “${column}” iaith nad yw ar restr yr archif. Ysgrifennwch nhw fel English;Welsh.`;
    case 'unknownCopyright':
      return `Mae gan “${column}” werth nad yw ar restr yr archif. Ysgrifennwch Crown, Third party, UK Parliament, Open Parliament Licence neu Unknown.`;
    case 'unknownAlone':
      return `Mae Unknown yn sefyll ar ei ben ei hun yn “${column}”. Tynnwch y lleill allan, neu tynnwch Unknown allan.`;
    case 'writeDay':
      return `Ysgrifennwch y dyddiad yn “${column}” fel 2026-05-17.`;
    case 'oneLine':
      return `Mae sawl llinell yn “${column}”. Rhowch ef ar un.`;
    case 'tooLong':
      return `Mae “${column}” yn hirach na ${formatNumber(limit, 'cy')} o nodau. Byrhewch ef.`;
    case 'future':
      return `Mae’r dyddiad yn “${column}” yn y dyfodol. Cywirwch ef.`;
    case 'startWithRecord':
      return `Mae’r cau’n dechrau ar ddyddiad y cofnod, neu lle nad oes un ar ddiwrnod y newid diwethaf, neu ar 31 Rhagfyr y flwyddyn honno. Cywirwch “${column}”.`;
    case 'onePeriodEach':
      return `Rhaid cael cynifer o gyfnodau cau ag o godau eithrio. Gwiriwch “${column}”.`;
    case 'scheduleNotStart':
      return `Dyddiad yr amserlen yw “${column}”, nid y diwrnod y mae’r cau’n dechrau. Cywirwch ef.`;
    case 'scheduleBefore2000':
      return `Mae “${column}” cyn 2000, pan nad oedd amserlenni o’r fath. Cywirwch ef.`;
    default:
      return `Nid yw’r archif yn derbyn yr hyn sydd yn “${column}”. Cywirwch ef.`;
  }
};

const FORMATS: Readonly<Record<FormatReason, string>> = {
  Zip: 'Mae eraill wedi’u pacio ynddi. Dadbaciwch hi a throsglwyddwch y rheini.',
  Executable: 'Rhaglen yw hi.',
  PasswordProtected: 'Mae cyfrinair arni. Cadwch hi heb un.',
  OperatingSystemMac: 'Cyfrifiadur a’i gwnaeth iddo’i hun.',
  NonRecord: 'Nid cofnod yw hi: templed, neu’r hyn y mae Office yn ei gadw tra bo dogfen ar agor.',
  Shortcut: 'Dim ond pwyntio at rywbeth y mae. Trosglwyddwch yr hyn y mae’n pwyntio ato.',
  SystemFile: 'Cyfrifiadur a’i gwnaeth iddo’i hun.',
  Backup: 'Copi wrth gefn yw hi.',
  LicenseContainsRegistrationInformation: 'Trwydded meddalwedd yw hi.',
};

export const cy: TransferCheckWords = {
  lead: 'Dewiswch y rhestr o gofnodion yr ydych ar fin eu trosglwyddo. Caiff pob rhes ei gwirio yn erbyn rheolau’r Archifau Gwladol, fel y gallwch gywiro yma yr hyn y byddai’n ei anfon yn ôl.',
  prepares: 'Mae hyn yn paratoi trosglwyddiad ar gyfer cysylltydd yr archif ei hun. Nid yw’n anfon dim: mae eich ffeil yn aros yn y porwr hwn.',
  choose: 'Dewis ffeil CSV',
  chooseAnother: 'Dewis ffeil CSV arall',
  chooseHint: 'CSV â cholofnau’r archif ei hun, megis “filepath” a “closure status”.',
  reading: 'Wrthi’n gwirio’r rhestr',
  notReadable: 'Nid tabl yw hwn. Cadwch y rhestr fel CSV (UTF-8) a’i dewis eto.',
  tooLarge: 'Mae’r ffeil hon yn rhy fawr i’w gwirio yma. Rhannwch hi a gwiriwch y rhannau.',

  ready: (ready, all) =>
    plural(all, 'cy', {
      one: `Mae ${formatNumber(ready, 'cy')} o 1 rhes yn barod i’r archif.`,
      other: `Mae ${formatNumber(ready, 'cy')} o ${formatNumber(all, 'cy')} rhes yn barod i’r archif.`,
    }),
  allReady: 'Nid yw rheolau’r archif yn gweld dim o’i le.',
  result: 'Yr hyn a gafwyd',
  fileHeading: 'Y ffeil gyfan',
  fileProblem: {
    noRows: () => 'Nid oes rhesi o dan y penawdau. Ychwanegwch res ar gyfer pob ffeil.',
    notUtf8: () => 'Nid yw’r ffeil wedi’i chadw fel UTF-8, sydd ei angen ar yr archif. Cadwch hi fel CSV UTF-8.',
    notCsv: () => 'Llyfr gwaith yw hwn. CSV yn unig y mae’r archif yn ei dderbyn: cadwch ef fel CSV UTF-8.',
    missingColumn: (value) => `Nid oes colofn “${value}”. Ychwanegwch hi, hyd yn oed lle mae’n aros yn wag.`,
    extraColumn: (value) =>
      value === '' ? 'Mae colofn heb bennawd. Tynnwch hi allan.' : `Nid yw’r archif yn derbyn y golofn “${value}”. Tynnwch hi allan cyn anfon y ffeil.`,
    otherSpelling: (value) =>
      `Nid yw’r pennawd “${value}” wedi’i sillafu fel y mae’r archif yn ei sillafu. Fe’i darllenwyd, ond cywirwch ef cyn anfon y ffeil.`,
    duplicateColumn: (value) => `Mae dwy golofn “${value}”. Cadwch un.`,
    duplicateRow: (value) => `Mae gan “${value}” fwy nag un rhes. Cadwch un.`,
    unknownRow: (value) => `Mae gan “${value}” res, ond nid oes ffeil o’r fath. Tynnwch y rhes allan, neu cywirwch y llwybr.`,
    missingRow: (value) => `Nid oes gan “${value}” res. Ychwanegwch un.`,
  },

  rowsHeading: 'Rhesi nad ydynt yn barod',
  rowHeading: 'Rhes',
  nameHeading: 'Cofnod',
  whatHeading: 'Beth i’w gywiro',
  columnHeading: 'Colofn',
  kindHeading: 'Math',
  error: 'Heb fod yn barod',
  warning: 'Cymerwch olwg',
  reason: REASONS,
  moreRows: (count) =>
    plural(count, 'cy', {
      one: 'Nid yw un rhes arall yn cael ei dangos. Cadwch y rhestr i’w gweld.',
      other: `Nid yw ${formatNumber(count, 'cy')} rhes arall yn cael eu dangos. Cadwch y rhestr i’w gweld.`,
    }),
  row: (row) => `Rhes ${formatNumber(row, 'cy')}`,

  warningsHeading: 'Ffeiliau ac enwau i edrych arnynt',
  warningsLead: 'Nid yw dim o hyn yn gwneud rhes yn anghywir. Fe all yr archif adael ffeil allan er hynny, ac mae enwau’n aros am byth.',
  noWarnings: 'Nid oes dim yn tynnu sylw ymhlith y ffeiliau a’r enwau.',
  fault: {
    excludedName: 'Mae’r archif yn gadael ffeiliau â’r enw hwn allan.',
    ownerFile: 'Office a wnaeth hon tra oedd dogfen ar agor. Nid cofnod yw hi.',
    zeroByte: 'Nid oes dim yn y ffeil hon.',
    disallowedFormat: 'Nid yw’r archif yn derbyn y fformat hwn.',
    likelyDisallowedFormat: 'Yn ôl ei therfyniad, mae hon yn debygol o fod mewn fformat nad yw’r archif yn ei dderbyn.',
    meaningless: 'Ni fydd yr enw hwn yn dweud dim wrth y cyhoedd. Dywedwch beth sydd ynddo.',
    copy: 'Mae hon wedi’i henwi fel copi. Gwiriwch ai hi yw’r cofnod.',
    draft: 'Nid yw geiriau fel “final” ac “old” yn dweud pa fersiwn ydyw. Defnyddiwch ddyddiad neu rif.',
    encoded: 'Mae arwyddion fel %20 yn yr enw lle bu bwlch. Ailenwch ef.',
    defaultLibrary: 'Mae gan bob safle lyfrgell â’r enw hwn. Rhowch un iddi sy’n dweud beth mae’n ei ddal.',
  },
  formatReason: (reason) => FORMATS[reason as FormatReason] ?? '',
  place: { site: 'Safle', library: 'Llyfrgell', folder: 'Ffolder', file: 'Ffeil' },
  rows: (count) => plural(count, 'cy', { one: '1 rhes', two: '2 res', other: `${formatNumber(count, 'cy')} rhes` }),

  namesHeading: 'Enwau fel y bydd y cyhoedd yn eu gweld',
  namesLead: 'Y safle, y llyfrgell a’r ffolderi fydd y trefniant yng nghatalog yr archif.',
  noNames: 'Ni chafwyd llwybr yn y rhestr.',
  files: (count) => plural(count, 'cy', { one: '1 ffeil', two: '2 ffeil', other: `${formatNumber(count, 'cy')} ffeil` }),
  moreNames: (count) => plural(count, 'cy', { one: 'ac un arall', other: `a ${formatNumber(count, 'cy')} arall` }),

  save: 'Cadw’r hyn i’w gywiro fel CSV',
  saveName: 'Gwirio trosglwyddo',
};
