import { dateForm } from '../locale/localeText';
import { allTimeZones, timeZone, zoneInformation, type TimeZone } from '../locale/timeZones';
import type { WebRow } from '../store/rows';
import { defineCollection, defineEntity } from './define';

const zoneNode = defineEntity<TimeZone>({
  contract: 'SP.TimeZone',
  path: (zone) => `Web/RegionalSettings/TimeZones/GetById(${zone.id})`,
  properties: { Description: (zone) => zone.description, Id: (zone) => zone.id, Information: (zone) => zoneInformation(zone.zone) },
});

const orders = { MDY: 0, DMY: 1, YMD: 2 } as const;

/** `_api/web/regionalsettings`. */
export const regionalSettings = defineEntity<WebRow>({
  contract: 'SP.RegionalSettings',
  path: () => 'Web/RegionalSettings',
  properties: {
    AdjustHijriDays: () => 0,
    AlternateCalendarType: () => 0,
    AM: (web) => dateForm(web.locale_id).am,
    CalendarType: () => 1,
    Collation: () => 25,
    CollationLCID: () => 2070,
    DateFormat: (web) => orders[dateForm(web.locale_id).order],
    DateSeparator: (web) => dateForm(web.locale_id).separator,
    DecimalSeparator: (web) => dateForm(web.locale_id).decimal,
    DigitGrouping: () => '3;0',
    FirstDayOfWeek: (web) => (web.locale_id === 1033 ? 0 : 1),
    FirstWeekOfYear: () => 0,
    IsEastAsia: () => false,
    IsRightToLeft: () => false,
    IsUIRightToLeft: () => false,
    ListSeparator: () => ',',
    LocaleId: (web) => web.locale_id,
    NegativeSign: () => '-',
    NegNumberMode: () => 1,
    PM: (web) => dateForm(web.locale_id).pm,
    PositiveSign: () => '',
    ShowWeeks: () => false,
    ThousandSeparator: (web) => dateForm(web.locale_id).thousands,
    Time24: (web) => web.time24 === 1,
    TimeMarkerPosition: () => 0,
    TimeSeparator: () => ':',
    WorkDayEndHour: () => 1020,
    WorkDays: () => 62,
    WorkDayStartHour: () => 480,
  },
  navigation: {
    TimeZone: (web, context) => zoneNode(timeZone(web.time_zone), context),
    TimeZones: (_web, context) =>
      defineCollection(
        { contract: 'SP.TimeZone', path: 'Web/RegionalSettings/TimeZones', all: () => allTimeZones().map((zone) => zoneNode(zone, context)) },
        context
      ),
  },
  update: (web, body, context) => {
    context.require({ kind: 'web', web }, 'manageWeb');
    context.core.db.run(
      'UPDATE webs SET locale_id = ?, time24 = ? WHERE id = ?',
      Number(body.LocaleId ?? web.locale_id),
      body.Time24 === undefined ? web.time24 : body.Time24 === true ? 1 : 0,
      web.id
    );
  },
});
