import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import { COLUMN_GROUP, COLUMNS, listOf, textOf, type ListRef, type RawRow } from '../../../tenant';

/** A column of a library that could hold markings. */
export interface SourceField {
  readonly name: string;
  readonly title: string;
}

interface RawField {
  Id: string;
  InternalName: string;
  Title: string;
  TypeAsString: string;
  Hidden: boolean;
  FromBaseType: boolean;
  Group: string;
}

/** Kinds of column that hold words. */
const WORDED = new Set(['Text', 'Choice', 'MultiChoice', 'Note', 'Calculated', 'TaxonomyFieldType', 'TaxonomyFieldTypeMulti']);
const OURS = new Set<string>(Object.values(COLUMNS).map((column) => column.id));
/** SharePoint's own columns that say a document's type or title, and no marking. */
const NEVER = /^(?:Title|ContentType|_.*|TaxCatchAll.*|.*TaxHTField\d*)$/i;

/** As many columns as are asked for in one question: a view of more is refused where it holds many lookups. */
const MOST = 40;

/** The columns of a library that hold words, and are neither SharePoint's own nor ours. */
export function readSourceFields(list: ListRef): (sp: SPFI) => Promise<SourceField[]> {
  return async (sp) => {
    const raw = (await listOf(sp, list).fields.select('Id', 'InternalName', 'Title', 'TypeAsString', 'Hidden', 'FromBaseType', 'Group')()) as RawField[];
    return raw
      .filter((field) => WORDED.has(field.TypeAsString) && !field.Hidden && !field.FromBaseType)
      .filter((field) => field.Group !== COLUMN_GROUP && !OURS.has(field.Id.toLowerCase()) && !NEVER.test(field.InternalName))
      .map(({ InternalName, Title }) => ({ name: InternalName, title: Title }))
      .slice(0, MOST);
  };
}

const wordOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) return String((value as { Label?: unknown }).Label ?? '');
  return '';
};

/** A column's value in words: one choice or several, a term by its label. A value of many pages is no marking. */
export function valueOf(row: RawRow, name: string): string {
  const raw = row[name];
  const text = Array.isArray(raw)
    ? raw
        .map(wordOf)
        .filter((word) => word !== '')
        .join('; ')
    : typeof raw === 'object'
      ? wordOf(raw)
      : textOf(row, name);
  return text.trim().slice(0, LONGEST);
}

/** The longest value that is looked at. */
const LONGEST = 255;
