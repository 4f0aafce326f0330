import type { PermissionTable } from './types';

/** Teams and channels. Source: microsoft-graph-docs-contrib, api-reference/v1.0/includes/permissions/{team,channel}-*-permissions.md. */
const readTeam = [
  'Team.ReadBasic.All',
  'TeamSettings.Read.All',
  'TeamSettings.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const readChannel = [
  'Channel.ReadBasic.All',
  'ChannelSettings.Read.All',
  'ChannelSettings.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
];
const joined = [
  'Team.ReadBasic.All',
  'TeamSettings.Read.All',
  'TeamSettings.ReadWrite.All',
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

export const teamPermissions: PermissionTable = {
  'GET user/joinedTeams': { delegated: joined },
  'GET GraphService/teams': { delegated: readTeam },
  'GET team': { delegated: readTeam },
  'GET team/members': { delegated: ['TeamMember.Read.All', 'TeamMember.ReadWrite.All'] },
  'GET team/channels': { delegated: readChannel },
  'GET team/allChannels': { delegated: readChannel },
  'GET team/incomingChannels': { delegated: readChannel },
  'GET channel': { delegated: readChannel },
  'GET channel/members': { delegated: ['Group.Read.All', 'ChannelMember.ReadWrite.All', 'ChannelMember.Read.All'] },
  'GET channel/allMembers': { delegated: ['ChannelMember.Read.All', 'ChannelMember.ReadWrite.All'] },
  'GET channel/filesFolder': { delegated: ['Files.Read.All', 'Files.ReadWrite.All', 'Group.Read.All', 'Group.ReadWrite.All'] },
};
