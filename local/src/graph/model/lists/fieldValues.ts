import { defineEntity } from '../../../model/define';
import { boundItem, readField } from '../../../model/items/items';
import { isGiven, restName, splitLink } from '../../../model/items/itemValues';
import type { Body, EntityNode, PropertyView } from '../../../model/node';
import { lookupTitle } from '../../../model/rows/lookupTitle';
import { columnOf } from '../../../store/lists/columns';
import type { FieldRow } from '../../../store/rows';
import { unpackMany } from '../../../store/seeding/seedValues';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { itemETag, listItemPath, type ListItemValue } from '../values';

const pointing = /^(user|lookup)/;
const isPointing = (field: FieldRow): boolean => pointing.test(columnOf(field).kind) && field.name !== 'FileRef';

/** Fields that Graph gives beyond what REST gives unasked. */
const alsoGiven = new Set([
  'LinkTitle',
  'LinkTitleNoMenu',
  'FileLeafRef',
  'LinkFilename',
  'LinkFilenameNoMenu',
  'DocIcon',
  'FileSizeDisplay',
  '_ComplianceTag',
  '_ComplianceFlags',
]);

/** A field's value as Graph writes it; undefined where it has none, since Graph leaves those out. */
function valueOf(value: ListItemValue, field: FieldRow): unknown {
  const kept = readField(value, field.name);
  if (kept === null || kept === '') return undefined;
  switch (columnOf(field).kind) {
    case 'boolean':
      return kept === 1;
    case 'multiChoice':
      return unpackMany(String(kept));
    case 'url':
      return splitLink(String(kept));
    case 'userMulti':
    case 'lookupMulti':
      return unpackMany(String(kept)).map((id) => pointed(value, field, Number(id)));
    case 'user':
    case 'lookup':
      return isPointing(field) ? pointed(value, field, Number(kept)).LookupValue : kept;
    default:
      return field.name === 'FileSizeDisplay' ? String(kept) : kept;
  }
}

/** What a person or lookup points to: its number, what it is called, and a person's address. */
function pointed(value: ListItemValue, field: FieldRow, id: number): { LookupId: number; LookupValue: string; Email?: string } {
  if (!columnOf(field).kind.startsWith('user')) return { LookupId: id, LookupValue: lookupTitle(field, id, value.context) };
  const row = value.context.principal(id);
  return { LookupId: id, LookupValue: row?.title ?? '', Email: row?.email ?? '' };
}

function view(value: ListItemValue, field: FieldRow): PropertyView {
  return { name: field.name, type: 'String', read: () => valueOf(value, field) };
}

/** People and lookups of one are numbers, as text, under the name with `LookupId`. */
function numberView(value: ListItemValue, field: FieldRow): PropertyView {
  return {
    name: `${field.name}LookupId`,
    type: 'String',
    read: () => {
      const kept = readField(value, field.name);
      return kept === null ? undefined : String(kept);
    },
  };
}

const ofOne = (field: FieldRow): boolean => isPointing(field) && !columnOf(field).kind.endsWith('Multi');
const named = (name: string): string => name.replace(/^OData_(?=_)/, '');

function allOf(value: ListItemValue): PropertyView[] {
  return [...value.columns.fields.values()]
    .filter((field) => (isGiven(field, value.list.base_type === 1) && field.hidden === 0 && field.name !== 'ID') || alsoGiven.has(field.name))
    .map((field) => (ofOne(field) ? numberView(value, field) : view(value, field)));
}

function oneOf(value: ListItemValue, given: string): PropertyView {
  const name = named(given);
  const direct = value.columns.field(name);
  if (direct) return view(value, direct);
  const by = /^(.+)LookupId$/i.exec(name)?.[1];
  const field = by === undefined ? undefined : value.columns.field(by);
  // The set is open: a column that the list has not is as good as one without a value.
  return field && isPointing(field) ? numberView(value, field) : { name: given, type: 'String', read: () => undefined };
}

/** The columns of an item: what can be read of them, and written. */
export const fieldsNode: (value: ListItemValue, asker: Asker) => EntityNode = defineEntity<ListItemValue, Asker>({
  contract: 'microsoft.graph.fieldValueSet',
  path: (value) => `${listItemPath(value)}/fields`,
  etag: itemETag,
  annotations: { '@odata.etag': itemETag },
  properties: { id: ({ row }) => String(row.ID) },
  open: (value) => ({ all: () => allOf(value), one: (name) => (name === 'id' ? null : oneOf(value, name)) }),
  update: (value, body) => writeFields(value, body),
});

/** Writes columns by Graph's names. @throws 400 where the list has no such column */
export function writeFields(value: ListItemValue, body: Body): void {
  boundItem(value, value.context).update?.(restFields(value, body));
}

/** A body by Graph's names as REST takes it. */
export function restFields({ columns }: Pick<ListItemValue, 'columns'>, body: Body): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(body)) {
    if (name.includes('@') || name === 'id') continue;
    const by = /^(.+)LookupId$/.exec(name)?.[1];
    const pointedField = by === undefined ? undefined : columns.fields.get(by);
    const field = columns.fields.get(name) ?? pointedField;
    if (!field) throw graphRefuse.invalidRequest(`Field '${name}' is not recognized`);
    if (field.read_only === 1) throw graphRefuse.invalidRequest(`Field '${name}' is read-only`);
    out[field === pointedField && isPointing(field) ? `${restName(field.name)}Id` : restName(field.name)] = given;
  }
  return out;
}
