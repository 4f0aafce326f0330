import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { ScheduleImportWords } from './types';

const n = (value: number | string | undefined): string => (typeof value === 'number' ? formatNumber(value, 'cy') : (value ?? ''));
/** `rhes` is feminine; it softens after two. */
const rows = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'res', other: 'rhes' })}`;
/** `diwrnod` is masculine and softens after two. */
const days = (value: number | string | undefined): string =>
  `${n(value)} ${typeof value === 'number' ? plural(value, 'cy', { two: 'ddiwrnod', other: 'diwrnod' }) : 'diwrnod'}`;

export const cy: ScheduleImportWords = {
  field: {
    code: 'Cod',
    title: 'Teitl',
    description: 'Disgrifiad',
    businessFunction: 'Swyddogaeth',
    activity: 'Gweithgaredd',
    keepFor: 'Cadw am',
    keepForUnit: 'Uned y cyfnod',
    keepFrom: 'Cadw o',
    action: 'Beth sy’n digwydd wedyn',
    authority: 'Cyfraith neu reswm',
    authorityLink: 'Dolen i’r gyfraith',
    owner: 'Perchennog',
    usualMarking: 'Marc arferol',
    vital: 'Cofnod hanfodol',
    series: 'Cyfres yn yr archif',
    label: 'Label Microsoft',
    year: 'Pa flwyddyn',
    secondPerson: 'Ail berson yn cytuno',
    version: 'Fersiwn',
    supersededBy: 'Disodlwyd gan',
    validFrom: 'Mewn defnydd o',
    validTo: 'Mewn defnydd hyd',
    notes: 'Nodiadau (yn mynd i’r disgrifiad)',
  },
  problem: {
    titleMissing: 'Nid oes teitl i’r rhes. Rhowch un iddi.',
    titleLong: 'Mae’r teitl yn hirach na 255 nod. Mae’n haws dewis un byrrach.',
    titleTwice: 'Mae gan res arall yr un swyddogaeth, gweithgaredd a theitl, a’r un rheol. Mae un ohonynt yn ddigon.',
    titleTwiceDiffers: 'Mae gan res arall yr un swyddogaeth, gweithgaredd a theitl, ond rheol wahanol. Penderfynwch pa un sy’n cyfrif.',
    codeTwice: 'Mae gan res arall yr un cod. Rhowch ei god ei hun i bob dosbarth.',
    codeUnfit: 'Mae’r cod yn hirach na 100 nod, neu mae ynddo arwyddion na chaiff cod eu cynnwys (< > " \\). Dewiswch un arall.',
    actionUnread:
      'Nid yw’n dweud yn glir beth sy’n digwydd yn y diwedd, felly caiff ei ddarllen fel adolygu. Dewiswch ddinistrio, adolygu, trosglwyddo neu gadw.',
    actionAgainstPeriod: 'Caiff ei gadw’n barhaol, ac eto mae i’w ddinistrio. Penderfynwch pa un a olygir.',
    yesNoUnread: 'Nid ie na nage yw hyn. Mae’n cyfrif fel nage nes i rywun ddweud.',
    dayUnread: 'Nid diwrnod o’r calendr yw hwn. Ysgrifennwch ef fel 1 Ebrill 2026.',
    datesOutOfOrder: 'Mae’r dosbarth yn gorffen cyn dechrau. Edrychwch ar y ddau ddyddiad.',
    yearUnread: 'Nid yw’n dweud pa flwyddyn a olygir. Ysgrifennwch galendr, ariannol, treth neu academaidd.',
    unitUnread: 'Nid yw hon yn uned amser hysbys. Ysgrifennwch ddyddiau, wythnosau, misoedd neu flynyddoedd.',
    linkRefused:
      'Ni chaiff tudalen gysylltu â’r cyfeiriad hwn, felly mae’n aros yn destun. Dim ond cyfeiriadau sy’n dechrau â http:// neu https:// all fod yn ddolenni.',
    lawNotYet: 'Mae’n enwi cyfraith o flwyddyn sydd heb ddod. Edrychwch ar y flwyddyn.',
    supersededByUnknown: 'Nid oes gan yr un rhes y cod na’r teitl hwn. Edrychwch beth sy’n cymryd lle’r dosbarth hwn.',
    supersededByItself: 'Ni all dosbarth gymryd ei le ei hun. Enwch un arall, neu’r un.',
    supersededRing: 'Mae’r hyn sy’n cymryd ei le yn arwain yn ôl at y dosbarth hwn. Rhaid i un dosbarth fod yr olaf.',
    periodIsDate: 'Dyddiad yw hwn, nid cyfnod. Mae taenlenni’n gwneud dyddiadau o ystodau: daw “4-7” yn 4 Gorffennaf. Edrychwch beth ysgrifennodd yr adran.',
    spreadsheetError: 'Ni allai’r daenlen gyfrifo’r gell hon. Rhowch ynddi’r hyn y dylai ei ddweud.',
    lettersLost: 'Collwyd llythrennau pan gafodd y ffeil ei chadw. Edrychwch ar y testun.',
    cellsBeyond: 'Mae gan y rhes fwy o gelloedd nag sydd o benawdau, felly gall rhywbeth fod yn y golofn anghywir. Edrychwch ar y rhes.',
    anotherPeriod: 'Mae cyfnod yn y golofn hon hefyd. Dywedwch pa un sy’n cyfrif.',
    headingOrUnfinished: 'Dim ond un gell o’r rhes hon sydd wedi’i llenwi. Os pennawd yw, dewiswch gario swyddogaethau i lawr. Os dosbarth yw, gorffennwch ef.',
    daysForYears:
      'Mae hwn yn nifer cyfan o flynyddoedd o 365 diwrnod. Ni ellir gwybod ai blynyddoedd a olygwyd, felly mae’n aros yn ddyddiau. Mae blynyddoedd calendr yn hirach o’u dyddiau naid.',
    durationUnread: 'Nid nifer o ddyddiau nac “Unlimited” yw hwn. Edrychwch arno.',
    durationIncomplete: 'Mae Purview am gael gweithred, hyd a math gyda’i gilydd, ac mae un ohonynt ar goll. Ychwanegwch ef.',
  },
  passedOver: {
    blank: 'Gwag',
    aboveHeadings: 'Uwchben y penawdau',
    headings: 'Penawdau',
    headingsAgain: 'Y penawdau eto',
    functionHeading: 'Pennawd swyddogaeth',
  },
  table: {
    noRows: () => 'Nid oes rhesi i’w darllen.',
    noTitleColumn: () => 'Nid oes colofn ag enwau’r dosbarthiadau ynddi. Dewiswch pa un yw hi.',
    noPeriodColumn: () => 'Nid oes colofn sy’n dweud am ba hyd i gadw. Dewiswch pa un yw hi.',
    tooManyRows: (value) => `Dim ond y ${n(Number(value))} rhes gyntaf a ddarllenwyd. Rhannwch y ffeil.`,
    fieldTwice: (value) => `Mae’r golofn “${value}” yn dal yr un peth ag un o’i blaen, felly ni chafodd ei darllen. Dewiswch rywbeth arall ar ei chyfer.`,
  },
  unreadable: {
    oldExcel: 'Excel ar ffurf cyn 2007 yw hwn, neu lyfr gwaith â chyfrinair. Agorwch ef, cadwch ef fel .xlsx heb gyfrinair, a dewiswch hwnnw.',
    notATable: 'Nid CSV nac Excel yw hwn. Cadwch y tabl fel un ohonynt, a dewiswch hwnnw.',
    damaged: 'Mae’r llyfr gwaith hwn wedi’i ddifrodi, neu nid llyfr gwaith Excel yw. Agorwch ef yn Excel, cadwch ef eto, a dewiswch hwnnw.',
    tooLarge: 'Mae’r ffeil hon yn rhy fawr i fod yn amserlen gadw. Cadwch y tabl yn unig, a dewiswch hwnnw.',
  },
  schedule: {
    schema: (value) => `Nid yw’n dilyn ffurf amserlen gadw: ${value}`,
    noClasses: () => 'Nid oes dosbarthiadau ynddi.',
    codeTwice: (value) => `Mae’r cod “${value}” yno fwy nag unwaith. Rhowch ei god ei hun i bob dosbarth.`,
    supersededByUnknown: (value) => `Mae “${value}” yn cymryd ei le, ac nid yw yno.`,
    supersededByItself: () => 'Mae’n cymryd ei le ei hun.',
    supersededRing: () => 'Mae’r hyn sy’n cymryd ei le yn arwain yn ôl ato. Rhaid i un dosbarth fod yr olaf.',
    noSuchDay: (value) => `Nid yw “${value}” yn ddiwrnod o’r calendr.`,
    datesOutOfOrder: () => 'Mae’n gorffen cyn dechrau.',
    workingClassUnknown: (value) => `Nid yw dosbarth y papurau gwaith, “${value}”, yno, neu mae un arall wedi cymryd ei le.`,
    linkUnsafe: (value) => `Ni chaiff tudalen gysylltu â “${value}”.`,
    periodNeedsPerson: (value) =>
      value === ''
        ? 'Nid oes dim yn dweud am ba hyd y caiff ei gadw. Rhaid i berson benderfynu.'
        : `Mae angen person ar “${value}” cyn i unrhyw ddyddiad gyfrif.`,
    keptForEverPublicRecord: () =>
      'Mae Deddf Cofnodion Cyhoeddus yn berthnasol: ni chedwir dim am byth yma heb gymeradwyaeth. Caiff ei drosglwyddo neu ei ddinistrio erbyn yr ugeinfed flwyddyn, neu cymeradwyir cyfnod hirach.',
    destroyedYetPermanent: () => 'Caiff ei gadw’n barhaol, ac eto mae i’w ddinistrio.',
    labelUnfit: (value) => `Nid yw Purview yn derbyn “${value}” yn enw label: dim mwy na 64 o lythrennau, ffigurau, bylchau a chysylltnodau.`,
    labelTwice: (value) => `Mae dosbarth arall hefyd yn sefyll dros y label “${value}”, felly nid yw’r label yn unig yn dweud pa ddosbarth sydd gan ddogfen.`,
    transferWithoutSeries: () => 'Mae’n mynd i archif, ac nid oes dim yn dweud i ba gyfres.',
  },
  purview: {
    leftOutPerson: ({ keepFor }) => `Wedi’i adael allan: rhaid i berson benderfynu yn gyntaf beth yw ystyr “${n(keepFor)}”.`,
    leftOutAge: ({ keepFor }) => `Wedi’i adael allan: nid yw Purview yn gwybod oedrannau, a chedwir hwn “${n(keepFor)}”.`,
    leftOutFixedDate: ({ keepFor }) => `Wedi’i adael allan: dyddiau y mae Purview yn eu cyfrif, heb ddyddiad penodol, a chedwir hwn “${n(keepFor)}”.`,
    leftOutSeveralDates: ({ keepFor }) => `Wedi’i adael allan: o un dyddiad y mae Purview yn cyfrif, a chedwir hwn “${n(keepFor)}”.`,
    leftOutTooManyDays: ({ keepFor }) => `Wedi’i adael allan: nid yw Purview yn cyfrif ymhellach na 36,525 diwrnod, a chedwir hwn “${n(keepFor)}”.`,
    leftOutSuperseded: ({ by }) => `Wedi’i adael allan: mae ${n(by)} wedi cymryd ei le.`,
    fallsShort: ({ days: safe, short, by }) =>
      `Daw 365 diwrnod y flwyddyn i ${days(short)}, hyd at ${days(by)} yn brin o’r blynyddoedd calendr. Nid yw ${days(safe)} byth yn brin.`,
    yearEnd: ({ days: safe, short }) =>
      `Mae’n cyfrif o ddiwedd blwyddyn, na ŵyr Purview amdano: byddai ${days(short)} o’r dyddiad ei hun hyd at flwyddyn yn brin. Nid yw ${days(safe)} byth yn brin.`,
    oneDay: () => 'Mae’n dod i ben gyda’i ddigwyddiad. Nid oes gan Purview gyfnod heb ddyddiau, felly caiff ei gadw un diwrnod yn hirach.',
    eventType: ({ eventType }) => `Mae arno angen y math o ddigwyddiad “${n(eventType)}”, a rhaid iddo fod yno cyn mewnforio.`,
    noReviewer: () =>
      'Rhaid i rywun edrych cyn i ddim fynd, ac nid cyfeiriad e-bost yw’r perchennog. Ei gadw yn unig a wneir, fel na chaiff dim ei ddileu heb ei weld.',
    permanentYetDestroy: () => 'Caiff ei gadw’n barhaol, ac eto mae i’w ddinistrio. Ei gadw yn unig a wneir.',
    nameChanged: ({ name }) => `Nid yw Purview yn derbyn ei deitl. “${n(name)}” yw enw’r label, ac mae’r teitl yn y nodiadau.`,
    textCut: ({ column }) => `Torrwyd ${n(column)} i 1,024 nod.`,
    linkLeftOut: () => 'Mae’r ddolen yn rhy hir, ac fe’i gadawyd allan.',
  },
  where: (row, column) => (column === '' ? `Rhes ${n(row)}` : `Rhes ${n(row)}, ${column}`),
  row: (row, title) => `Rhes ${n(row)}: ${title}`,
  needsPerson: 'Angen person',
  rowsRead: (all, needPerson) =>
    `Darllenwyd ${rows(all)}${needPerson === 0 ? ', ac nid oes angen person ar yr un' : `, ac mae angen person ar ${n(needPerson)} ohonynt`}.`,
};
