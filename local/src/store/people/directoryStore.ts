import type { Core } from '../core';
import {
  addGroupMember,
  createDirectoryGroup,
  directoryGroup,
  directoryGroups,
  groupMembers,
  removeGroupMember,
  type DirectoryGroup,
  type DirectoryGroupInput,
  type DirectoryObject,
  type GroupRole,
} from './directoryGroups';
import { directoryPeople, directoryPersonByLogin, type DirectoryPerson } from './directoryPeople';
import { findPerson } from './people';
import { channelsOf, createChannel, createTeam, type Channel, type ChannelInput } from './teams';
import type { SiteRef } from '../types';

/** The directory as a seed or a test writes it: no permission checks, no HTTP. Groups by id; people by e-mail. */
export interface DirectoryStore {
  people(): readonly DirectoryPerson[];
  person(emailOrLogin: string): DirectoryPerson | null;
  groups(): readonly DirectoryGroup[];
  group(id: string): DirectoryGroup | null;
  /** The group behind a team site; null where the site has none. */
  groupOf(site: SiteRef): DirectoryGroup | null;
  createGroup(input: DirectoryGroupInput): DirectoryGroup;
  members(groupId: string, role: GroupRole): readonly DirectoryObject[];
  /** People by e-mail, groups by id; whoever is in already stays. */
  add(groupId: string, role: GroupRole, members: readonly string[]): void;
  remove(groupId: string, role: GroupRole, member: string): void;
  /** A Team for a group that has a site, with its General channel. */
  createTeam(groupId: string, created?: string): void;
  createChannel(groupId: string, input: ChannelInput): Channel;
  channels(groupId: string): readonly Channel[];
}

export function openDirectoryStore(core: Core): DirectoryStore {
  const person = (who: string): DirectoryPerson | null => {
    const found = findPerson(core, who);
    return found && directoryPersonByLogin(core, found.login);
  };
  const member = (who: string): DirectoryObject => {
    const found = directoryGroup(core, who) ?? person(who);
    if (!found) throw new Error(`${who} is not in the directory.`);
    return found;
  };
  return {
    people: () => directoryPeople(core),
    person,
    groups: () => directoryGroups(core),
    group: (id) => directoryGroup(core, id),
    groupOf: (site) => {
      const row = core.db.get<{ group_id: string | null }>('SELECT group_id FROM sites WHERE id = ?', site.id);
      return row?.group_id ? directoryGroup(core, row.group_id) : null;
    },
    createGroup: (input) => createDirectoryGroup(core, input),
    members: (id, role) => groupMembers(core, id, role),
    add: (id, role, members) => core.db.transaction(() => members.forEach((who) => addGroupMember(core, id, member(who), role))),
    remove: (id, role, who) => {
      removeGroupMember(core, id, member(who), role);
    },
    createTeam: (id, created) => core.db.transaction(() => createTeam(core, id, created)),
    createChannel: (id, input) => core.db.transaction(() => createChannel(core, id, input)),
    channels: (id) => channelsOf(core, id),
  };
}
