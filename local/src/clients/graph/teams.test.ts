import type { Client } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, type SmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

const granted = ['Team.ReadBasic.All', 'Channel.ReadBasic.All', 'TeamMember.Read.All', 'ChannelMember.Read.All', 'Files.Read.All', 'Group.Read.All'];

interface Ground extends SmallTenant {
  readonly as: (person: string) => Client;
  readonly team: string;
}

async function ground(grants: readonly string[] = granted): Promise<Ground> {
  const small = await openSmallTenant({ grants });
  const { store } = small.tenant;
  const site = store.createSite({ url: '/sites/flood', title: 'Flood', description: 'Warnings', owner: small.owner, template: 'GROUP#0' });
  const team = store.directory.groupOf(site)?.id ?? '';
  store.directory.add(team, 'member', [small.member, small.visitor]);
  store.directory.createTeam(team);
  store.directory.createChannel(team, { name: 'Gauges' });
  store.directory.createChannel(team, { name: 'Claims', membership: 'private', owners: [small.owner], members: [small.member] });
  return { ...small, as: (person) => graphClient(small.tenant, person), team };
}

const names = ({ value }: { value: { displayName: string }[] }): string[] => value.map(({ displayName }) => displayName);

describe('teams through Graph', () => {
  it('lists the teams that somebody is in, by name alone', async () => {
    const { as, member, stranger, team } = await ground();
    expect((await as(member).api('/me/joinedTeams').get()).value).toEqual([{ id: team, displayName: 'Flood', description: 'Warnings' }]);
    expect((await as(stranger).api('/me/joinedTeams').get()).value).toEqual([]);
    await expect(as(stranger).api(`/users/${member}/joinedTeams`).get()).rejects.toMatchObject({ statusCode: 403 });
  });

  it('opens a team to those who are in it', async () => {
    const { as, member, stranger, team } = await ground();
    const found = await as(member).api(`/teams/${team}`).get();
    expect(found).toMatchObject({ id: team, displayName: 'Flood', isArchived: false, visibility: 'private' });
    expect(found.internalId).toMatch(/^19:/);
    expect(await as(member).api(`/teams/${team}`).select('summary').get()).toMatchObject({ summary: { ownersCount: 1, membersCount: 2, guestsCount: 0 } });
    expect((await as(member).api(`/groups/${team}/team`).get()).id).toBe(team);
    await expect(as(stranger).api(`/teams/${team}`).get()).rejects.toMatchObject({ statusCode: 403, code: 'Forbidden' });
    await expect(as(member).api('/teams/fee2c45b-915a-4a64-b130-f4eb9e75525e').get()).rejects.toMatchObject({ statusCode: 404, code: 'NotFound' });
  });

  it('shows a private channel to its own people and the team’s owners', async () => {
    const { as, owner, member, visitor, team } = await ground();
    const channels = async (person: string): Promise<string[]> => names(await as(person).api(`/teams/${team}/channels`).get());
    expect(await channels(owner)).toEqual(['General', 'Claims', 'Gauges']);
    expect(await channels(member)).toEqual(['General', 'Claims', 'Gauges']);
    expect(await channels(visitor)).toEqual(['General', 'Gauges']);
    expect(names(await as(member).api(`/teams/${team}/channels`).filter("membershipType eq 'private'").get())).toEqual(['Claims']);
    expect((await as(visitor).api(`/teams/${team}/primaryChannel`).get()).displayName).toBe('General');
  });

  it('says where a channel keeps its files', async () => {
    const { as, member, visitor, team } = await ground();
    const { value } = await as(member).api(`/teams/${team}/channels`).get();
    const folder = async (name: string, person = member): Promise<{ webUrl: string; id: string; parentReference: { driveId: string } }> => {
      const { id } = value.find(({ displayName }: { displayName: string }) => displayName === name);
      return (await as(person).api(`/teams/${team}/channels/${id}/filesFolder`).get()) as never;
    };
    expect((await folder('Gauges', visitor)).webUrl).toBe('https://tenant.local/sites/flood/Shared%20Documents/Gauges');
    const claims = await folder('Claims');
    expect(claims.webUrl).toBe('https://tenant.local/sites/flood-Claims/Shared%20Documents/Claims');
    expect((await as(member).api(`/drives/${claims.parentReference.driveId}/items/${claims.id}`).get()).name).toBe('Claims');
    await expect(folder('Claims', visitor)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('lists members with their roles', async () => {
    const { as, member, team } = await ground();
    const { value } = await as(member).api(`/teams/${team}/members`).get();
    expect(value.map(({ displayName, roles }: { displayName: string; roles: string[] }) => [displayName, roles])).toEqual([
      ['Olive Owner', ['owner']],
      ['Max Member', []],
      ['Vera Visitor', []],
    ]);
    expect(value[0]['@odata.type']).toBe('#microsoft.graph.aadUserConversationMember');
    const { value: channels } = await as(member).api(`/teams/${team}/channels`).get();
    expect(names(await as(member).api(`/teams/${team}/channels/${channels[1].id}/members`).get())).toEqual(['Olive Owner', 'Max Member']);
  });

  it('asks for the permission of each call, and says 501 of what it has not', async () => {
    const { as, member, team, tenant } = await ground(['User.Read']);
    await expect(as(member).api('/me/joinedTeams').get()).rejects.toMatchObject({ statusCode: 403 });
    await expect(as(member).api(`/teams/${team}/channels`).get()).rejects.toMatchObject({ statusCode: 403 });
    tenant.grants.add('Channel.ReadBasic.All');
    const { value } = await as(member).api(`/teams/${team}/channels`).get();
    await expect(as(member).api(`/teams/${team}/channels/${value[0].id}/messages`).get()).rejects.toMatchObject({ statusCode: 501 });
    await expect(as(member).api(`/teams/${team}/channels`).post({ displayName: 'New' })).rejects.toMatchObject({ statusCode: 501 });
  });
});
