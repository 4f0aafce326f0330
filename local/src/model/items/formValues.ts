import { SharePointError } from '../../http/errors';
import { isoOf } from '../../locale/instants';
import { readDateText, readNumberText } from '../../locale/localeText';
import type { ListColumns } from '../../query/itemColumns';
import { columnOf, hasOwnColumn } from '../../store/lists/columns';
import { contentTypesOf } from '../../store/lists/contentTypes';
import { settingsOf } from '../../store/lists/fieldXml';
import { ensureUser } from '../../store/people/people';
import type { FieldRow } from '../../store/rows';
import { packMany } from '../../store/seeding/seedValues';
import type { SqlValue } from '../../store/database';
import type { Context } from '../context';
import { isWritable } from './itemValues';

/** The form's way of writing: every value is text as a person of the web would type it. */

/** One field's outcome, as SharePoint lists it. */
export interface FormValue {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly FieldName: string;
  readonly FieldValue: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}

export interface FormOptions {
  readonly datesInUtc: boolean;
  readonly invariantNumbers: boolean;
}

/** What a form came to: columns to write, and each field's outcome. Nothing may be written where one has an exception. */
export interface FormOutcome {
  readonly columns: Readonly<Record<string, SqlValue>>;
  readonly values: readonly FormValue[];
  readonly failed: boolean;
}

class FieldError extends Error {
  constructor(
    message: string,
    readonly code = -2130575340
  ) {
    super(message);
  }
}

const dateRange = 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.';

interface Key {
  readonly Key?: unknown;
}

function readPeople(text: string, context: Context): number[] {
  let keys: unknown;
  try {
    keys = JSON.parse(text);
  } catch {
    throw new FieldError(`The user does not exist or is not unique: ${text}`, -2146232832);
  }
  if (!Array.isArray(keys)) throw new FieldError('The value of a person field is a list of keys.', -2146232832);
  return keys.map((each) => {
    const login = String((each as Key).Key ?? '');
    const group = context.core.db.get<{ id: number }>(
      'SELECT id FROM principals WHERE site_id = ? AND type = 8 AND (title = ? OR CAST(id AS TEXT) = ?)',
      context.site.id,
      login,
      login
    );
    const id = group?.id ?? ensureUser(context.core, context.site.id, login)?.id;
    if (id === undefined) throw new FieldError(`The user does not exist or is not unique: ${login}`, -2146232832);
    return id;
  });
}

/** `3;#Name` and `3` both name item 3. */
const lookupIds = (text: string): number[] =>
  text
    .split(';#')
    .filter((_part, index) => index % 2 === 0)
    .map((part) => {
      const id = Number(part);
      if (!Number.isInteger(id) || id <= 0) throw new FieldError('The lookup value is not valid.');
      return id;
    });

function readChoice(field: FieldRow, text: string): string {
  const { choices, fillIn } = settingsOf(field);
  if (choices && fillIn !== true && !choices.some((choice) => choice.toLowerCase() === text.toLowerCase()))
    throw new FieldError(`The choice value '${text}' is not valid.`);
  return text;
}

function readBoolean(text: string): number {
  const known: Readonly<Record<string, number>> = { '1': 1, true: 1, yes: 1, '0': 0, false: 0, no: 0 };
  const value = known[text.trim().toLowerCase()];
  if (value === undefined) throw new FieldError('The yes/no value is not valid.');
  return value;
}

