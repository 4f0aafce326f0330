import type { DatabaseSync } from 'node:sqlite';
import { activityTables } from './items/activities';
import { attachmentTables } from './items/attachments';
import { blobTables } from './files/blobs';
import { changeTables } from './changes/changes';
import { checkoutTables } from './files/checkouts';
import { contentHashTables } from './files/contentHashes';
import { complianceTables } from './labels/complianceTags';
import { copyJobTables } from './files/copyJobs';
import { directoryGroupTables } from './people/directoryGroups';
import { directoryPeopleTables } from './people/directoryPeople';
import { driveCopyTables } from './files/driveCopies';
import { labelOperationTables } from './labels/labelOperations';
import { navigationTables } from './sites/navigation';
import { pageSessionTables } from './files/pageSessions';
import { profileTables } from './people/profiles';
import { recycleBinTables } from './items/recycleBin';
import { searchTables } from './sites/searchMappings';
import { sensitivityLabelTables } from './labels/sensitivityLabels';
import { sharingTables } from './permissions/sharing';
import { teamTables } from './people/teams';
import { uploadTables } from './files/uploads';
import { uploadSessionTables } from './files/uploadSessions';
import { versionTables } from './items/versions';

/** Grows whenever the tables change: a file of another version is not opened. */
const version = 4;

