import type { Core } from '../store/core';

/** The managed properties that search knows, and what can be done with each. */

export type ManagedType = 'text' | 'path' | 'integer' | 'number' | 'date' | 'boolean' | 'guid';

export interface ManagedProperty {
  readonly name: string;
  readonly type: ManagedType;
  /** As cells say it. */
  readonly edm: string;
  readonly sortable: boolean;
  readonly refinable: boolean;
  /** false: given where it is selected, but a query for it finds nothing. */
  readonly queryable: boolean;
}

const edmTypes: Readonly<Record<ManagedType, string>> = {
  text: 'Edm.String',
  path: 'Edm.String',
  guid: 'Edm.String',
  integer: 'Edm.Int64',
  number: 'Edm.Double',
  date: 'Edm.DateTime',
  boolean: 'Edm.Boolean',
};

const define = (type: ManagedType, names: string, can: Partial<Pick<ManagedProperty, 'sortable' | 'refinable' | 'queryable'>> = {}): ManagedProperty[] =>
  names.split(' ').map((name) => ({ name, type, edm: edmTypes[type], sortable: false, refinable: false, queryable: true, ...can }));

const builtIn: readonly ManagedProperty[] = [
  ...define('text', 'Title Filename SiteTitle', { sortable: true }),
  ...define('text', 'Author CreatedBy ModifiedBy FileType FileExtension SecondaryFileExtension ContentType ComplianceTag SiteName WebTemplate', {
    sortable: true,
    refinable: true,
  }),
  ...define('text', 'AuthorOWSUSER EditorOWSUSER ContentTypeId contentclass Description InformationProtectionLabelId ParentLink ListUrl SiteDescription'),
  ...define('path', 'Path OriginalPath SPSiteUrl SPWebUrl ', { sortable: false }).filter(({ name }) => name !== ''),
  ...define('date', 'LastModifiedTime Created Write ComplianceTagWrittenTime', { sortable: true, refinable: true }),
  ...define('integer', 'Size', { sortable: true, refinable: true }),
  ...define('integer', 'ListItemID ViewsLifeTime ViewsRecent', { sortable: true }),
  ...define('integer', 'DocId IndexDocId WorkId', { sortable: true }),
  ...define('boolean', 'IsDocument IsContainer', { refinable: true }),
  ...define('guid', 'SiteId WebId ListId UniqueId DepartmentId RelatedHubSites NormSiteID NormWebID NormListID NormUniqueID'),
];

const pool = (name: string, count: number, type: ManagedType): ManagedProperty[] =>
  define(type, Array.from({ length: count }, (_each, index) => `${name}${String(index).padStart(2, '0')}`).join(' '), { sortable: true, refinable: true });

/** What an administrator can map a column to. */
const refinables: readonly ManagedProperty[] = [
  ...pool('RefinableString', 100, 'text'),
  ...pool('RefinableInt', 50, 'integer'),
  ...pool('RefinableDate', 20, 'date'),
  ...pool('RefinableDecimal', 10, 'number'),
  ...pool('RefinableDouble', 10, 'number'),
];

const all = new Map([...builtIn, ...refinables].map((property) => [property.name.toLowerCase(), property]));

/** Other names of the same thing. */
const aliases: Readonly<Record<string, string>> = {
  '[docid]': 'DocId',
  url: 'Path',
  modified: 'LastModifiedTime',
  site: 'Path',
  fileextension: 'FileExtension',
};

export function managedProperty(name: string): ManagedProperty | undefined {
  const key = name.toLowerCase();
  return all.get((aliases[key] ?? key).toLowerCase());
}

/** How search names the property that it makes of a site column by itself, by the column's type. */
const endings: Readonly<Record<string, { readonly ending: string; readonly type: ManagedType }>> = {
  Text: { ending: 'OWSTEXT', type: 'text' },
  Note: { ending: 'OWSMTXT', type: 'text' },
  Choice: { ending: 'OWSCHCS', type: 'text' },
  DateTime: { ending: 'OWSDATE', type: 'date' },
  Number: { ending: 'OWSNMBR', type: 'number' },
  Boolean: { ending: 'OWSBOOL', type: 'boolean' },
  User: { ending: 'OWSUSER', type: 'text' },
  URL: { ending: 'OWSURLH', type: 'text' },
};

/** The property that search makes of a site column; it can be selected, not queried. */
export function ownProperty(name: string, fieldType: string): ManagedProperty | undefined {
  const made = endings[fieldType];
  return made && { name: name + made.ending, type: made.type, edm: edmTypes[made.type], sortable: false, refinable: false, queryable: false };
}

/** The columns that an administrator mapped, by managed property in lower case. */
export function mappedColumns(core: Core): ReadonlyMap<string, string> {
  return new Map(
    core.db
      .all<{ managed: string; column_name: string }>('SELECT managed, column_name FROM search_mappings')
      .map((row) => [row.managed.toLowerCase(), row.column_name])
  );
}
