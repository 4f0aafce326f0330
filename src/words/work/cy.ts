import type { StepProblemCode } from '../../work/types';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { ProblemWords, WorkWords } from './types';

const number = (value: number): string => formatNumber(value, 'cy');

const problems: Readonly<Record<StepProblemCode, (values: Readonly<Record<string, string>>) => ProblemWords>> = {
  checkedOut: ({ who }) => ({
    why: `Mae wedi’i thynnu allan gan ${who || 'rywun arall'}.`,
    remedy: 'Rhowch gynnig arall arni pan fydd wedi’i dychwelyd.',
  }),
  locked: ({ who }) => ({
    why: `Mae ar agor i’w golygu gan ${who || 'rywun arall'}.`,
    remedy: 'Rhowch gynnig arall arni ryw ddeng munud ar ôl iddi gael ei chau.',
  }),
  notFound: () => ({ why: 'Cafodd ei symud neu ei dileu yn y cyfamser.', remedy: 'Chwiliwch amdani yn ei lle newydd, neu yn y bin ailgylchu.' }),
  noPermission: () => ({ why: 'Nid oes gennych hawl i’w golygu.', remedy: 'Gofynnwch i berchennog y safle am hawl i olygu, neu gofynnwch iddo wneud hynny.' }),
  missingColumn: () => ({
    why: 'Nid oes gan y llyfrgell golofn i ysgrifennu hyn ynddi.',
    remedy: 'Gofynnwch i berchennog y safle osod y llyfrgell hon.',
  }),
  changedSince: () => ({ why: 'Newidiodd rhywun hi tra oeddech chi’n gweithio.', remedy: 'Edrychwch arni fel y mae nawr, yna rhowch gynnig arall arni.' }),
  tooBusy: () => ({ why: 'Roedd SharePoint yn rhy brysur.', remedy: 'Rhowch gynnig arall arni ymhen ychydig funudau.' }),
  refused: () => ({
    why: 'Gwrthododd SharePoint hi.',
    remedy: 'Rhowch gynnig arall arni. Os caiff ei gwrthod eto, anfonwch y manylion at bwy bynnag sy’n gofalu am eich safle.',
  }),
  network: () => ({ why: 'Collwyd y cysylltiad.', remedy: 'Gwiriwch eich cysylltiad a rhowch gynnig arall arni.' }),
  mustChallenge: () => ({
    why: 'Dim ond ei tharddwr a gaiff newid ei marc.',
    remedy: 'Heriwch y marc: bydd y tarddwr yn gweld eich rheswm.',
  }),
  historicalRecord: () => ({ why: 'Cofnod hanesyddol yw hi, ac ni chaiff ei marcio eto.', remedy: 'Gadewch ei marc fel y mae.' }),
  needsReason: () => ({ why: 'Mae angen rheswm dros y newid hwn.', remedy: 'Dywedwch pam, yna rhowch gynnig arall arni.' }),
  onTheCopy: ({ line }) => ({
    why: line ? `Ar y copi a gaiff ei ryddhau y mae ${line} yn mynd.` : 'Ar y copi a gaiff ei ryddhau y mae’r marc hwn yn mynd.',
    remedy: 'Gwnewch y copi i’w ryddhau, gyda’r cliriadau.',
  }),
  nameTaken: ({ name }) => ({
    why: name ? `Mae ffeil o’r enw ${name} yno’n barod.` : 'Mae ffeil o’r enw hwnnw yno’n barod.',
    remedy: 'Dewiswch enw arall i’r copi.',
  }),
  aboveContainer: ({ line, ceiling }) => ({
    why: `Mae ${line} yn uwch na ${ceiling}, y marc uchaf y caiff ei llyfrgell neu ei ffolder ei ddal.`,
    remedy: 'Cadwch hi lle y caniateir y marc hwnnw, neu gofynnwch i berchennog y safle.',
  }),
};

/** Where the sentence about one document would not do for the whole. */
const ofAll: Partial<Readonly<Record<StepProblemCode, ProblemWords>>> = {
  noPermission: { why: 'Nid oes gennych hawl i olygu yn y llyfrgell hon.', remedy: 'Gofynnwch i berchennog y safle am hawl i olygu.' },
  notFound: {
    why: 'Cawsant eu symud neu eu dileu yn y cyfamser, neu mae rhywbeth sydd ei angen ar gyfer hyn wedi mynd o’r safle.',
    remedy: 'Ail-lwythwch y dudalen. Os yw’n dal felly, dywedwch wrth berchennog y safle.',
  },
  refused: {
    why: 'Gwrthododd SharePoint.',
    remedy: 'Rhowch gynnig arall arni. Os yw’n gwrthod eto, anfonwch y manylion at bwy bynnag sy’n gofalu am eich safle.',
  },
  tooBusy: { why: 'Mae SharePoint yn rhy brysur.', remedy: 'Rhowch gynnig arall arni ymhen ychydig funudau.' },
  network: { why: 'Collwyd y cysylltiad.', remedy: 'Gwiriwch eich cysylltiad a rhowch gynnig arall arni.' },
};

export const cy: WorkWords = {
  pause: 'Oedi',
  goOn: 'Mynd ymlaen',
  stop: 'Stopio yma',
  pausing: 'Yn oedi ar ôl y dogfennau sydd eisoes ar eu ffordd.',
  paused: 'Wedi oedi. Mae’r hyn sydd wedi’i wneud yn aros.',
  stopping: 'Yn stopio ar ôl y dogfennau sydd eisoes ar eu ffordd. Mae’r hyn sydd wedi’i wneud yn aros.',
  timeLeft: (seconds) => {
    if (seconds < 45) return `Tua ${number(Math.max(5, Math.round(seconds / 5) * 5))} eiliad ar ôl`;
    const minutes = Math.max(1, Math.round(seconds / 60));
    return `Tua ${number(minutes)} ${plural(minutes, 'cy', { two: 'funud', other: 'munud' })} ar ôl`;
  },
  waiting: (seconds) =>
    seconds === null
      ? 'Mae SharePoint yn brysur. Yn mynd ymlaen cyn hir.'
      : `Mae SharePoint yn brysur. Yn mynd ymlaen ymhen ${number(Math.ceil(seconds))} eiliad.`,
  problem: ({ code, values }) => problems[code](values ?? {}),
  problemOfAll: ({ code, values }) => ofAll[code] ?? problems[code](values ?? {}),
  details: 'Manylion',
  document: 'Dogfen',
  why: 'Pam na',
  remedy: 'Beth i’w wneud',
  more: (rows) => `a ${number(rows)} arall`,
};
