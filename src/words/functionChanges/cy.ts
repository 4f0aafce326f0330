import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { FunctionChangesWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'ddogfen', two: 'ddogfen', other: 'dogfen' })}`;
const and = (items: readonly string[]): string => listWithAnd(items, 'cy');

export const cy: FunctionChangesWords = {
  heading: 'Beth sydd wedi newid ers cadarnhau’r dudalen ddiwethaf',
  lead: (name, when) => `Cadarnhaodd ${name} y dudalen ar ${when}. Dyma beth sy’n wahanol ers hynny.`,
  neverLead: 'Nid oes neb wedi cadarnhau’r dudalen hon eto. Dyma beth mae’r safle’n ei wybod nad yw’r dudalen yn ei ddweud.',
  looking: 'Wrthi’n edrych ar yr hyn sydd wedi newid',
  nothing: 'Nid oes dim sy’n ymwneud â’r dudalen hon wedi newid.',
  neverGathered: 'Hyd nes i rywun wneud hynny, dim ond cofnodion allweddol a swyddogaethau a symudodd a ddangosir yma.',
  notLookedAt: 'Ni ellid edrych ar hyn, felly gall rhywbeth fod ar goll yma:',
  notLooked: {
    keyRecords: 'sut mae’r cofnodion allweddol nawr',
    moves: 'swyddogaethau a symudodd rhwng adrannau ac unedau',
    before: 'beth oedd ar y safle pan gadarnhawyd y dudalen ddiwethaf',
  },
  back: 'Yn ôl i’r dudalen',

  kinds: {
    newLibrary: 'Llyfrgelloedd newydd',
    goneLibrary: 'Llyfrgelloedd sydd wedi mynd',
    renamedLibrary: 'Llyfrgelloedd a ailenwyd',
    newOwner: 'Perchnogion newydd',
    goneOwner: 'Perchnogion sydd wedi gadael',
    siteRenamed: 'Enw’r safle',
    newChannel: 'Sianeli newydd',
    goneChannel: 'Sianeli sydd wedi mynd',
    newClass: 'Dosbarthiadau cofnod nad oes gan yr un gyfres',
    volumeChanged: 'Cyfresi a dyfodd neu a grebachodd',
    keyRecordChanged: 'Cofnodion allweddol a newidiwyd',
    keyRecordRenamed: 'Cofnodion allweddol a ailenwyd',
    keyRecordMoved: 'Cofnodion allweddol a symudwyd',
    keyRecordGone: 'Cofnodion allweddol sydd wedi mynd',
    moved: 'Swyddogaethau a symudodd',
    migratedIn: 'Dogfennau hŷn na’r safle',
  },
  newLibrary: (title, count) => `Mae llyfrgell newydd, “${title}”, gyda ${documents(count)}.`,
  goneLibrary: (title, series) =>
    series.length === 0
      ? `Mae’r llyfrgell “${title}” wedi mynd.`
      : `Mae’r llyfrgell “${title}” wedi mynd. Mae’r dudalen yn dweud bod ${and(series)} yn cael eu cadw yno.`,
  renamedLibrary: (from, to) => `Enw’r llyfrgell “${from}” yw “${to}” erbyn hyn.`,
  newOwner: (name) => `Mae ${name} yn un o berchnogion y safle nawr.`,
  goneOwner: (name) => `Nid yw ${name} yn un o berchnogion y safle mwyach.`,
  siteRenamed: (from, to) => `Enw’r safle oedd “${from}”. Ei enw nawr yw “${to}”.`,
  newChannel: (name) => `Mae sianel newydd, “${name}”.`,
  goneChannel: (name) => `Mae’r sianel “${name}” wedi mynd.`,
  newClass: (recordClass, count, libraries) =>
    `Mae gan ${documents(count)} yn ${and(libraries)} y dosbarth ${recordClass}, nad oes gan yr un gyfres ar y dudalen.`,
  volumeChanged: (series, was, now) => `Roedd ${documents(was)} yn “${series}”. Mae ${documents(now)} ynddi nawr.`,
  keyRecordChanged: (name, version) => `Newidiwyd “${name}”. Mae ar fersiwn ${version} nawr.`,
  keyRecordRenamed: (from, to) => `Enw “${from}” yw “${to}” erbyn hyn.`,
  keyRecordMoved: (name, to) => `Symudwyd “${name}” i ${to}.`,
  keyRecordGone: {
    binned: (name) => `Mae “${name}” yn y bin ailgylchu.`,
    disposed: (name) => `Cafodd “${name}” ei waredu gan gynllun.`,
    notFound: (name) => `Ni chafwyd hyd i “${name}” lle’r oedd, nac yn y bin ailgylchu.`,
  },
  movedFrom: (to, date) => `Aeth y swyddogaeth hon i ${and(to)} ar ${date}.`,
  movedTo: (from, date) => `Daeth y swyddogaeth hon o ${and(from)} ar ${date}.`,
  migratedIn: (title, count) => `Mae ${documents(count)} yn “${title}” yn hŷn na’r safle, felly daethant o rywle arall.`,

  accept: 'Derbyn',
  editFirst: 'Newid yn gyntaf',
  dismiss: 'Diystyru',
  about: (action, what) => `${action}: ${what}`,
  accepts: 'Mae derbyn yn ysgrifennu',
  onlyYou: 'Dim ond chi all ddweud beth mae hyn yn ei olygu i’r dudalen. Newidiwch y dudalen, neu diystyrwch hyn.',
  acceptAll: (count) => `Derbyn y ${n(count)} i gyd`,
  working: 'Wrthi’n ysgrifennu',
  accepted: (count) => `Ysgrifennwyd ${n(count)} newid ar y dudalen.`,
  dismissed: 'Wedi’i ddiystyru. Dim ond os bydd yn newid eto y daw’n ôl.',
  failed: 'Ni ellid ysgrifennu hynny.',
  conflict: 'Mae rhywun wedi ysgrifennu yma yn y cyfamser, felly ni ysgrifennwyd dim. Newidiwch y dudalen â llaw.',
  mayNot: 'Ni chewch ysgrifennu ar y dudalen hon.',
  saveThis: 'Ysgrifennu hyn',
  leaveIt: 'Ei adael',
  takesAway: 'Wedi’i dynnu',

  confirmHeading: 'Cadarnhau’r dudalen',
  confirmLead: 'Mae cadarnhau’n dweud, yn eich enw chi a chyda dyddiad heddiw, fod y dudalen yn wir fel y mae.',
  left: (count) => `Nid yw ${n(count)} newid uchod wedi’i dderbyn na’i ddiystyru. Gallwch gadarnhau er hynny.`,
  confirm: 'Cadarnhau’r dudalen hon fel y mae',
  confirming: 'Wrthi’n cadarnhau',
  confirmed: (level) => `Mae’r dudalen wedi’i chadarnhau. Mae’n ${level}.`,
  confirmedNone: 'Mae’r dudalen wedi’i chadarnhau. Nid yw’n Sylfaenol eto: mae rhywbeth hanfodol ar goll.',
  notMinimal: 'Mae rhywbeth hanfodol ar goll o’r dudalen: ei henw, pa fath o waith yw e, neu ei dynodydd. Gallwch ei chadarnhau er hynny.',
  since: (count) =>
    count === 1
      ? 'Yn y cyfamser ysgrifennodd rhywun hyn. Nid yw’n rhan o’r hyn a gadarnhawyd gennych:'
      : `Yn y cyfamser ysgrifennwyd ${n(count)} cofnod. Nid ydynt yn rhan o’r hyn a gadarnhawyd gennych:`,
  sinceLine: (name, when, what) => `${name}, ${when}: ${what}`,
  confirmFailed: 'Ni ellid cadarnhau’r dudalen.',
  confirmMayNot: 'Ni chadarnhawyd y dudalen: cafodd ei chau yn y cyfamser, neu nid eich lle chi yw cadarnhau.',
  mayNotConfirm: 'Y sawl sy’n gofalu am wybodaeth y safle hwn sy’n cadarnhau’r dudalen.',
  notPublished: 'Ni ellid diweddaru rhestr swyddogaethau’r adran. Caiff ei diweddaru y tro nesaf y bydd rhywun yn cadarnhau’r dudalen.',
  noticeDismissed: 'diystyrwyd rhywbeth a sylwyd',
  stageTaken: 'aethpwyd â chyfres ymhellach',

  countersignHeading: (title) => (title === '' ? 'Cydlofnodi’r cadarnhad' : `Cydlofnodi’r cadarnhad, fel ${title}`),
  countersignLead: (name, when) => `Cadarnhaodd ${name} y dudalen hon ar ${when}. Unwaith y flwyddyn mae rhywun arall yn ei gydlofnodi.`,
  countersignLevel: (level) => `Fel y’i cadarnhawyd, mae’r dudalen yn ${level}.`,
  firstSigned: 'Nid oes neb wedi cydlofnodi’r dudalen hon o’r blaen.',
  changedSinceSigned: (count, when) =>
    `Mae ${n(count)} ${plural(count, 'cy', { two: 'beth', few: 'pheth', many: 'pheth', other: 'peth' })} yn wahanol i’r hyn a gydlofnodwyd ddiwethaf ar ${when}:`,
  sameAsSigned: 'Nid oes dim yn wahanol i’r hyn a gydlofnodwyd ddiwethaf.',
  countersign: 'Cydlofnodi’r dudalen hon',
  countersigned: 'Rydych wedi cydlofnodi’r dudalen.',
  countersignAltered: 'Ni chydlofnodwyd hyn: nid yw’r dudalen yr un â’r un a gadarnhawyd mwyach. Gofynnwch am ei chadarnhau eto.',
  countersignFailed: 'Ni ellid cydlofnodi’r dudalen.',
  countersignDue: (last) =>
    last === '' ? 'Nid oes neb wedi cydlofnodi’r dudalen hon eto.' : `Cydlofnodwyd y dudalen ddiwethaf ar ${last}, mwy na blwyddyn yn ôl.`,
};
