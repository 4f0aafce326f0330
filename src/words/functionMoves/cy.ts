import { formatDay } from '../days';
import { formatNumber } from '../numbers';
import type { FunctionMovesWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');

const PROBLEMS: Readonly<Record<Parameters<FunctionMovesWords['problem']>[0], (title: string) => string>> = {
  noFrom: () => 'Dywedwch o ba swyddogaeth y daeth.',
  noTo: () => 'Dywedwch i ba swyddogaeth yr aeth.',
  oneFrom: () => 'Dim ond swyddogaethau a unwyd sy’n dod o fwy nag un. Dewiswch un, neu dywedwch iddynt gael eu huno.',
  oneTo: () => 'Dim ond swyddogaeth a rannwyd sy’n mynd i fwy nag un. Dewiswch un, neu dywedwch iddi gael ei rhannu.',
  severalFrom: () => 'Dywedwch o leiaf ddwy swyddogaeth a unwyd.',
  severalTo: () => 'Dywedwch o leiaf ddwy swyddogaeth y rhannwyd hi iddynt.',
  noTitle: () => 'Rhowch enw i bob swyddogaeth.',
  twice: (title) => `Enwir ${title} ddwywaith.`,
  intoItself: (title) => `Ni all ${title} droi’n hi ei hun.`,
  noDay: () => 'Dywedwch ar ba ddiwrnod y digwyddodd.',
  noAuthority: () => 'Dywedwch ar beth y mae’n seiliedig: gorchymyn, Deddf neu benderfyniad.',
  endedBefore: (title) => `Daeth ${title} i ben mewn newid cynharach. Os datganwyd hwnnw’n anghywir, tynnwch ef yn ôl yn gyntaf.`,
  beforeItBegan: (title) => `Dim ond ar ôl y diwrnod hwnnw y daeth ${title} i fod.`,
};

export const cy: FunctionMovesWords = {
  heading: 'Newidiadau i swyddogaethau',
  lead: 'Pan gaiff swyddogaeth ei throsglwyddo, ei huno neu ei rhannu, dywedwch hynny yma unwaith. Yna mae’r tudalennau ar y ddau ben yn ei ddangos, ac mae ei hanes yn mynd gyda hi.',
  reading: 'Wrthi’n darllen y newidiadau',
  notRead: 'Ni ellid darllen y newidiadau.',
  tryAgain: 'Rhoi cynnig arall arni',
  none: 'Ni ddatganwyd unrhyw newidiadau.',
  table: 'Swyddogaethau a drodd yn swyddogaethau eraill, y diweddaraf yn gyntaf',
  columns: { date: 'Pryd', kind: 'Beth ddigwyddodd', from: 'O', to: 'I', authority: 'Awdurdod', handedOn: 'Beth aeth gyda hi', by: 'Datganwyd gan' },
  kinds: { transfer: 'Trosglwyddwyd', merge: 'Unwyd', split: 'Rhannwyd' },
  kindHints: {
    transfer: 'Trosglwyddwyd: aeth un swyddogaeth i un arall',
    merge: 'Unwyd: daeth sawl swyddogaeth yn un',
    split: 'Rhannwyd: daeth un swyddogaeth yn sawl un',
  },
  day: (date) => formatDay(date, 'cy'),
  handedOn: (title, counts) =>
    counts === null
      ? `${title}: ni ellid darllen ei thudalen, felly nid aeth dim gyda hi`
      : `${title}: digwyddiadau ${n(counts.events)}, awdurdodau ${n(counts.laws)}, cyfresi ${n(counts.series)}`,
  keepersOnly: 'Dim ond y rhai sy’n gofalu am y safle hwn all ddatgan newid.',
  declare: 'Datgan newid',
  formHeading: 'Datgan newid',
  kind: 'Beth ddigwyddodd',
  from: 'Y swyddogaethau a ddaeth i ben',
  to: 'Y swyddogaethau y daethant iddynt',
  end: (at) => `Swyddogaeth ${at}`,
  otherBody: 'Un arall, mewn corff arall',
  title: 'Ei henw',
  body: 'Pa gorff sydd â hi',
  addFrom: 'Ychwanegu un arall a ddaeth i ben',
  addTo: 'Ychwanegu un arall y daethant iddi',
  remove: (at) => `Tynnu swyddogaeth ${at}`,
  date: 'Pryd y digwyddodd',
  authority: 'Ar beth y mae’n seiliedig',
  authorityHint: 'Er enghraifft: gorchymyn o dan Ddeddf Gweinidogion y Goron 1975.',
  reason: 'Pam, mewn brawddeg',
  reasonHint: 'Fe’i cedwir gyda’r newid.',
  declareIt: 'Datgan y newid hwn',
  cancel: 'Mynd yn ôl heb ddatgan',
  working: 'Wrthi’n darllen tudalennau’r swyddogaethau a ddaeth i ben, ac yn datgan y newid',
  declared: 'Mae’r newid wedi’i ddatgan. Bydd y tudalennau ar y ddau ben yn ei ddangos y tro nesaf y bydd rhywun yn edrych ar beth sydd wedi newid.',
  notHandedOn: (titles) => `Ni ellid darllen tudalen ${titles}, felly nid aeth ei hanes gyda hi.`,
  problems: 'Ni ellir datgan y newid hwn eto.',
  problem: (code, title) => PROBLEMS[code](title),
  failed: 'Ni ellid cadw’r newid.',
  withdraw: (names) => `Tynnu’n ôl: ${names}`,
  withdrawIt: 'Tynnu’r newid hwn yn ôl',
  withdrawHeading: 'Tynnu newid yn ôl',
  withdrawLead: 'Mae’r newid yn aros yn y rhestr fel un a dynnwyd yn ôl. Mae’r hyn y mae rhywun wedi’i dderbyn ar dudalen yn aros yno nes iddynt ei newid.',
  withdrawn: 'Mae’r newid wedi’i dynnu’n ôl.',
  withdrawnHeading: 'Tynnwyd yn ôl',
  withdrawnLine: (names, who, reason) => `${names}: tynnwyd yn ôl gan ${who}.${reason === '' ? '' : ` ${reason}`}`,
};
