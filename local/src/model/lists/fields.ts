import { refuse } from '../../http/errors';
import { deleteField, setIndexed, updateField } from '../../store/lists/fields';
import { settingsOf, writeFieldXml, type FieldSettings } from '../../store/lists/fieldXml';
import { fieldType } from '../../store/lists/fieldTypes';
import type { FieldRow, ListRow } from '../../store/rows';
import { checkCanBeUnique } from '../../store/lists/uniqueValues';
import type { Context } from '../context';
import { defineEntity, type OperationDef } from '../define';
import { nowhere, type Body, type EntityNode } from '../node';

/** A column, of a list or of a web. */
export interface Field {
  readonly field: FieldRow;
  readonly list: ListRow | null;
}

const entityOf = (field: FieldRow): string => fieldType(field.type)?.entity ?? 'SP.Field';

const pathOf = ({ field, list }: Field): string => (list ? `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')` : `Web/Fields(guid'${field.id}')`);

const setting =
  <K extends keyof FieldSettings>(name: K, otherwise: NonNullable<FieldSettings[K]>) =>
  ({ field }: Field): NonNullable<FieldSettings[K]> =>
    settingsOf(field)[name] ?? otherwise;

/** What the field's own type adds, by the type's name in the contract. */
const byType: Readonly<Record<string, Readonly<Record<string, (value: Field) => unknown>>>> = {
  'SP.FieldText': { MaxLength: setting('maxLength', 255) },
  'SP.FieldMultiLineText': {
    AllowHyperlink: () => false,
    AppendOnly: () => false,
    NumberOfLines: setting('lines', 6),
    RestrictedMode: () => true,
    RichText: setting('richText', false),
    UnlimitedLengthInDocumentLibrary: () => false,
    WikiLinking: () => false,
  },
  'SP.FieldDateTime': {
    DateTimeCalendarType: () => 0,
    DisplayFormat: (value) => (settingsOf(value.field).dateOnly ? 0 : 1),
    FriendlyDisplayFormat: () => 0,
  },
  'SP.FieldChoice': { Choices: setting('choices', []), FillInChoice: setting('fillIn', false), Mappings: () => null, EditFormat: () => 0 },
  'SP.FieldMultiChoice': { Choices: setting('choices', []), FillInChoice: setting('fillIn', false), Mappings: () => null },
  'SP.FieldNumber': {
    CommaSeparator: () => true,
    DisplayFormat: () => -1,
    MaximumValue: () => 1.7976931348623157e308,
    MinimumValue: () => -1.7976931348623157e308,
    ShowAsPercentage: () => false,
  },
  'SP.FieldUser': {
    AllowMultipleValues: ({ field }) => field.type === 'UserMulti',
    AllowDisplay: () => true,
    Presence: () => true,
    SelectionGroup: () => 0,
    SelectionMode: setting('selectionMode', 1),
    LookupList: () => '',
    LookupField: () => '',
  },
  'SP.FieldLookup': {
    AllowMultipleValues: ({ field }) => field.type === 'LookupMulti',
    IsRelationship: () => false,
    LookupField: setting('lookupField', ''),
    LookupList: ({ field }) => (settingsOf(field).lookupList ? `{${settingsOf(field).lookupList}}` : ''),
    RelationshipDeleteBehavior: () => 0,
  },
};

/** Says in the column's schema whether a form has it. */
const showIn = (attribute: 'ShowInDisplayForm' | 'ShowInEditForm' | 'ShowInNewForm'): OperationDef<Field> => ({
  parameters: ['value'],
  writes: true,
  run: (value, args, context) => {
    manageFields(value, context);
    const settings = settingsOf(value.field);
    const attributes = { ...settings.attributes, [attribute]: args.flag('value') ? 'TRUE' : 'FALSE' };
    updateField(context.core, value.field, { settings: JSON.stringify({ ...settings, attributes }) });
    return nowhere(`Set${attribute}`);
  },
});

const nodes = new Map<string, (value: Field, context: Context) => EntityNode>();

