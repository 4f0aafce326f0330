import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { listOf, numberOf, RECORD_COLUMNS, textOf, type Keep, type ListRef, type RawRow } from '../../../tenant';

/** What must be known of a document before its column is written: what it says now, and what must not change. */
export interface Writable extends Keep {
  readonly ownClass: string;
  /** The name of its Microsoft label; empty for none, null where it was not asked for. */
  readonly label: string | null;
  /** Who has it checked out; null where nobody has. */
  readonly checkedOutTo: { readonly login: string; readonly name: string } | null;
}

const COLUMN = RECORD_COLUMNS.recordClass.internalName;
/** Plain OData cannot begin a name with an underscore. Asked for only where it counts: a library may lack the column. */
const LABEL = 'OData__ComplianceTag';
const FIELDS = ['ID', 'UniqueId', 'Modified', 'Editor/Name', 'Editor/EMail', 'CheckoutUser/Name', 'CheckoutUser/Title', COLUMN];
/** So many conditions fit into one address. */
const IN_ONE = 40;

interface Named {
  readonly Name?: string;
  readonly EMail?: string;
  readonly Title?: string;
}

function toWritable(row: RawRow): Writable {
  const editor = (row.Editor ?? {}) as Named;
  const holder = row.CheckoutUser as Named | null | undefined;
  return {
    ownClass: textOf(row, COLUMN),
    label: LABEL in row ? textOf(row, LABEL) : null,
    modified: textOf(row, 'Modified'),
    // Whoever has left the site keeps the name that goes with their address.
    editorLogin: editor.Name ?? (editor.EMail === undefined ? '' : `i:0#.f|membership|${editor.EMail.toLowerCase()}`),
    checkedOutTo: holder?.Title === undefined ? null : { login: holder.Name ?? '', name: holder.Title },
  };
}

/** The questions that read documents as they stand, by their UniqueIds. Only ID is asked for, so a library of any size answers. */
export function askWritable(
  list: ListRef,
  steps: readonly { readonly key: string; readonly id: number; readonly label?: string }[]
): ((sp: SPFI) => Promise<ReadonlyMap<string, Writable>>)[] {
  const parts = Array.from({ length: Math.ceil(steps.length / IN_ONE) }, (_, i) => steps.slice(i * IN_ONE, (i + 1) * IN_ONE));
  return parts.map((part) => async (sp) => {
    const wanted = new Set(part.map(({ key }) => key));
    const rows = (await listOf(sp, list)
      .items.select(...FIELDS, ...(part.some(({ label }) => label !== undefined) ? [LABEL] : []))
      .expand('Editor', 'CheckoutUser')
      .filter(part.map(({ id }) => `ID eq ${numberOf({ id }, 'id')}`).join(' or '))
      .top(IN_ONE)()) as RawRow[];
    const found = rows.map((row): [string, Writable] => [textOf(row, 'UniqueId').toLowerCase(), toWritable(row)]);
    // A number that has gone to another document says nothing of this one.
    return new Map(found.filter(([key]) => wanted.has(key)));
  });
}
