import { plural } from '../plural';
import { placeOf, type FunctionLevelWords, type MissingName } from './types';

const MISSING: Readonly<Record<MissingName, string>> = {
  functionId: 'Dynodydd: yr hyn sy’n enwi’r swyddogaeth am byth.',
  type: 'Math: swyddogaeth, is-swyddogaeth, proses fusnes, gweithgaredd, tasg neu drafodyn.',
  title: 'Enw.',
  purpose: 'Y diben: ar gyfer beth mae’r swyddogaeth.',
  legislation: 'Yr awdurdod: Deddf, rheoliad neu benderfyniad.',
  startDate: 'Y dyddiad y dechreuodd.',
  keyPosts: 'Pobl: o leiaf un swydd allweddol.',
  keyRecordSeries: 'O leiaf un gyfres o gofnodion ag enw.',
  history: 'Hanes heb fylchau, o’r dechrau hyd heddiw neu hyd y diwedd.',
  lastReviewed: 'Cadarnhad, wedi’i wneud neu ei adnewyddu o fewn ei gyfnod.',
  name: 'ei henw.',
  scheduleRef: 'ei dosbarth yn yr amserlen gadw.',
  trigger: 'y sbardun: o beth y mae’r amser cadw’n cyfrif.',
  disposalAction: 'beth sy’n digwydd iddi wedyn.',
  appraisalDecision: 'beth a benderfynodd yr arfarnwr.',
  rationale: 'y rhesymau dros y penderfyniad.',
};

export const cy: FunctionLevelWords = {
  level: {
    none: 'Nid yw’r dudalen yn sylfaenol eto.',
    minimal: 'Mae’r dudalen yn sylfaenol.',
    partial: 'Mae’r dudalen yn rhannol.',
    full: 'Mae’r dudalen yn llawn.',
  },
  missing: (path, names = []) => {
    const { series, name } = placeOf(path);
    return series === 0 ? (MISSING[name] ?? path) : `${names[series - 1] || `Cyfres ${series}`}: ${MISSING[name] ?? path}`;
  },
  problem: {
    badDay: 'Nid yw hwn yn ddiwrnod yn y calendr. Ysgrifennwch ef fel 2026-05-17, neu 2026-05 neu 2026 lle nad oes mwy yn hysbys.',
    badYear: 'Nid blwyddyn yw hon. Ysgrifennwch bedwar ffigur.',
    badNumber: 'Nid swm yw hwn. Ysgrifennwch rif o 0 i fyny.',
    badLink: 'Ni all hwn fod yn ddolen. Ysgrifennwch gyfeiriad sy’n dechrau gyda https:// neu gyda /.',
    unknownValue: 'Nid yw hwn yn un o’r gwerthoedd a all sefyll yma.',
    unknownFoiCode: 'Nid yw’r archif yn adnabod y cod eithrio hwn. Ysgrifennwch ef fel 40(2) neu EIR 12(5)(e).',
    endBeforeStart: 'Mae hwn yn gorffen cyn iddo ddechrau. Cywirwch un o’r ddau ddyddiad.',
    coveringDatesReversed: 'Mae’r dyddiadau cwmpasu’n gorffen cyn iddynt ddechrau. Cyfnewidiwch nhw neu cywirwch un.',
    nextReviewBeforeLast: 'Mae’r adolygiad nesaf cyn yr un diwethaf. Cywirwch un o’r ddau ddyddiad.',
    inFuture: 'Mae’r dyddiad hwn yn y dyfodol. Ysgrifennwch y diwrnod y digwyddodd.',
    duplicateId: 'Mae gan ran arall o’r dudalen yr un dynodydd. Rhowch ei un ei hun i bob un.',
    relationToItself: 'Mae hwn yn pwyntio at y swyddogaeth ei hun. Pwyntiwch at un arall, neu tynnwch ef allan.',
    successionWithoutDate: 'Mae angen dyddiad ar swyddogaeth a ddaeth o un arall neu a aeth iddi.',
    selectedButDestroyed: 'Mae hon wedi’i dewis i’r archif ac i’w dinistrio. Penderfynwch pa un.',
    destroyedButKept: 'Arfarnwyd nad yw hon yn werth ei chadw, ac mae i’w chadw neu ei throsglwyddo. Penderfynwch pa un.',
    unknownSeries: 'Nid oes cyfres â’r dynodydd hwn ar y dudalen.',
    notJson: 'Nid JSON yw hwn. Cadwch ef fel JSON a rhowch gynnig arall arni.',
    notAnObject: 'Nid tudalen swyddogaeth yw hon. Mae un yn dechrau gyda { ac yn dal enwau a gwerthoedd.',
    unknownName: 'Nid oes dim o’r enw hwn ar dudalen swyddogaeth. Gwiriwch y sillafu, neu tynnwch ef allan.',
    givenTwice: 'Dywedir hyn ddwywaith. Cymerwyd y cyntaf; tynnwch y llall allan.',
    wrongType: 'Gwerth o fath arall sy’n perthyn yma, felly fe’i gadawyd yn wag.',
  },
  stillMissing: (count) =>
    plural(count, 'cy', {
      one: 'Mae un peth ar goll cyn iddi fod yn llawn:',
      two: 'Mae dau beth ar goll cyn iddi fod yn llawn:',
      few: 'Mae tri pheth ar goll cyn iddi fod yn llawn:',
      many: 'Mae chwe pheth ar goll cyn iddi fod yn llawn:',
      other: `Mae ${count} peth ar goll cyn iddi fod yn llawn:`,
    }),
  nothingMissing: 'Nid oes dim ar goll.',
};
