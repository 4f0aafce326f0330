import { joinUrl, nowIso, type Core } from '../core';
import { directoryGroup, type DirectoryGroup } from './directoryGroups';
import { insertItem, itemByRef } from '../items/items';
import { listByUrl } from '../lists/lists';
import { addMember, ensureUser } from './people';
import type { SiteRow } from '../rows';
import { createSite, rootWebOf, siteById } from '../sites/sites';
import { stableGuid } from '../stableGuid';

/** Channels of Teams. Files of a standard channel lie in the team's site, those of a private or shared one in a site of its own. */
export const teamTables = `
CREATE TABLE team_channels (
  id TEXT PRIMARY KEY, group_id TEXT NOT NULL COLLATE NOCASE REFERENCES directory_groups(id) ON DELETE CASCADE, name TEXT NOT NULL COLLATE NOCASE,
  description TEXT, membership TEXT NOT NULL, site_id TEXT NOT NULL, folder TEXT NOT NULL COLLATE NOCASE, created TEXT NOT NULL);
CREATE UNIQUE INDEX team_channels_name ON team_channels(group_id, name);
CREATE TABLE channel_members (
  channel_id TEXT NOT NULL REFERENCES team_channels(id) ON DELETE CASCADE, login TEXT NOT NULL COLLATE NOCASE, owner INTEGER NOT NULL,
  PRIMARY KEY (channel_id, login));
`;

export type ChannelMembership = 'standard' | 'private' | 'shared';

/** A channel of a team. */
export interface Channel {
  readonly id: string;
  readonly groupId: string;
  readonly name: string;
  readonly description: string | null;
  readonly membership: ChannelMembership;
  readonly siteId: string;
  /** Server-relative address of the folder that holds its files. */
  readonly folder: string;
  readonly created: string;
}

export interface ChannelInput {
  readonly name: string;
  readonly description?: string;
  /** Default 'standard'. */
  readonly membership?: ChannelMembership;
  /** Of a private or shared channel: people of its own. */
  readonly owners?: readonly string[];
  readonly members?: readonly string[];
  readonly created?: string;
}

interface Row {
  id: string;
  group_id: string;
  name: string;
  description: string | null;
  membership: ChannelMembership;
  site_id: string;
  folder: string;
  created: string;
}

const channelOf = (row: Row): Channel => ({
  id: row.id,
  groupId: row.group_id,
  name: row.name,
  description: row.description,
  membership: row.membership,
  siteId: row.site_id,
  folder: row.folder,
  created: row.created,
});

/** The site of a Microsoft 365 group. */
export function siteOfGroup(core: Core, groupId: string): SiteRow | undefined {
  return core.db.get<SiteRow>('SELECT * FROM sites WHERE group_id = ?', groupId);
}

/** Gives a group a Team with its General channel. @throws where the group has no site */
export function createTeam(core: Core, groupId: string, created?: string): void {
  core.db.run('UPDATE directory_groups SET team = 1 WHERE id = ?', groupId);
  createChannel(core, groupId, { name: 'General', ...(created ? { created } : {}) });
}

/** Adds a channel to a team. @throws where the group is unknown or has no site */
export function createChannel(core: Core, groupId: string, input: ChannelInput): Channel {
  const group = directoryGroup(core, groupId);
  const home = group && siteOfGroup(core, groupId);
  if (!group || !home) throw new Error('There is no group with a site of that id.');
  const created = input.created ?? nowIso(core);
  const membership = input.membership ?? 'standard';
  const site = membership === 'standard' ? home : channelSite(core, group, home, input, created);
  const row: Row = {
    id: `19:${stableGuid('channel', groupId, input.name).replace(/-/g, '')}@thread.tacv2`,
    group_id: groupId,
    name: input.name,
    description: input.description ?? null,
    membership,
    site_id: site.id,
    folder: channelFolder(core, site, input.name, created),
    created,
  };
  core.db.run(
    'INSERT INTO team_channels(id, group_id, name, description, membership, site_id, folder, created) VALUES (?,?,?,?,?,?,?,?)',
    ...Object.values(row)
  );
  for (const [people, owner] of [
    [input.owners ?? [], 1],
    [input.members ?? [], 0],
  ] as const) {
    for (const who of people) {
      const login = ensureUser(core, site.id, who)?.login;
      if (login) core.db.run('INSERT OR IGNORE INTO channel_members(channel_id, login, owner) VALUES (?,?,?)', row.id, login, owner);
    }
  }
  return channelOf(row);
}

/** The site collection that a private or shared channel gets, named after team and channel. */
function channelSite(core: Core, group: DirectoryGroup, home: SiteRow, input: ChannelInput, created: string): SiteRow {
  const [owner] = input.owners ?? [];
  if (!owner) throw new Error(`The channel ${input.name} has no owner.`);
  const web = rootWebOf(core, home.id);
  const site = createSite(core, {
    url: `${home.url}-${input.name.replace(/[^\p{L}\p{N}]/gu, '')}`,
    title: `${group.displayName}-${input.name}`,
    owner,
    template: 'TEAMCHANNEL#1',
    language: web.language,
    localeId: web.locale_id,
    timeZone: web.time_zone,
    created,
  });
  const { owners, members } = rootWebOf(core, site.id);
  const join = (people: readonly string[], to: number | null): void => {
    for (const who of people) {
      const user = ensureUser(core, site.id, who);
      if (user && to !== null) addMember(core, site.id, to, user.id);
    }
  };
  join(input.owners ?? [], owners);
  join(input.members ?? [], members);
  return siteById(core, site.id) as SiteRow;
}

function channelFolder(core: Core, site: SiteRow, name: string, created: string): string {
  const web = rootWebOf(core, site.id);
  const list = listByUrl(core, joinUrl(web.url, 'Shared Documents'));
  if (!list) throw new Error(`${site.url} has no library.`);
  const folder = joinUrl(list.url, name);
  if (!itemByRef(core, list, folder))
    insertItem(core, list, { fsObjType: 1, leaf: name, dir: list.url, author: site.owner_id, editor: site.owner_id, created, modified: created, values: {} });
  return folder;
}

/** A team's channels, General first. */
export function channelsOf(core: Core, groupId: string): Channel[] {
  return core.db.all<Row>("SELECT * FROM team_channels WHERE group_id = ? ORDER BY name <> 'General', name", groupId).map(channelOf);
}

/** Logins of a private or shared channel's own people. */
export function channelPeople(core: Core, channelId: string): { login: string; owner: boolean }[] {
  return core.db
    .all<{ login: string; owner: number }>('SELECT login, owner FROM channel_members WHERE channel_id = ? ORDER BY owner DESC, login', channelId)
    .map(({ login, owner }) => ({ login, owner: owner === 1 }));
}
