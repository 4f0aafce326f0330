import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { DueWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
/** `dogfen` is feminine and softens after two. */
const documents = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddogfen', other: 'dogfen' })}`;
/** `marc` is masculine and softens after two. */
const markings = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'farc', other: 'marc' })}`;
const days = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddiwrnod', other: 'diwrnod' })}`;
/** `llyfrgell` is feminine and softens after one and two. */
const libraries = (value: number): string => `${n(value)} ${plural(value, 'cy', { one: 'lyfrgell', two: 'lyfrgell', other: 'llyfrgell' })}`;
/** `copi` is masculine; it softens after two, and is aspirated after three and six. */
const copies = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'gopi', few: 'chopi', many: 'chopi', other: 'copi' })}`;

export const cy: DueWords = {
  reading: 'Wrthi’n chwilio am farciau sydd i fod i newid',
  readingEvents: 'Wrthi’n chwilio am farciau sy’n aros i rywbeth ddigwydd',
  failed: 'Ni ellid darllen hyn.',
  tryAgain: 'Ei ddarllen eto',
  lead: 'Nid oes yr un marc yn newid ohono’i hun. Pan ddaw’r amser, chi sy’n dweud hynny yma.',
  unread: (unread, all) => `Ni allech ddarllen ${n(unread)} o ${libraries(all)}.`,
  unreadTable: 'Llyfrgelloedd na ellid eu darllen',
  library: 'Llyfrgell',

  dueHeading: 'I’w newid nawr',
  nothingDue: 'Nid oes dim yn aros amdanoch. Nid oes amser yr un marc y cewch ei newid wedi dod.',
  becomes: (many, line) => `Daw ${documents(many)} yn ${line}`,
  longest: (over) => (over === 0 ? 'I’w newid ers heddiw' : `Mae’r hynaf i’w newid ers ${days(over)}`),
  copies: (many, line) =>
    `Gellir ${many === 1 ? 'ei rhyddhau' : 'eu rhyddhau'} wedyn. Ar gopi y mae ${line} yn mynd, byth ar y ddogfen ei hun, ac mae’r cliriadau’n dod yn gyntaf.`,
  makeCopies: (many) => (many === 1 ? 'Gwneud y copi i’w ryddhau' : `Gwneud ${copies(many)} i’w rhyddhau`),
  show: 'Dangos y dogfennau',
  documents: 'Dogfennau',
  document: 'Dogfen',
  now: 'Y marc nawr',
  since: 'I’w newid ers',
  originator: 'Tarddwr',
  nobody: 'Neb eto',
  reason: 'Rheswm (dewisol)',
  reasonNeeded: 'Rheswm',
  reasonHint: 'Caiff ei gadw yn yr hanes.',
  reasonMissing: 'Rhowch reswm: mae’r cynllun am gael un ar gyfer y newid hwn.',
  change: (many) => `Newid ${markings(many)}`,
  chooseFirst: 'Dewiswch beth i’w newid.',
  chooseToChange: 'Dewiswch y marciau i’w newid',

  eventsHeading: 'Pan fydd rhywbeth yn digwydd',
  eventsLead: 'Mae’r marciau hyn yn newid pan fydd rhywun yn dweud ei fod wedi digwydd.',
  noEvents: 'Nid oes yr un marc y cewch ei newid yn aros i rywbeth ddigwydd.',
  eventBecomes: (many, line) => `Daw ${documents(many)} yn ${line} wedyn.`,
  happened: (many) => `Mae wedi digwydd: newid ${markings(many)}`,

  othersHeading: 'Yn aros am eraill',
  othersLead: 'Dim ond eu tarddwr gaiff newid y marciau hyn. Yr hynaf yn gyntaf.',
  othersWait: (many) => `Mae ${documents(many)} arall i’w newid, ac yn aros am air rhywun arall.`,
  othersAwait: (many) => `Mae ${documents(many)} arall yn aros am rywbeth y mae eraill yn dweud ei fod wedi digwydd.`,
  whose: 'Gair pwy',
  howMany: 'Dogfennau',
  longestOver: 'Yr hynaf',
  overBy: (over) => (over === 0 ? 'heddiw' : days(over)),
  source: 'anfonwyd gan gorff arall',
  historical: 'cofnodion hanesyddol, nad ydynt yn cael eu marcio eto',

  stuckHeading: 'Ni all y rhain newid fel y maent',
  stuckLead: 'Rhaid i rywun eu marcio eto, a dweud beth y byddant.',
  stuck: {
    becomesMissing: { why: 'Nid oes dim yn dweud beth y bydd.', remedy: 'Marciwch hi fel y dylai fod nawr.' },
    becomesInvalid: { why: 'Nid yw’r hyn y dylai fod yn un o farciau cynllun y safle hwn.', remedy: 'Marciwch hi fel y dylai fod nawr.' },
    becomesHigher: { why: 'Byddai’n codi, ac nid oes yr un marc yn codi ohono’i hun.', remedy: 'Os dylai fod yn uwch, marciwch hi felly.' },
    lineUnreadable: { why: 'Nid yw’r hyn sydd yno nawr yn un o farciau cynllun y safle hwn.', remedy: 'Edrychwch ar ei hanes, yna marciwch hi eto.' },
  },
  why: 'Pam na',
  remedy: 'Beth i’w wneud',

  changing: 'Wrthi’n newid marciau',
  changed: (settled, total) => `${n(settled)} o ${n(total)} wedi’u newid`,
  undoing: 'Wrthi’n dadwneud',
  undone: (settled, total) => `${n(settled)} o ${n(total)} wedi’u hadfer`,
  done: (many) => `Mae ${markings(many)} wedi newid.`,
  doneNone: 'Ni newidiwyd dim.',
  doneUndo: (many) => `Mae ${markings(many)} fel yr oedd${many === 1 ? '' : 'ent'}, ac i’w newid eto.`,
  notDone: (many) => `Ni newidiodd ${markings(many)}:`,
  notReached: (many) => `Ni chyrhaeddwyd ${documents(many)}. ${many === 1 ? 'Mae’n' : 'Maent'} dal i’w newid, a gallwch fynd ymlaen unrhyw bryd.`,
  brokeOff: 'Ni allai fynd ymlaen.',
  released: (many, line) => `Gellir rhyddhau ${documents(many)} nawr. Gellir gwneud copïau wedi’u marcio’n ${line} pan fydd y cliriadau yno.`,
  undo: 'Dadwneud y newidiadau hyn',
  back: 'Yn ôl at yr hyn sydd i’w newid',
};
