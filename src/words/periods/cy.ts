import {
  yearMeant,
  type Due,
  type Length,
  type Need,
  type Period,
  type PeriodReading,
  type PeriodSetting,
  type TriggerKind,
  type YearOfWords,
} from '../../retention/rules';
import { formatDate } from '../dates';
import { listWithOr } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { PeriodWords } from './types';

const n = (value: number): string => formatNumber(value, 'cy');
const date = (day: string): string => formatDate(`${day}T12:00:00Z`, 'cy', 'UTC');

/** After a number a year is `blynedd`: soft after one and two, as it is after three, four and six, nasal after the others. */
const years = (value: number): string =>
  `${n(value)} ${plural(value, 'cy', { one: 'flwyddyn', two: 'flynedd', few: 'blynedd', many: 'blynedd', other: value === 4 ? 'blynedd' : 'mlynedd' })}`;
const months = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'fis', other: 'mis' })}`;
const days = (value: number): string => `${n(value)} ${plural(value, 'cy', { two: 'ddiwrnod', other: 'diwrnod' })}`;

/** Numbers that begin with a vowel when they are read aloud: un, wyth, un ar ddeg, deunaw does not. */
const and = (value: number): string => (value === 1 || value === 8 || value === 11 ? 'ac' : 'a');

function length(period: Length): string {
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(period.months / 12), years(Math.floor(period.months / 12))],
    [period.months % 12, months(period.months % 12)],
    [period.days, days(period.days)],
  ];
  const said = parts.filter(([value]) => value > 0);
  if (said.length === 0) return days(0);
  const [value, last] = said[said.length - 1];
  const before = said.slice(0, -1).map(([, words]) => words);
  return before.length === 0 ? last : `${before.join(', ')} ${and(value)} ${last}`;
}

const AFTER: Readonly<Record<TriggerKind, string>> = {
  created: 'ei greu',
  modified: 'ei newid ddiwethaf',
  sent: 'ei anfon',
  closed: 'ei gau',
  superseded: 'i rywbeth arall gymryd ei le',
  birth: 'geni’r person y mae’n ymwneud ag ef',
  death: 'marwolaeth y person y mae’n ymwneud ag ef',
  trigger: 'yr hyn y mae’r cyfnod yn cyfrif ohono',
};

const UNTIL: Readonly<Record<TriggerKind, string>> = {
  ...AFTER,
  created: 'nes iddo gael ei greu',
  modified: 'nes iddo gael ei newid ddiwethaf',
  sent: 'nes iddo gael ei anfon',
  closed: 'nes iddo gael ei gau',
  superseded: 'nes i rywbeth arall gymryd ei le',
  birth: 'tan eni’r person y mae’n ymwneud ag ef',
  death: 'tan farwolaeth y person y mae’n ymwneud ag ef',
  trigger: 'nes i’r hyn y mae’r amserlen yn ei enwi ddigwydd',
};

const IN_WHICH: Readonly<Record<TriggerKind, string>> = {
  created: 'y cafodd ei greu ynddi',
  modified: 'y cafodd ei newid ddiwethaf ynddi',
  sent: 'y cafodd ei anfon ynddi',
  closed: 'y cafodd ei gau ynddi',
  superseded: 'y cymerodd rhywbeth arall ei le ynddi',
  birth: 'y cafodd y person y mae’n ymwneud ag ef ei eni ynddi',
  death: 'y bu farw’r person y mae’n ymwneud ag ef ynddi',
  trigger: 'y digwyddodd yr hyn y mae’r cyfnod yn cyfrif ohono ynddi',
};

const quoted = (trigger: TriggerKind, words: string): string =>
  trigger !== 'closed' || /^(?:date )?clos(?:ed|ure)?$/i.test(words) || words === '' ? '' : ` (“${words}”)`;

function since(trigger: TriggerKind, words: string): string {
  if (trigger !== 'trigger') return `ar ôl ${AFTER[trigger]}${quoted(trigger, words)}`;
  return words === '' ? 'o ddyddiad nad yw’r amserlen yn ei enwi' : `o “${words}”`;
}

function inWhich(trigger: TriggerKind, words: string): string {
  if (trigger !== 'trigger') return `${IN_WHICH[trigger]}${quoted(trigger, words)}`;
  return words === '' ? 'y mae’r dyddiad y mae’n cyfrif ohono ynddi' : `“${words}”`;
}

function year(words: YearOfWords, setting: PeriodSetting): string {
  const meant = yearMeant(words, setting);
  if (typeof meant === 'string')
    return { calendar: 'y flwyddyn galendr', financial: 'y flwyddyn ariannol', tax: 'y flwyddyn dreth', academic: 'y flwyddyn academaidd' }[meant];
  return `y flwyddyn hyd at ${date(`2024-${String(meant.month).padStart(2, '0')}-${String(meant.day).padStart(2, '0')}`).replace(/ \d{4}$/, '')}`;
}

/** One part of a period, without its "Cadwch". */
function part(period: Period, setting: PeriodSetting): string {
  switch (period.is) {
    case 'after': {
      const none = period.length.months === 0 && period.length.days === 0;
      if (period.year) {
        const end = `diwedd ${year(period.year, setting)} ${inWhich(period.trigger, period.words)}`;
        return none ? `tan ${end.replace(/^diwedd/, 'ddiwedd')}` : `am ${length(period.length)} ar ôl ${end}`;
      }
      return none ? `${UNTIL[period.trigger]}${quoted(period.trigger, period.words)}` : `am ${length(period.length)} ${since(period.trigger, period.words)}`;
    }
    case 'age': {
      const none = period.length.months === 0 && period.length.days === 0;
      if (period.year) {
        const end = `${year(period.year, setting)} y mae’r person y mae’n ymwneud ag ef yn troi’n ${period.years} oed ynddi`;
        return none ? `tan ddiwedd ${end}` : `am ${length(period.length)} ar ôl diwedd ${end}`;
      }
      return none
        ? `nes i’r person y mae’n ymwneud ag ef droi’n ${period.years} oed`
        : `am ${length(period.length)} ar ôl i’r person y mae’n ymwneud ag ef droi’n ${period.years} oed`;
    }
    case 'on':
      return `tan ${date(period.day)}`;
    case 'latest':
    case 'earliest':
      return `${listWithOr(
        period.parts.map((each) => part(each, setting)),
        'cy'
      )}, pa un bynnag sydd ${period.is === 'latest' ? 'hwyraf' : 'gynharaf'}`;
    case 'permanent':
      return 'yn barhaol';
    case 'unknown':
      return '';
  }
}

const UNREAD: Readonly<Partial<Record<PeriodReading['kind'], string>>> = {
  noLongerNeeded: 'Cadwch nes nad oes ei angen mwyach. Person sy’n penderfynu pryd mae hynny.',
  range: 'Nid yw hyn yn rhoi un hyd. Rhaid i berson ddweud am ba hyd.',
  conditional: 'Mae’r hyd yn dibynnu ar rywbeth. Rhaid i berson ddweud beth sy’n wir.',
};

function reading(read: PeriodReading): string {
  if (read.problems.includes('permanentPublicRecord'))
    return 'Mae’r amserlen yn dweud ei gadw’n barhaol, ond mae angen penderfyniad ar gofnod cyhoeddus pan fydd yn 20 mlwydd oed.';
  if (read.needsPerson) return UNREAD[read.kind] ?? 'Ni ellir darllen hyn yn sicr. Rhaid i berson ddweud am ba hyd.';
  return `Cadwch ${part(read.period, read.setting)}.`;
}

const need: Readonly<Record<Need, string>> = {
  created: 'y dyddiad y cafodd ei greu',
  modified: 'y dyddiad y cafodd ei newid ddiwethaf',
  sent: 'y dyddiad y cafodd ei anfon',
  closed: 'y dyddiad y cafodd ei gau',
  superseded: 'y dyddiad y cymerodd rhywbeth arall ei le',
  birth: 'dyddiad geni’r person y mae’n ymwneud ag ef',
  death: 'dyddiad marwolaeth y person y mae’n ymwneud ag ef',
  trigger: 'y dyddiad y mae’r cyfnod yn cyfrif ohono',
  person: 'penderfyniad person',
};

/** What is needed begins with a consonant, but for "y dyddiad", before which `a` becomes `ac`. */
function missing(needs: readonly Need[]): string {
  const said = [...new Set(needs.map((each) => need[each]))];
  const last = said[said.length - 1] ?? '';
  const joined = said.length < 2 ? last : `${said.slice(0, -1).join(', ')} ${last.startsWith('y ') ? 'ac' : 'a'} ${last.replace(/^p/, 'ph')}`;
  return `Ni ellir gwybod eto tan pryd. Mae hyn ar goll: ${joined}.`;
}

function due({ keepUntil, disposeFrom, permanent, needs }: Due): string {
  if (permanent) return 'Cadwch yn barhaol.';
  if (keepUntil === null || disposeFrom === null) return missing(needs);
  return `Cadwch tan ${date(keepUntil)}. O ${date(disposeFrom)} ymlaen nid oes rhaid ei gadw.`;
}

export const cy: PeriodWords = {
  reading,
  due,
  length,
  twentyYears: (year) => `Yn ôl y rheol 20 mlynedd daw ei amser yn ${year}. Trosglwyddwch ef, gwaredwch ef, neu cewch gymeradwyaeth i’w gadw.`,
  missing,
  need,
  kind: {
    length: 'Hyd o amser',
    range: 'Dim un hyd',
    yearEnd: 'Ar ôl diwedd blwyddyn',
    age: 'Yn ôl oedran',
    later: 'Pa un bynnag sydd hwyraf',
    sooner: 'Pa un bynnag sydd gynharaf',
    superseded: 'Nes ei ddisodli',
    event: 'Nes i rywbeth ddigwydd',
    noLongerNeeded: 'Nes nad oes ei angen',
    date: 'Tan ddyddiad',
    permanent: 'Yn barhaol',
    conditional: 'Yn dibynnu ar rywbeth',
    unclear: 'Ddim yn glir',
  },
  trigger: {
    created: 'Dyddiad creu',
    modified: 'Dyddiad y newid diwethaf',
    sent: 'Dyddiad anfon',
    closed: 'Dyddiad cau',
    superseded: 'Dyddiad disodli',
    birth: 'Dyddiad geni',
    death: 'Dyddiad marwolaeth',
    trigger: 'Y dyddiad y mae’r amserlen yn ei enwi',
  },
  assumption: {
    calendarYear: 'Cymerir mai’r flwyddyn galendr, hyd at 31 Rhagfyr, yw “blwyddyn”, gan nad oes dim yn dweud yn wahanol.',
    yearFromSchedule: 'Yr amserlen sy’n dweud pa flwyddyn yw “blwyddyn”.',
    yearFromSetting: 'Gosodiadau’r adran sy’n dweud pa flwyddyn yw “blwyddyn”.',
    academicYear: 'Cymerir bod y flwyddyn academaidd yn dod i ben ar 31 Awst.',
    hoursAsDays: 'Cyfrifir oriau fel diwrnodau cyfan.',
    dayBeforeMonth: 'Cymerir bod y diwrnod yn dod cyn y mis yn y dyddiad.',
    toEndOfMonth: 'Mae mis yn golygu ei ddiwrnod olaf.',
    toEndOfYear: 'Mae blwyddyn yn golygu ei diwrnod olaf, 31 Rhagfyr.',
    bareAsYears: 'Cymerir mai blynyddoedd yw rhif heb uned.',
  },
  problem: {
    empty: 'Ni roddir cyfnod. Dywedwch am ba hyd y caiff ei gadw.',
    unclear: 'Ni ellir darllen y geiriau hyn yn sicr. Dywedwch am ba hyd mewn geiriau fel “6 years”, “Current year plus 6” neu “Until superseded”.',
    conditional: 'Mae’r cyfnod yn dibynnu ar rywbeth. Gwnewch ddosbarth ar gyfer pob achos, neu benderfynwch fesul achos.',
    bareNumber: 'Rhif heb uned yw hwn. Dywedwch ai dyddiau, misoedd ynteu blynyddoedd y mae’n eu golygu.',
    zero: 'Sero yw’r cyfnod. Dywedwch am ba hyd y caiff ei gadw, hyd yn oed os am ddiwrnod yn unig.',
    negative: 'Mae’r cyfnod yn llai na dim. Dywedwch am ba hyd y caiff ei gadw.',
    tooLong: 'Mae’r cyfnod yn hwy na 200 mlynedd. Gwiriwch ef, neu dywedwch “Permanent”.',
    range: 'Ystod yw’r cyfnod. Dywedwch pa hyd sy’n cyfrif.',
    permanentPublicRecord:
      'Ni ellir cadw cofnod cyhoeddus yma am byth: pan fydd yn 20 mlwydd oed caiff ei drosglwyddo, ei waredu, neu ei gadw gyda chymeradwyaeth.',
    noSuchDate: 'Nid oes dyddiad o’r fath yn y calendr. Cywirwch ef.',
    contradiction: 'Mae’r geiriau’n gwrth-ddweud ei gilydd, neu’r hyn a ddywed “keep from”. Dywedwch pa un sy’n cyfrif.',
    triggerUnclear: 'Nid yw’n glir o beth y mae’r cyfnod yn cyfrif. Dywedwch hynny mewn geiriau fel “Creation”, “Closure of the case” neu “Date of birth”.',
    minimum: 'Dim ond yr amser byrraf a roddir. Dywedwch am ba hyd y caiff ei gadw.',
    maximum: 'Dim ond yr amser hiraf a roddir. Dywedwch am ba hyd y caiff ei gadw.',
    workingDays: 'Mae diwrnodau gwaith yn dibynnu ar wyliau banc. Dywedwch sawl diwrnod calendr.',
    hours: 'Diwrnodau cyfan yw’r dyddiadau yma. Dywedwch sawl diwrnod.',
    noLongerNeeded: 'Dim ond person all ddweud pryd nad oes ei angen mwyach.',
  },
};
