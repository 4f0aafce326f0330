/** SharePoint's field types: how each is numbered, named, kept in SQLite, and whether it can be indexed. */

/** How a value is kept and compared. */
export type ColumnKind =
  | 'text'
  | 'note'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'guid'
  | 'user'
  | 'lookup'
  | 'userMulti'
  | 'lookupMulti'
  | 'multiChoice'
  | 'url'
  | 'json'
  | 'coordinates';

export interface FieldType {
  readonly name: string;
  /** FieldTypeKind. */
  readonly kind: number;
  readonly displayName: string;
  readonly column: ColumnKind;
  readonly indexable: boolean;
  /** The entity type that REST gives. */
  readonly entity: string;
}

const types: readonly FieldType[] = [
  { name: 'Text', kind: 2, displayName: 'Single line of text', column: 'text', indexable: true, entity: 'SP.FieldText' },
  { name: 'Note', kind: 3, displayName: 'Multiple lines of text', column: 'note', indexable: false, entity: 'SP.FieldMultiLineText' },
  { name: 'Integer', kind: 1, displayName: 'Integer', column: 'integer', indexable: true, entity: 'SP.FieldNumber' },
  { name: 'Number', kind: 9, displayName: 'Number', column: 'number', indexable: true, entity: 'SP.FieldNumber' },
  { name: 'Currency', kind: 10, displayName: 'Currency', column: 'number', indexable: true, entity: 'SP.FieldCurrency' },
  { name: 'Boolean', kind: 8, displayName: 'Yes/No', column: 'boolean', indexable: true, entity: 'SP.Field' },
  { name: 'DateTime', kind: 4, displayName: 'Date and Time', column: 'date', indexable: true, entity: 'SP.FieldDateTime' },
  { name: 'Choice', kind: 6, displayName: 'Choice', column: 'text', indexable: true, entity: 'SP.FieldChoice' },
  { name: 'MultiChoice', kind: 15, displayName: 'Choice', column: 'multiChoice', indexable: false, entity: 'SP.FieldMultiChoice' },
  { name: 'User', kind: 20, displayName: 'Person or Group', column: 'user', indexable: true, entity: 'SP.FieldUser' },
  { name: 'UserMulti', kind: 20, displayName: 'Person or Group', column: 'userMulti', indexable: false, entity: 'SP.FieldUser' },
  { name: 'Lookup', kind: 7, displayName: 'Lookup', column: 'lookup', indexable: true, entity: 'SP.FieldLookup' },
  { name: 'LookupMulti', kind: 7, displayName: 'Lookup', column: 'lookupMulti', indexable: false, entity: 'SP.FieldLookup' },
  { name: 'URL', kind: 11, displayName: 'Hyperlink or Picture', column: 'url', indexable: false, entity: 'SP.FieldUrl' },
  { name: 'Guid', kind: 14, displayName: 'Guid', column: 'guid', indexable: true, entity: 'SP.FieldGuid' },
  { name: 'Counter', kind: 5, displayName: 'Counter', column: 'integer', indexable: true, entity: 'SP.Field' },
  { name: 'ContentTypeId', kind: 25, displayName: 'Content Type Id', column: 'text', indexable: true, entity: 'SP.Field' },
  { name: 'Computed', kind: 12, displayName: 'Computed', column: 'text', indexable: false, entity: 'SP.FieldComputed' },
  { name: 'File', kind: 18, displayName: 'File', column: 'text', indexable: true, entity: 'SP.Field' },
  { name: 'Attachments', kind: 19, displayName: 'Attachments', column: 'boolean', indexable: false, entity: 'SP.Field' },
  { name: 'ModStat', kind: 23, displayName: 'Moderation Status', column: 'integer', indexable: true, entity: 'SP.Field' },
  { name: 'Thumbnail', kind: 34, displayName: 'Image', column: 'json', indexable: false, entity: 'SP.FieldThumbnail' },
  { name: 'Geolocation', kind: 31, displayName: 'Geolocation', column: 'coordinates', indexable: false, entity: 'SP.FieldGeolocation' },
  { name: 'Location', kind: 33, displayName: 'Location', column: 'json', indexable: false, entity: 'SP.FieldLocation' },
];

const byName = new Map(types.map((type) => [type.name.toLowerCase(), type]));

/** The type of that name; undefined where the local tenant does not keep it (Calculated, TaxonomyFieldType…). */
export function fieldType(name: string): FieldType | undefined {
  return byName.get(name.toLowerCase());
}

/** The type that a FieldTypeKind makes when a field is added by kind. */
export function fieldTypeOfKind(kind: number): FieldType | undefined {
  return types.find((type) => type.kind === kind);
}

/** The SQLite declaration that keeps such values: text compares without regard to case, as in SharePoint. */
export function columnDeclaration(kind: ColumnKind): string {
  switch (kind) {
    case 'integer':
    case 'boolean':
    case 'user':
    case 'lookup':
      return 'INTEGER';
    case 'number':
      return 'REAL';
    case 'date':
      return 'TEXT';
    default:
      return 'TEXT COLLATE NOCASE';
  }
}
