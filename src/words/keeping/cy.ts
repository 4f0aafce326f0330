import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { KeepingWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `dogfen` is feminine and softens after two. */
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddogfen', other: 'dogfen' })}`;
/** The same after a verb that softens, or `o`: a number stands between, so only the noun's own form changes. */
const folders = (value: number): string => `${n(value)} ffolder`;

export const cy: KeepingWords = {
  reading: 'Wrthi’n canfod am ba hyd y caiff y rhain eu cadw',
  failed: 'Ni ellid darllen am ba hyd y caiff y rhain eu cadw, felly ni chynigir dim.',
  tryAgain: 'Ei ddarllen eto',
  nothingSelected: 'Dewiswch y dogfennau y mae hyn yn ymwneud â nhw yn gyntaf.',
  folders: (many) =>
    many === 1
      ? 'Gadewir allan y ffolder a ddewisoch: penderfynir ar yr hyn sydd ynddo gyfres wrth gyfres.'
      : `Gadewir allan y ${folders(many)} a ddewisoch: penderfynir ar yr hyn sydd ynddynt gyfres wrth gyfres.`,
  missing: (many) => `Nid yw ${documents(many)} a ddewisoch yno mwyach.`,
  which: 'Pa rai o’r rhain?',
  series: (title, year, many) => `${title}${year === null ? '' : `, i’w penderfynu yn ${year}`}: ${documents(many)}`,
  documents,
  show: 'Dangos y dogfennau',
  noClass: 'Dim dosbarth cofnod',
  recordClass: 'Dosbarth cofnod',
  rule: 'Rheol',
  until: 'Dyddiad',
  decided: 'Pwy benderfynodd',
  nobody: 'Neb eto. Penderfynir unwaith y flwyddyn ar y gyfres gyfan.',
  exception: (many, until, name, reason) => `Mae ${name} yn cadw ${documents(many)} tan ${until}: ${reason}`,
  asked: (many, name) => `Mae ${name} wedi gofyn am ddileu ${documents(many)}.`,
  question: 'Beth ddylai ddigwydd?',
  answers: {
    asScheduled: 'Cadw yn ôl yr amserlen',
    keepLonger: 'Cadw’n hirach',
    workingCopy: 'Copi gwaith ydyw',
    dispose: 'Gofyn am ei ddileu nawr',
  },
  hint: (answer, second) =>
    ({
      asScheduled: 'Nid oes eithriad. Penderfynir ar y gyfres gyfan gyda’i gilydd pan ddaw ei hamser.',
      keepLonger: 'Eithriad, tan ddiwrnod a rowch, gyda’ch rheswm. Mae’n mynd gyda’r ddogfen os caiff ei symud.',
      workingCopy: 'Mae’n cael dosbarth papurau gwaith, a gaiff eu cadw am gyfnod byr yn unig.',
      dispose: second
        ? 'Mae’n gwneud cynllun o’r rhain yn union. Mae ail berson yn cytuno iddo, yna caiff ei gyflawni dan “Gwaredu”. Ni chaiff dim ei ddileu nawr.'
        : 'Mae’n gwneud cynllun o’r rhain yn union, i’w gyflawni dan “Gwaredu”. Ni chaiff dim ei ddileu nawr.',
    })[answer],
  notNow: 'Ni ellir gofyn hyn nawr.',
  notYours: 'Dim ond y rhai sy’n gofalu am gofnodion y safle hwn gaiff ofyn hyn.',
  keepUntil: 'Cadw tan',
  untilMissing: 'Rhowch ddiwrnod ar ôl heddiw.',
  reason: 'Pam',
  reasonHint: 'Caiff ei gadw gyda’r penderfyniad, i bwy bynnag sy’n gofyn wedyn.',
  reasonMissing: 'Dywedwch pam.',
  button: (answer, many, day) =>
    ({
      asScheduled: `Cadw ${documents(many)} yn ôl yr amserlen`,
      keepLonger: day === '' ? `Cadw ${documents(many)} yn hirach` : `Cadw ${documents(many)} tan ${day}`,
      workingCopy: `Gwneud ${documents(many)} yn bapurau gwaith`,
      dispose: `Gofyn am ddileu ${documents(many)}`,
    })[answer],
  running: (answer, many) =>
    ({
      asScheduled: `Wrthi’n tynnu’r eithriad yn ôl ar gyfer ${documents(many)}`,
      keepLonger: `Wrthi’n cadw ${documents(many)}`,
      workingCopy: `Wrthi’n gwneud ${documents(many)} yn bapurau gwaith`,
      dispose: `Wrthi’n gofyn am ddileu ${documents(many)}`,
    })[answer],
  counted: (settled, total) => `${n(settled)} o ${n(total)}`,
  done: (answer, many, day) =>
    ({
      asScheduled: `Caiff ${documents(many)} ${many === 1 ? 'ei chadw' : 'eu cadw'} yn ôl yr amserlen.`,
      keepLonger: `Caiff ${documents(many)} ${many === 1 ? 'ei chadw' : 'eu cadw'} tan ${day}.`,
      workingCopy: `Mae ${documents(many)} yn bapurau gwaith nawr.`,
      dispose: `Gofynnwyd am ${documents(many)}. Nid oes dim wedi’i ddileu: mae’r cynllun dan “Gwaredu” ar dudalen cofnodion y safle hwn.`,
    })[answer],
  doneNone: 'Ni ysgrifennwyd dim.',
  brokeOff: 'Torrodd ar draws.',
  notDone: (many) => `Ni ellid ysgrifennu ${documents(many)}:`,
  back: 'Mynd yn ôl',
  close: 'Cau',
};
