/** Rows of the tables in schema.ts, as SQLite gives them (flags are 0 or 1). */

export interface SiteRow {
  id: string;
  url: string;
  owner_id: number;
  hub_site_id: string | null;
  group_id: string | null;
  created: string;
  next_principal: number;
  next_role: number;
}

export interface WebRow {
  id: string;
  site_id: string;
  parent_id: string | null;
  url: string;
  title: string;
  description: string;
  language: number;
  locale_id: number;
  time_zone: number;
  time24: number;
  created: string;
  modified: string;
  scope_id: number;
  is_unique: number;
  template: string;
  welcome_page: string;
  owners: number | null;
  members: number | null;
  visitors: number | null;
  author_id: number;
  logo: string | null;
  properties: string;
  settings: string;
}

export interface PrincipalRow {
  site_id: string;
  id: number;
  type: number;
  login: string;
  title: string;
  email: string;
  is_admin: number;
  description: string | null;
  owner_id: number | null;
  settings: string;
}

export interface RoleRow {
  site_id: string;
  id: number;
  name: string;
  description: string;
  kind: number;
  hidden: number;
  ord: number;
  high: number;
  low: number;
}

export interface ListRow {
  id: string;
  seq: number;
  web_id: string;
  site_id: string;
  title: string;
  url: string;
  description: string;
  template: number;
  base_type: number;
  hidden: number;
  created: string;
  modified: string;
  user_modified: string;
  item_deleted: string;
  scope_id: number | null;
  next_id: number;
  item_count: number;
  entity_name: string;
  author_id: number;
  root_id: string;
  change: number;
  settings: string;
  properties: string;
}

export interface FieldRow {
  owner: string;
  id: string;
  name: string;
  title: string;
  type: string;
  position: number;
  required: number;
  hidden: number;
  read_only: number;
  sealed: number;
  base: number;
  indexed: number;
  auto_indexed: number;
  grp: string;
  description: string;
  default_value: string | null;
  formatter: string | null;
  settings: string;
}

export interface ContentTypeRow {
  owner: string;
  id: string;
  name: string;
  description: string;
  grp: string;
  hidden: number;
  read_only: number;
  sealed: number;
  position: number;
  field_links: string;
}

export interface ViewRow {
  id: string;
  list_id: string;
  title: string;
  url: string;
  fields: string;
  query: string;
  row_limit: number;
  is_default: number;
  hidden: number;
  paged: number;
  personal: number;
  /** Whose it is, where it is personal. */
  owner_id: number | null;
  scope: number;
  formatter: string | null;
  position: number;
}

export interface CustomActionRow {
  id: string;
  owner: string;
  scope: number;
  title: string;
  name: string;
  location: string;
  sequence: number;
  settings: string;
}

/** A list item: the columns every list has, and the list's own. */
export type ItemRow = Record<string, string | number | null> & {
  ID: number;
  UniqueId: string;
  FSObjType: number;
  FileLeafRef: string;
  FileDirRef: string;
  FileRef: string;
  Author: number;
  Editor: number;
  Created: string;
  Modified: string;
  owshiddenversion: number;
  _UIVersion: number;
  GUID: string;
  ContentTypeId: string;
  CheckoutUser: number | null;
  _blob: number | null;
  _scope: number | null;
  _locked_by: number | null;
  /** When the lock goes by itself; null while the file is open. */
  _lock_ends: string | null;
  /** Who wrote the version as it stands. */
  _writer: number | null;
};