function definitionOf(contract: string): (value: Field, context: Context) => EntityNode {
  let made = nodes.get(contract);
  if (!made) {
    made = defineEntity<Field>({
      contract,
      path: pathOf,
      properties: {
        AutoIndexed: ({ field }) => field.auto_indexed === 1,
        CanBeDeleted: ({ field }) => field.base === 0 && field.sealed === 0,
        ClientSideComponentId: () => '00000000-0000-0000-0000-000000000000',
        ClientSideComponentProperties: () => null,
        ClientValidationFormula: () => null,
        ClientValidationMessage: () => null,
        CustomFormatter: ({ field }) => field.formatter,
        DefaultFormula: () => null,
        DefaultValue: ({ field }) => field.default_value,
        Description: ({ field }) => field.description,
        Direction: () => 'none',
        EnforceUniqueValues: setting('unique', false),
        EntityPropertyName: ({ field }) => (field.name.startsWith('_') ? `OData_${field.name}` : field.name),
        Filterable: ({ field }) => field.type !== 'Note',
        FromBaseType: ({ field }) => field.base === 1,
        Group: ({ field }) => field.grp,
        Hidden: ({ field }) => field.hidden === 1,
        Id: ({ field }) => field.id,
        Indexed: ({ field }) => field.indexed === 1,
        IndexStatus: ({ field }) => (field.indexed === 1 ? 1 : 0),
        InternalName: ({ field }) => field.name,
        IsModern: () => false,
        JSLink: () => null,
        PinnedToFiltersPane: () => false,
        ReadOnlyField: ({ field }) => field.read_only === 1,
        Required: ({ field }) => field.required === 1,
        SchemaXml: ({ field }) => writeFieldXml(field),
        Scope: (value, context) => value.list?.url ?? context.web.url,
        Sealed: ({ field }) => field.sealed === 1,
        ShowInFiltersPane: () => 0,
        Sortable: ({ field }) => field.type !== 'Note',
        StaticName: ({ field }) => settingsOf(field).staticName ?? field.name,
        Title: ({ field }) => field.title,
        FieldTypeKind: ({ field }) => fieldType(field.type)?.kind ?? 0,
        TypeAsString: ({ field }) => field.type,
        TypeDisplayName: ({ field }) => fieldType(field.type)?.displayName ?? field.type,
        TypeShortDescription: ({ field }) => fieldType(field.type)?.displayName ?? field.type,
        ValidationFormula: () => null,
        ValidationMessage: () => null,
        ...byType[contract],
      },
      operations: {
        DeleteObject: {
          writes: true,
          run: (value, _args, context) => {
            remove(value, context);
            return nowhere('DeleteObject');
          },
        },
        SetShowInDisplayForm: showIn('ShowInDisplayForm'),
        SetShowInEditForm: showIn('ShowInEditForm'),
        SetShowInNewForm: showIn('ShowInNewForm'),
      },
      update: change,
      remove,
    });
    nodes.set(contract, made);
  }
  return made;
}

export function fieldNode(value: Field, context: Context): EntityNode {
  return definitionOf(entityOf(value.field))(value, context);
}

export function manageFields(value: { list: ListRow | null }, context: Context): void {
  if (value.list) context.require({ kind: 'list', list: value.list }, 'manageLists');
  else context.require({ kind: 'web', web: context.web }, 'manageWeb');
}

function remove(value: Field, context: Context): void {
  manageFields(value, context);
  deleteField(context.core, value.list, value.field);
}

export const flag = (value: unknown): number => (value === true ? 1 : 0);

/** Unique values want an index, which the same request may set. */
function checkUnique({ field, list }: Field, body: Body, context: Context): void {
  if (field.indexed !== 1 && body.Indexed !== true)
    throw refuse.failed(-2146232832, `The column "${field.title}" must be indexed before it can enforce unique values.`);
  if (list) checkCanBeUnique(context.core, context.freshList(list), field);
}

function change(value: Field, body: Body, context: Context): void {
  manageFields(value, context);
  const { field, list } = value;
  const update: Parameters<typeof updateField>[2] = {};
  let settings = settingsOf(field);
  for (const [name, given] of Object.entries(body)) {
    switch (name) {
      case 'Title':
        update.title = String(given);
        break;
      case 'Description':
        update.description = String(given ?? '');
        break;
      case 'Required':
        update.required = flag(given);
        break;
      case 'Hidden':
        update.hidden = flag(given);
        break;
      case 'ReadOnlyField':
        update.read_only = flag(given);
        break;
      case 'Group':
        update.grp = String(given);
        break;
      case 'DefaultValue':
        update.default_value = given === null ? null : String(given);
        break;
      case 'CustomFormatter':
        update.formatter = given === null || given === '' ? null : String(given);
        break;
      case 'Choices':
        settings = { ...settings, choices: ((given as { results?: string[] }).results ?? given) as string[] };
        break;
      case 'MaxLength':
        settings = { ...settings, maxLength: Number(given) };
        break;
      case 'EnforceUniqueValues':
        if (given === true) checkUnique(value, body, context);
        settings = { ...settings, unique: given === true };
        break;
      case 'Indexed':
        if (list) setIndexed(context.core, context.freshList(list), field, given === true);
        else context.core.db.run('UPDATE fields SET indexed = ? WHERE owner = ? AND id = ?', flag(given), field.owner, field.id);
        break;
      case 'FieldTypeKind':
      case 'TypeAsString':
      case 'InternalName':
      case 'StaticName':
        break;
      default:
        throw refuse.notSupported(`changing Field.${name}`);
    }
  }
  updateField(context.core, field, { ...update, settings: JSON.stringify(settings) });
}
