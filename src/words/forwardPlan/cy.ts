import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { ForwardPlanWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy', 1);
/** `cyfres` is feminine: it softens after one and two, and is aspirated after six. */
const series = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'gyfres', two: 'gyfres', many: 'chyfres', other: 'cyfres' })}`;
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'ddogfen', two: 'ddogfen', other: 'dogfen' })}`;
/** `metr` is masculine: it softens after two. */
const metres = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'fetr', other: 'metr' })}`;

const amount: ForwardPlanWords['amount'] = ({ series: count, documents: many, metres: shelf, uncounted }) =>
  [
    series(count),
    ...(many > 0 ? [documents(many)] : []),
    ...(shelf > 0 ? [`${metres(shelf)} o silff`] : []),
    ...(uncounted > 0 ? [`${series(uncounted)} heb eu cyfrif`] : []),
  ].join(', ');

export const cy: ForwardPlanWords = {
  reading: 'Wrthi’n darllen beth sy’n ddyledus',
  lead: 'Beth sy’n ddyledus ym mha flwyddyn, ar draws pob safle sydd wedi sôn am ei swyddogaeth, fel y gellir rhannu’r gwaith cyn iddo gyrraedd.',
  peak: ({ peak, trough, years }) => {
    if (peak === null) return '';
    const fullest = `${peak.year} yw’r ${years.length === 1 ? 'unig flwyddyn' : 'flwyddyn lawnaf'}: ${amount(peak)}.`;
    if (trough === null || trough.year === peak.year) return fullest;
    return `${fullest} ${trough.series === 0 ? `Nid oes dim yn ddyledus yn ${trough.year}.` : `${trough.year} yw’r wacaf: ${amount(trough)}.`}`;
  },
  nothing: 'Nid oes gan yr un gyfres flwyddyn pan fydd yn ddyledus.',
  amount,
  overdue: (count) => `Mae ${series(count)} yn hwyr: mae’r flwyddyn wedi mynd heibio ac nid oes dim wedi’i gofnodi.`,
  withoutYear: (count) => `Nid oes blwyddyn eto gan ${series(count)}`,
  withoutYearHint: 'Nid ydynt mewn unrhyw flwyddyn o’r cynllun. Gall pwy bynnag sy’n cadw’r dudalen swyddogaeth roi i bob un y flwyddyn pan fydd yn ddyledus.',
  done: (count) => `Cafodd ${series(count)} eu trosglwyddo neu eu dinistrio, ac nid ydynt yn cael eu cyfrif.`,
  reckonedHint: 'Mae blwyddyn a gyfrifwyd ugain mlynedd ar ôl y cofnod olaf mewn cyfres sy’n mynd i’r archif. Nid oes neb wedi ei chadarnhau.',

  split: 'Rhannu yn ôl',
  splits: { action: 'Beth mae’r amserlen yn ei ddweud', decision: 'Beth a benderfynwyd' },
  measure: 'Cyfrif',
  measures: { documents: 'Dogfennau', series: 'Cyfresi', metres: 'Metrau o silff' },
  actions: { destroy: 'Dileu', review: 'Adolygu', transfer: 'Trosglwyddo i archif', keep: 'Cadw' },
  decisions: { select: 'Wedi’i dewis', destroy: 'I’w dinistrio', review: 'I’w hadolygu', undecided: 'Heb ei phenderfynu' },
  notSaid: 'Heb ei ddweud',

  chart: (from, to, measure) =>
    `Bar am bob blwyddyn o ${from} i ${to}, mor uchel â nifer y ${{ documents: 'dogfennau', series: 'cyfresi', metres: 'metrau o silff' }[measure]} sy’n ddyledus. Mae’r tabl isod yn dweud yr un peth.`,
  chartHeading: 'Fesul blwyddyn',
  tableHeading: 'Yr un peth fel tabl',
  caption: 'Beth sy’n ddyledus, fesul blwyddyn',
  year: 'Blwyddyn',
  series: 'Cyfresi',
  documents: 'Dogfennau',
  size: 'Maint',
  metres: 'Metrau',
  showYear: (year) => `Dangos cyfresi ${year}`,
  yearHeading: (year) => `Beth sy’n ddyledus yn ${year}`,
  functionName: 'Swyddogaeth',
  site: 'Safle',
  recordClass: 'Dosbarth',
  action: 'Yr amserlen',
  decision: 'Penderfyniad',
  stage: 'Cam',
  reckoned: 'Wedi’i chyfrifo',
  reckonedShort: 'blwyddyn wedi’i chyfrifo',
  bytes: 'Beitiau',
  becomes: 'Beth a ddaw ohoni',
  volume: 'Faint',
  unnamed: 'Cyfres heb enw',
  stages: {
    appraised: 'Wedi’i harfarnu',
    selected: 'Wedi’i dewis i’r archif',
    sensitivityReviewed: 'Sensitifrwydd wedi’i adolygu',
    closed: 'Ar gau wrth drosglwyddo',
    open: 'Yn agored wrth drosglwyddo',
    retained: 'Wedi’i chadw â chymeradwyaeth',
    transferred: 'Wedi’i throsglwyddo',
    destroyed: 'Wedi’i dinistrio',
  },
  documentsOf: documents,
  metresOf: metres,
  showOverdue: 'Dangos beth sy’n hwyr',
  notCounted: 'Heb ei gyfrif',
  save: 'Cadw’r cynllun fel CSV',
  fileName: 'Beth sy’n ddyledus',

  yearLine: (year, overdue, total) => `${year}  ${amount(total)}${overdue ? ' (yn hwyr)' : ''}`,
  seriesLine: ({ name, function: title, reckoned }) => `${name || 'Cyfres heb enw'} – ${title}${reckoned ? ' (blwyddyn wedi’i chyfrifo)' : ''}`,
  notRead: (file, path) => `${file}: ${path === '' ? 'ni ellid ei ddarllen fel tudalen swyddogaeth' : `ni ellid derbyn ${path}`}`,
};
