import { refuse } from '../../http/errors';
import { languages } from '../../locale/languages';
import { dateForm } from '../../locale/localeText';
import { recordWebChange } from '../../store/changes/changes';
import type { WebRow } from '../../store/rows';
import type { Context } from '../context';
import { defineEntity } from '../define';
import type { Body } from '../node';
import { timeZones, webTimeZone } from './timeZones';

const orders = { MDY: 0, DMY: 1, YMD: 2 } as const;

const languageCollection = defineEntity<null>({
  contract: 'SP.LanguageCollection',
  path: () => 'Web/RegionalSettings/InstalledLanguages',
  properties: { Items: () => languages },
});

/** Settings that are only kept and given back, each as a new site has it. */
const defaults = {
  AdjustHijriDays: 0,
  AlternateCalendarType: 0,
  CalendarType: 1,
  Collation: 25,
  FirstWeekOfYear: 0,
  ShowWeeks: false,
  WorkDays: 62,
  WorkDayEndHour: 1020,
  WorkDayStartHour: 480,
} as const;

type Kept = Readonly<Record<string, number | boolean | undefined>>;
type Name = keyof typeof defaults;

const keptName = (name: string): string => `Regional.${name}`;
const keptOf = (web: WebRow): Kept => JSON.parse(web.settings) as Kept;

const kept =
  (name: Name) =>
  (web: WebRow): number | boolean =>
    keptOf(web)[keptName(name)] ?? defaults[name];

/** Weeks begin on Sunday in America, on Monday in Britain and most of Europe. */
const firstDay = (web: WebRow): number | boolean => keptOf(web)[keptName('FirstDayOfWeek')] ?? (web.locale_id === 1033 ? 0 : 1);

function change(web: WebRow, body: Body, context: Context): void {
  context.require({ kind: 'web', web }, 'manageWeb');
  let settings: Kept = keptOf(web);
  for (const [name, value] of Object.entries(body)) {
    if (name in defaults || name === 'FirstDayOfWeek') {
      const wanted = name === 'ShowWeeks' ? 'boolean' : 'number';
      if (typeof value !== wanted) throw refuse.badQuery(`Cannot convert the value of the property '${name}'.`);
      settings = { ...settings, [keptName(name)]: value as number | boolean };
    } else if (name !== 'LocaleId' && name !== 'Time24') throw refuse.notSupported(`changing RegionalSettings.${name}`);
  }
  context.core.db.run(
    'UPDATE webs SET locale_id = ?, time24 = ?, settings = ? WHERE id = ?',
    Number(body.LocaleId ?? web.locale_id),
    body.Time24 === undefined ? web.time24 : body.Time24 === true ? 1 : 0,
    JSON.stringify(settings),
    web.id
  );
  recordWebChange(context.core, web, 'update');
}

/** `_api/web/regionalsettings`. */
export const regionalSettings = defineEntity<WebRow>({
  contract: 'SP.RegionalSettings',
  path: () => 'Web/RegionalSettings',
  properties: {
    AdjustHijriDays: kept('AdjustHijriDays'),
    AlternateCalendarType: kept('AlternateCalendarType'),
    AM: (web) => dateForm(web.locale_id).am,
    CalendarType: kept('CalendarType'),
    Collation: kept('Collation'),
    CollationLCID: () => 2070,
    DateFormat: (web) => orders[dateForm(web.locale_id).order],
    DateSeparator: (web) => dateForm(web.locale_id).separator,
    DecimalSeparator: (web) => dateForm(web.locale_id).decimal,
    DigitGrouping: () => '3;0',
    FirstDayOfWeek: firstDay,
    FirstWeekOfYear: kept('FirstWeekOfYear'),
    IsEastAsia: (web) => [1041, 1042, 2052, 1028].includes(web.locale_id),
    IsRightToLeft: () => false,
    IsUIRightToLeft: () => false,
    ListSeparator: (web) => (dateForm(web.locale_id).decimal === ',' ? ';' : ','),
    LocaleId: (web) => web.locale_id,
    NegativeSign: () => '-',
    NegNumberMode: () => 1,
    PM: (web) => dateForm(web.locale_id).pm,
    PositiveSign: () => '',
    ShowWeeks: kept('ShowWeeks'),
    ThousandSeparator: (web) => dateForm(web.locale_id).thousands,
    Time24: (web) => web.time24 === 1,
    TimeMarkerPosition: () => 0,
    TimeSeparator: () => ':',
    WorkDayEndHour: kept('WorkDayEndHour'),
    WorkDays: kept('WorkDays'),
    WorkDayStartHour: kept('WorkDayStartHour'),
  },
  navigation: {
    InstalledLanguages: (_web, context) => languageCollection(null, context),
    TimeZone: (web, context) => webTimeZone(web.time_zone, context),
    TimeZones: (_web, context) => timeZones(context),
  },
  update: change,
});