const baseTables = `
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE people (
  login TEXT PRIMARY KEY COLLATE NOCASE, email TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL,
  job_title TEXT NOT NULL DEFAULT '', department TEXT NOT NULL DEFAULT '');
CREATE INDEX people_email ON people(email);
CREATE TABLE sites (
  id TEXT PRIMARY KEY, url TEXT NOT NULL UNIQUE COLLATE NOCASE, owner_id INTEGER NOT NULL DEFAULT 0, hub_site_id TEXT,
  group_id TEXT, created TEXT NOT NULL, next_principal INTEGER NOT NULL DEFAULT 3, next_role INTEGER NOT NULL DEFAULT 1073741925);
CREATE TABLE webs (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL REFERENCES sites(id) ON DELETE CASCADE, parent_id TEXT,
  url TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
  language INTEGER NOT NULL, locale_id INTEGER NOT NULL, time_zone INTEGER NOT NULL, time24 INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, scope_id INTEGER NOT NULL, is_unique INTEGER NOT NULL,
  template TEXT NOT NULL, welcome_page TEXT NOT NULL DEFAULT '', owners INTEGER, members INTEGER, visitors INTEGER,
  author_id INTEGER NOT NULL DEFAULT 0, logo TEXT, properties TEXT NOT NULL DEFAULT '{}', settings TEXT NOT NULL DEFAULT '{}');
CREATE TABLE principals (
  site_id TEXT NOT NULL REFERENCES sites(id) ON DELETE CASCADE, id INTEGER NOT NULL, type INTEGER NOT NULL,
  login TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL, email TEXT NOT NULL DEFAULT '', is_admin INTEGER NOT NULL DEFAULT 0,
  description TEXT, owner_id INTEGER, settings TEXT NOT NULL DEFAULT '{}', PRIMARY KEY (site_id, id));
CREATE UNIQUE INDEX principals_login ON principals(site_id, login);
CREATE TABLE group_members (
  site_id TEXT NOT NULL, group_id INTEGER NOT NULL, member_id INTEGER NOT NULL, PRIMARY KEY (site_id, group_id, member_id),
  FOREIGN KEY (site_id, group_id) REFERENCES principals(site_id, id) ON DELETE CASCADE,
  FOREIGN KEY (site_id, member_id) REFERENCES principals(site_id, id) ON DELETE CASCADE);
CREATE TABLE role_definitions (
  site_id TEXT NOT NULL REFERENCES sites(id) ON DELETE CASCADE, id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
  description TEXT NOT NULL DEFAULT '', kind INTEGER NOT NULL, hidden INTEGER NOT NULL, ord INTEGER NOT NULL,
  high INTEGER NOT NULL, low INTEGER NOT NULL, PRIMARY KEY (site_id, id));
CREATE TABLE scopes (id INTEGER PRIMARY KEY AUTOINCREMENT, site_id TEXT NOT NULL, guid TEXT NOT NULL, parent INTEGER);
CREATE TABLE role_assignments (
  scope_id INTEGER NOT NULL REFERENCES scopes(id) ON DELETE CASCADE, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL,
  PRIMARY KEY (scope_id, principal_id, role_id));
CREATE TABLE lists (
  id TEXT PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, web_id TEXT NOT NULL REFERENCES webs(id) ON DELETE CASCADE,
  site_id TEXT NOT NULL, title TEXT NOT NULL COLLATE NOCASE, url TEXT NOT NULL UNIQUE COLLATE NOCASE,
  description TEXT NOT NULL DEFAULT '', template INTEGER NOT NULL, base_type INTEGER NOT NULL, hidden INTEGER NOT NULL DEFAULT 0,
  created TEXT NOT NULL, modified TEXT NOT NULL, user_modified TEXT NOT NULL, item_deleted TEXT NOT NULL,
  scope_id INTEGER, next_id INTEGER NOT NULL DEFAULT 1, item_count INTEGER NOT NULL DEFAULT 0, entity_name TEXT NOT NULL,
  author_id INTEGER NOT NULL DEFAULT 0, root_id TEXT NOT NULL, change INTEGER NOT NULL DEFAULT 0,
  settings TEXT NOT NULL DEFAULT '{}', properties TEXT NOT NULL DEFAULT '{}');
CREATE UNIQUE INDEX lists_title ON lists(web_id, title);
CREATE TABLE fields (
  owner TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, type TEXT NOT NULL, position INTEGER NOT NULL,
  required INTEGER NOT NULL DEFAULT 0, hidden INTEGER NOT NULL DEFAULT 0, read_only INTEGER NOT NULL DEFAULT 0,
  sealed INTEGER NOT NULL DEFAULT 0, base INTEGER NOT NULL DEFAULT 0, indexed INTEGER NOT NULL DEFAULT 0,
  auto_indexed INTEGER NOT NULL DEFAULT 0, grp TEXT NOT NULL DEFAULT 'Custom Columns', description TEXT NOT NULL DEFAULT '',
  default_value TEXT, formatter TEXT, settings TEXT NOT NULL DEFAULT '{}', PRIMARY KEY (owner, id));
CREATE UNIQUE INDEX fields_name ON fields(owner, name);
CREATE TABLE content_types (
  owner TEXT NOT NULL, id TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '', grp TEXT NOT NULL DEFAULT '',
  hidden INTEGER NOT NULL DEFAULT 0, read_only INTEGER NOT NULL DEFAULT 0, sealed INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL, field_links TEXT NOT NULL DEFAULT '[]', PRIMARY KEY (owner, id));
CREATE TABLE views (
  id TEXT PRIMARY KEY, list_id TEXT NOT NULL REFERENCES lists(id) ON DELETE CASCADE, title TEXT NOT NULL COLLATE NOCASE,
  url TEXT NOT NULL, fields TEXT NOT NULL, query TEXT NOT NULL DEFAULT '', row_limit INTEGER NOT NULL DEFAULT 30,
  is_default INTEGER NOT NULL DEFAULT 0, hidden INTEGER NOT NULL DEFAULT 0, paged INTEGER NOT NULL DEFAULT 1,
  personal INTEGER NOT NULL DEFAULT 0, owner_id INTEGER, scope INTEGER NOT NULL DEFAULT 0, formatter TEXT, position INTEGER NOT NULL);
CREATE TABLE custom_actions (
  id TEXT PRIMARY KEY, owner TEXT NOT NULL, scope INTEGER NOT NULL, title TEXT NOT NULL, name TEXT NOT NULL, location TEXT NOT NULL,
  sequence INTEGER NOT NULL DEFAULT 0, settings TEXT NOT NULL DEFAULT '{}');
CREATE INDEX custom_actions_owner ON custom_actions(owner);
CREATE TABLE storage_entities (key TEXT PRIMARY KEY, value TEXT NOT NULL, description TEXT NOT NULL, comment TEXT NOT NULL);
`;

/** Tables that one part of the store alone reads and writes stand beside that part. Asked late: those parts import the database, and it this file. */
const tables = (): string =>
  [
    baseTables,
    activityTables,
    attachmentTables,
    blobTables,
    changeTables,
    checkoutTables,
    contentHashTables,
    complianceTables,
    copyJobTables,
    directoryGroupTables,
    directoryPeopleTables,
    driveCopyTables,
    labelOperationTables,
    navigationTables,
    pageSessionTables,
    profileTables,
    recycleBinTables,
    searchTables,
    sensitivityLabelTables,
    sharingTables,
    teamTables,
    uploadTables,
    uploadSessionTables,
    versionTables,
  ].join('\n');

/** Makes the tables that hold everything but list items. Each list adds a table of its own, `items_<seq>`. */
export function layOutSchema(db: DatabaseSync): void {
  const row = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (row.user_version === version) return;
  if (row.user_version !== 0)
    throw new Error(`The tenant's file was written by ${row.user_version > version ? 'a later' : 'an earlier'} version. "muniment tenant reset" empties it.`);
  db.exec(`BEGIN; ${tables()} PRAGMA user_version = ${version}; COMMIT;`);
}