/** A person typed it: the web's locale decides what it says. */
function keepText(field: FieldRow, text: string, context: Context, options: FormOptions): SqlValue {
  if (text === '') return null;
  switch (columnOf(field).kind) {
    case 'date': {
      const instant = readDateText(text, context.regional, options.datesInUtc);
      if (instant === null) throw new FieldError(dateRange, -2146232832);
      return isoOf(instant);
    }
    case 'integer':
    case 'number': {
      const number = readNumberText(text, context.regional, options.invariantNumbers);
      if (number === null) throw new FieldError('The value of this field is not a valid number.');
      return columnOf(field).kind === 'integer' ? Math.trunc(number) : number;
    }
    case 'boolean':
      return readBoolean(text);
    case 'user': {
      const people = readPeople(text, context);
      if (people.length > 1) throw new FieldError('Only one person may be given.');
      return people[0] ?? null;
    }
    case 'userMulti':
      return packMany(readPeople(text, context));
    case 'lookup':
      return lookupIds(text)[0] ?? null;
    case 'lookupMulti':
      return packMany(lookupIds(text));
    case 'multiChoice':
      return packMany(
        text
          .split(';#')
          .filter((part) => part !== '')
          .map((part) => readChoice(field, part))
      );
    default: {
      if (field.type === 'Choice') return readChoice(field, text);
      if (field.type === 'Text' && text.length > (settingsOf(field).maxLength ?? 255)) {
        throw new FieldError(`This field can have no more than ${settingsOf(field).maxLength ?? 255} characters.`);
      }
      return text;
    }
  }
}

function keepContentType(columns: ListColumns, value: string): string {
  const types = contentTypesOf(columns.core, columns.list.id);
  const type = types.find((each) => each.name.toLowerCase() === value.toLowerCase() || each.id.toLowerCase() === value.toLowerCase());
  if (!type) throw new FieldError(`The content type '${value}' is not part of this list.`);
  return type.id;
}

const nameOf = (given: unknown): { name: string; text: string } => {
  const { FieldName, FieldValue } = given as { FieldName?: unknown; FieldValue?: unknown };
  return { name: String(FieldName ?? ''), text: FieldValue === null || FieldValue === undefined ? '' : String(FieldValue) };
};

function keepOne(columns: ListColumns, name: string, text: string, context: Context, options: FormOptions): readonly [string, SqlValue] | null {
  if (name === 'ContentType' || name === 'ContentTypeId') return ['ContentTypeId', keepContentType(columns, text)];
  const field = columns.field(name);
  if (!field) throw new FieldError(`Column '${name}' does not exist. It may have been deleted by another user.  ${columns.list.url}`);
  if (field.name === 'FileLeafRef') {
    if (text === '' || /["*:<>?/\\|]/.test(text))
      throw new FieldError(`The file or folder name "${text}" contains characters that are not permitted.  Please use a different name.`);
    return ['FileLeafRef', text];
  }
  // A form writes a list's own read-only columns, as it does on SharePoint Online (SharePoint/sp-dev-docs#6333).
  if (!isWritable(field) && !hasOwnColumn(field)) throw new FieldError(`The column '${field.title}' is read-only.`);
  const value = keepText(field, text, context, options);
  if (value === null && field.required === 1) throw new FieldError("You can't leave this blank.", -2130575163);
  return [columnOf(field).stored ?? field.name, value];
}

/** Reads a form's values. Every field gets an outcome; one exception is enough for nothing to land. */
export function readForm(columns: ListColumns, given: readonly unknown[], itemId: number, context: Context, options: FormOptions): FormOutcome {
  const kept: Record<string, SqlValue> = {};
  let failed = false;
  const values = given.map((each) => {
    const { name, text } = nameOf(each);
    try {
      const pair = keepOne(columns, name, text, context, options);
      if (pair) kept[pair[0]] = pair[1];
      return { ErrorCode: 0, ErrorMessage: null, FieldName: name, FieldValue: text, HasException: false, ItemId: itemId };
    } catch (error) {
      if (!(error instanceof FieldError) && !(error instanceof SharePointError)) throw error;
      failed = true;
      const code = error instanceof FieldError ? error.code : -2130575340;
      return { ErrorCode: code, ErrorMessage: error.message, FieldName: name, FieldValue: text, HasException: true, ItemId: itemId };
    }
  });
  return { columns: kept, values, failed };
}
