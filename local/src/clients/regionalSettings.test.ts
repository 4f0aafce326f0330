import type { SPFI } from '@pnp/sp';
import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/regional-settings.md, call by call. */
describe('PnPjs: regional settings', () => {
  let small: SmallTenant;
  let sp: SPFI;

  beforeEach(async () => {
    small = await openSmallTenant({ localeId: 2057 });
    sp = pnpClient(small.tenant, small.owner, small.site.url);
  });

  afterEach(() => small.tenant.close());

  it('gives a web’s settings, all or some', async () => {
    expect(await sp.web.regionalSettings()).toMatchObject({ LocaleId: 2057, DateFormat: 1, FirstDayOfWeek: 1, Time24: true });
    expect(await sp.web.regionalSettings.select('DecimalSeparator', 'ListSeparator', 'IsUIRightToLeft')()).toMatchObject({
      DecimalSeparator: '.',
      ListSeparator: ',',
      IsUIRightToLeft: false,
    });
  });

  it('gives the languages in which SharePoint shows itself: Welsh, but not British English', async () => {
    const languages = await sp.web.regionalSettings.getInstalledLanguages();
    expect(languages).toContainEqual(expect.objectContaining({ Lcid: 1106, LanguageTag: 'cy-GB', DisplayName: 'Welsh' }));
    expect(languages.map((language) => language.Lcid)).not.toContain(2057);
  });

  it('gives the web’s time zone and all others', async () => {
    expect(await sp.web.regionalSettings.timeZone.select('Description', 'Id')()).toMatchObject({ Id: 2, Description: expect.stringContaining('London') });
    const zones = await sp.web.regionalSettings.timeZones();
    expect(zones.length).toBeGreaterThan(90);
    expect(new Set(zones.map((zone) => zone.Id)).size).toBe(zones.length);
    expect(await sp.web.regionalSettings.timeZones.getById(23)).toMatchObject({ Id: 23, Information: { Bias: -330, DaylightBias: 0, StandardBias: 0 } });
    await expect(sp.web.regionalSettings.timeZones.getById(1)).rejects.toThrow('400');
  });

  it.each([
    ['2027-01-15T12:00:00.000Z', '2027-01-15T12:00:00'],
    ['2027-07-15T12:00:00.000Z', '2027-07-15T13:00:00'],
    ['2027-03-28T00:59:00.000Z', '2027-03-28T00:59:00'],
    ['2027-03-28T01:00:00.000Z', '2027-03-28T02:00:00'],
    ['2027-10-31T01:00:00.000Z', '2027-10-31T01:00:00'],
  ])('%s is %s in London, and back', async (utc, local) => {
    const zone = sp.web.regionalSettings.timeZone;
    expect(await zone.utcToLocalTime(utc)).toBe(local);
    expect(await zone.localTimeToUTC(local)).toBe(utc.replace('.000', ''));
  });

  it('lets those who manage the site change it', async () => {
    const post = { method: 'POST' };
    const merge = { ...post, headers: { 'X-HTTP-Method': 'MERGE' } };
    const owner = await signedIn(small.tenant, small.owner);
    const member = await signedIn(small.tenant, small.member);
    const body = JSON.stringify({ LocaleId: 1106, Time24: false, FirstDayOfWeek: 0, WorkDays: 124 });
    expect((await member('web/regionalsettings', { ...merge, body })).status).toBe(403);
    expect((await owner('web/regionalsettings', { ...merge, body })).status).toBe(204);
    expect(await sp.web.regionalSettings()).toMatchObject({ LocaleId: 1106, AM: 'yb', PM: 'yh', Time24: false, FirstDayOfWeek: 0, WorkDays: 124 });
    expect((await member('web/regionalsettings/timezone/setid(13)', post)).status).toBe(403);
    expect((await owner('web/regionalsettings/timezone/setid(13)', post)).status).toBe(200);
    expect(await sp.web.regionalSettings.timeZone()).toMatchObject({ Id: 13, Information: { Bias: 480, DaylightBias: -60 } });
  });
});
