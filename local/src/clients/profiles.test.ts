import type { SPFI } from '@pnp/sp';
import { PrincipalSource, PrincipalType } from '@pnp/sp/types';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/profiles.md and sp-utilities-utility.md, call by call. */
describe('PnPjs: profiles', () => {
  let small: SmallTenant;
  let sp: SPFI;
  const login = (email: string): string => `i:0#.f|membership|${email}`;
  const propertiesOf = (profile: { UserProfileProperties: { Key: string; Value: string }[] }): Record<string, string> =>
    Object.fromEntries(profile.UserProfileProperties.map(({ Key, Value }) => [Key, Value]));

  beforeEach(async () => {
    small = await openSmallTenant();
    const { store } = small.tenant;
    store.ensurePerson({ email: small.owner, title: 'Olive Owner', jobTitle: 'Head of Rivers', department: 'Rivers' });
    store.ensurePerson({ email: small.member, title: 'Max Member', jobTitle: 'Engineer', department: 'Rivers', manager: small.owner, office: 'Leeds' });
    store.ensurePerson({ email: small.visitor, title: 'Vera Visitor', manager: small.owner });
    sp = pnpClient(small.tenant, small.member, small.site.url);
  });

  afterEach(() => small.tenant.close());

  it('gives one’s own profile', async () => {
    const mine = await sp.profiles.myProperties();
    expect(mine).toMatchObject({
      AccountName: login(small.member),
      DisplayName: 'Max Member',
      Email: small.member,
      Title: 'Engineer',
      DirectReports: [],
      ExtendedManagers: [login(small.owner)],
      ExtendedReports: [login(small.member)],
      Peers: [login(small.visitor)],
    });
    expect(propertiesOf(mine as never)).toMatchObject({ AccountName: login(small.member), Department: 'Rivers', Manager: login(small.owner), Office: 'Leeds' });
    expect(await sp.profiles.getEditProfileLink()).toContain('EditProfile.aspx');
    expect(await sp.profiles.getIsMyPeopleListPublic()).toBe(true);
    expect(await sp.profiles.userProfile).toMatchObject({ AccountName: login(small.member), IsSelf: true, JobTitle: 'Engineer' });
  });

  it('gives others’ profiles, and one property of them', async () => {
    expect(await sp.profiles.getPropertiesFor(login(small.owner))).toMatchObject({ DirectReports: [login(small.member), login(small.visitor)] });
    expect(await sp.profiles.getUserProfilePropertyFor(login(small.owner), 'SPS-JobTitle')).toBe('Head of Rivers');
    expect(await sp.profiles.getPropertiesFor('i:0#.f|membership|nobody@dept.example')).toMatchObject({ 'odata.null': true });
    expect(await sp.profiles.ownerUserProfile).toMatchObject({ DisplayName: 'Olive Owner', IsSelf: false });
  });

  it('lets people fill in their own, and nobody else’s', async () => {
    await sp.profiles.setSingleValueProfileProperty(login(small.member), 'CellPhone', '(123) 555-1212');
    await sp.profiles.setMultiValuedProfileProperty(login(small.member), 'SPS-Skills', ['SharePoint', 'Rivers']);
    expect(propertiesOf((await sp.profiles.myProperties()) as never)).toMatchObject({ CellPhone: '(123) 555-1212', 'SPS-Skills': 'SharePoint|Rivers' });
    await expect(sp.profiles.setSingleValueProfileProperty(login(small.owner), 'CellPhone', '1')).rejects.toThrow('403');
    await expect(sp.profiles.setSingleValueProfileProperty(login(small.member), 'Manager', login(small.visitor))).rejects.toThrow('403');
  });

  it('searches and resolves people and groups as the people picker does', async () => {
    const query = { AllowEmailAddresses: true, AllowMultipleEntities: false, MaximumEntitySuggestions: 25 };
    const found = await sp.profiles.clientPeoplePickerSearchUser({ ...query, QueryString: 'v', PrincipalType: 1 } as never);
    expect(found).toMatchObject([
      { Key: login(small.visitor), DisplayText: 'Vera Visitor', EntityType: 'User', IsResolved: true, EntityData: { Email: small.visitor } },
    ]);
    const groups = await sp.profiles.clientPeoplePickerSearchUser({ ...query, QueryString: 'team', PrincipalType: 8 } as never);
    expect(groups.map((each) => each.DisplayText)).toEqual(['Team Owners', 'Team Visitors', 'Team Members']);
    const everyone = await sp.profiles.clientPeoplePickerSearchUser({ ...query, QueryString: 'everyone', PrincipalType: 15 } as never);
    expect(everyone.map((each) => each.DisplayText)).toEqual(['Everyone except external users']);
    const one = await sp.profiles.clientPeoplePickerResolveUser({ ...query, QueryString: small.owner } as never);
    expect(one).toMatchObject({ Key: login(small.owner), IsResolved: true });
    const none = await sp.profiles.clientPeoplePickerResolveUser({ ...query, QueryString: 'John' } as never);
    expect(none).toMatchObject({ Key: 'John', IsResolved: false, MultipleMatches: [] });
  });

  it('says whom a name stands for', async () => {
    expect(await sp.utility.getCurrentUserEmailAddresses()).toBe(small.member);
    expect(await sp.utility.resolvePrincipal(small.visitor, PrincipalType.User, PrincipalSource.All, true, false, true)).toMatchObject({
      DisplayName: 'Vera Visitor',
      LoginName: login(small.visitor),
      PrincipalType: 1,
    });
    const people = await sp.utility.searchPrincipals('m', PrincipalType.User, PrincipalSource.All, '', 10);
    expect(people.map((each) => each.DisplayName)).toEqual(['Max Member']);
    const inside = await sp.utility.expandGroupsToPrincipals(['Team Members', 'Team Visitors'], 10);
    expect(inside.map((each) => each.DisplayName)).toEqual(['Max Member', 'Vera Visitor']);
  });

  it('has no following, no personal sites and no e-mail', async () => {
    const refused = [
      () => sp.profiles.amIFollowedBy(login(small.owner)),
      () => sp.profiles.amIFollowing(login(small.owner)),
      () => sp.profiles.getFollowedTags(),
      () => sp.profiles.getFollowersFor(login(small.owner)),
      () => sp.profiles.myFollowers(),
      () => sp.profiles.getPeopleFollowedBy(login(small.owner)),
      () => sp.profiles.trendingTags,
      () => sp.profiles.hideSuggestion(login(small.owner)),
      () => sp.profiles.isFollowing(login(small.owner), login(small.member)),
      () => sp.profiles.createPersonalSiteEnqueueBulk(small.owner),
      () => sp.profiles.createPersonalSite(),
      () => sp.profiles.shareAllSocialData(true),
      () => sp.utility.sendEmail({ To: [small.owner], Subject: 's', Body: 'b' }),
      () => sp.utility.createEmailBodyForInvitation('https://tenant.local/sites/team'),
    ];
    for (const call of refused) await expect(call()).rejects.toThrow('501');
  });
});
