import type { ListColumns } from '../../query/itemColumns';
import { columnOf, itemTable } from '../../store/lists/columns';
import type { FieldRow, ItemRow } from '../../store/rows';
import { fieldProperty, isGiven, restName } from './itemValues';
import type { PropertyView } from '../node';

/** One item of one list, with the list's columns at hand. */
export interface Item {
  readonly columns: ListColumns;
  readonly row: ItemRow;
}

type Kept = string | number | null;

/** A field's kept value; computed ones are read by SQL. */
export function readField(item: Item, name: string): Kept {
  const field = item.columns.field(name);
  return field ? keptOf(item, field) : null;
}

function keptOf({ columns, row }: Item, field: FieldRow): Kept {
  const { stored, sql } = columnOf(field);
  if (stored !== null) return row[stored] ?? null;
  if (sql === 'NULL') return null;
  return columns.core.db.get<{ value: Kept }>(`SELECT ${sql} AS value FROM ${itemTable(columns.list.seq)} WHERE "ID" = ?`, row.ID)?.value ?? null;
}

/** A field of a list as a property of any of its items. */
interface ItemProperty {
  readonly name: string;
  readonly type: string;
  of(item: Item): unknown;
}

/** What names mean in a list, for as long as one request has its columns: a page asks the same few of every item. */
const known = new WeakMap<ListColumns, Map<string, ItemProperty | null>>();

function propertyOf(field: FieldRow): ItemProperty {
  const { name, type, write } = fieldProperty(field);
  return { name, type, of: (item) => write(keptOf(item, field)) };
}

function find(columns: ListColumns, name: string): ItemProperty | null {
  const bare = name.replace(/^OData_(?=_)/, '');
  const exact = (wanted: string): ItemProperty | null => {
    const field = columns.fields.get(wanted);
    return field ? propertyOf(field) : null;
  };
  if (name.startsWith('_')) return null;
  if (name === 'ID') return exact('ID');
  const field = columns.field(bare);
  if (field) {
    const made = propertyOf(field);
    // A person or lookup by its bare name is something to follow, not a value.
    if (made.name.toLowerCase() === restName(field.name).toLowerCase()) return made;
  }
  return bare.toLowerCase().endsWith('id') ? (pointed(columns, bare) ?? exact(bare)) : null;
}

function pointed(columns: ListColumns, name: string): ItemProperty | null {
  const field = columns.field(name.slice(0, -2));
  if (!field) return null;
  const made = propertyOf(field);
  return made.name.toLowerCase() === name.toLowerCase() ? made : null;
}

function lookUp(columns: ListColumns, name: string): ItemProperty | null {
  let names = known.get(columns);
  if (!names) known.set(columns, (names = new Map()));
  let property = names.get(name);
  if (property === undefined) names.set(name, (property = find(columns, name)));
  return property;
}

/** The properties that a list's fields give one of its items. */
class OpenProperties {
  constructor(private readonly item: Item) {}

  all(): PropertyView[] {
    const { columns } = this.item;
    return [...columns.fields.values()].filter((field) => isGiven(field, columns.list.base_type === 1)).map((field) => this.bound(propertyOf(field)));
  }

  one(name: string): PropertyView | null {
    const property = lookUp(this.item.columns, name);
    return property && this.bound(property);
  }

  private bound({ name, type, of }: ItemProperty): PropertyView {
    return { name, type, read: () => of(this.item) };
  }
}

export function openProperties(item: Item): OpenProperties {
  return new OpenProperties(item);
}
