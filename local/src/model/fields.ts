import { refuse } from '../http/errors';
import { readGuid, newGuid } from '../store/core';
import { addListField, addWebField, deleteField, fieldsOf, setIndexed, updateField } from '../store/fields';
import { internalNameOf, readFieldXml, settingsOf, writeFieldXml, type FieldDraft, type FieldSettings } from '../store/fieldXml';
import { fieldType, fieldTypeOfKind } from '../store/fieldTypes';
import type { FieldRow, ListRow, ViewRow, WebRow } from '../store/rows';
import { setViewFields, viewFields, viewsOf } from '../store/views';
import { rootWebOf } from '../store/sites';
import type { Context } from './context';
import { defineCollection, defineEntity } from './define';
import { nowhere, type Body, type EntityNode, type Node } from './node';

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
    DisplayFormat: value => (settingsOf(value.field).dateOnly ? 0 : 1),
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
        SetShowInDisplayForm: { parameters: ['value'], writes: true, run: () => nowhere('SetShowInDisplayForm') },
        SetShowInEditForm: { parameters: ['value'], writes: true, run: () => nowhere('SetShowInEditForm') },
        SetShowInNewForm: { parameters: ['value'], writes: true, run: () => nowhere('SetShowInNewForm') },
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

function manage(value: { list: ListRow | null }, context: Context): void {
  if (value.list) context.require({ kind: 'list', list: value.list }, 'manageLists');
  else context.require({ kind: 'web', web: context.web }, 'manageWeb');
}

function remove(value: Field, context: Context): void {
  manage(value, context);
  deleteField(context.core, value.list, value.field);
}

const flag = (value: unknown): number => (value === true ? 1 : 0);

function change(value: Field, body: Body, context: Context): void {
  manage(value, context);
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

/** A column by its kind, as POST to `fields` and AddField give it. */
function draftFromBody(body: Body): FieldDraft {
  const type = fieldTypeOfKind(Number(body.FieldTypeKind ?? 0)) ?? fieldType(String(body.TypeAsString ?? ''));
  const title = String(body.Title ?? '');
  if (!type || title === '') throw refuse.badArgument('A field needs a Title and a FieldTypeKind.');
  const choices = (body.Choices as { results?: string[] } | undefined)?.results ?? (body.Choices as string[] | undefined);
  const list = readGuid(String(body.LookupListId ?? body.LookupList ?? ''));
  const settings: FieldSettings = {
    ...(choices ? { choices } : {}),
    ...(body.MaxLength ? { maxLength: Number(body.MaxLength) } : {}),
    ...(body.DisplayFormat === 0 && type.name === 'DateTime' ? { dateOnly: true } : {}),
    ...(list ? { lookupList: list, lookupField: String(body.LookupFieldName ?? body.LookupField ?? 'Title') } : {}),
  };
  return {
    id: newGuid(),
    name: internalNameOf(title),
    title,
    type: type.name,
    required: flag(body.Required),
    hidden: flag(body.Hidden),
    read_only: 0,
    sealed: 0,
    base: 0,
    indexed: flag(body.Indexed),
    auto_indexed: 0,
    grp: String(body.Group ?? 'Custom Columns'),
    description: String(body.Description ?? ''),
    default_value: typeof body.DefaultValue === 'string' ? body.DefaultValue : null,
    formatter: typeof body.CustomFormatter === 'string' ? body.CustomFormatter : null,
    settings: JSON.stringify(settings),
  };
}

/** AddFieldOptions: 8 takes the internal name from the XML's Name; 16 puts the column in the default view. */
const addToDefaultView = 16;
const internalNameHint = 8;

/** `…/fields` of a list or a web. */
export function fieldCollection(thing: { kind: 'web'; web: WebRow } | { kind: 'list'; list: ListRow }, path: string, context: Context): Node {
  const { core } = context;
  const list = thing.kind === 'list' ? thing.list : null;
  const owner = thing.kind === 'list' ? thing.list.id : thing.web.id;
  const bind = (field: FieldRow): EntityNode => fieldNode({ field, list }, context);
  const pick = (test: (field: FieldRow) => boolean, name: string): EntityNode => {
    const field = fieldsOf(core, owner).find(test);
    if (!field) throw refuse.noField(name, list?.url ?? context.web.url);
    return bind(field);
  };
  const byId = (text: string): EntityNode => pick(field => field.id === readGuid(text), text);
  const add = (draft: FieldDraft, options: number): EntityNode => {
    manage({ list }, context);
    const field = list ? addListField(core, context.freshList(list), fromSite(draft, context)) : addWebField(core, owner, draft);
    const view: ViewRow | undefined = list && options & addToDefaultView ? viewsOf(core, list.id).find(each => each.is_default === 1) : undefined;
    if (view) setViewFields(core, view, [...viewFields(view), field.name]);
    return bind(field);
  };
  const byNameOrTitle = (text: string): EntityNode => {
    const wanted = text.toLowerCase();
    const all = fieldsOf(core, owner);
    const found = all.find(field => field.name.toLowerCase() === wanted) ?? all.find(field => field.title.toLowerCase() === wanted);
    return pick(field => field === found || field.id === found?.id, text);
  };
  return defineCollection(
    {
      contract: 'SP.Field',
      path,
      all: () => fieldsOf(core, owner).map(bind),
      key: args => {
        const key = args.naming(['id']).text('id');
        return readGuid(key) ? byId(key) : byNameOrTitle(key);
      },
      add: body => {
        const parameters = body.SchemaXml;
        return add(typeof parameters === 'string' ? readFieldXml(parameters) : draftFromBody(body), 0);
      },
      operations: {
        GetById: { parameters: ['id'], run: args => byId(args.text('id')) },
        GetByInternalNameOrTitle: { parameters: ['strName'], run: args => byNameOrTitle(args.text('strName')) },
        GetByTitle: {
          parameters: ['title'],
          run: args => pick(field => field.title.toLowerCase() === args.text('title').toLowerCase(), args.text('title')),
        },
        AddField: { parameters: ['parameters'], writes: true, run: args => add(draftFromBody(args.object('parameters')), 0) },
        CreateFieldAsXml: {
          parameters: ['parameters'],
          writes: true,
          run: args => {
            const { SchemaXml, Options } = args.object('parameters');
            const draft = readFieldXml(String(SchemaXml ?? ''));
            const options = Number(Options ?? 0);
            // In a list, Name only counts with the hint; without it the internal name is made from the display name.
            return add(list && (options & internalNameHint) === 0 ? { ...draft, name: internalNameOf(draft.title) } : draft, options);
          },
        },
      },
    },
    context
  );
}

/** A list column with the id of a site column is that column: it keeps its name, and what the XML leaves out. */
function fromSite(draft: FieldDraft, context: Context): FieldDraft {
  const site = fieldsOf(context.core, rootWebOf(context.core, context.site.id).id).find(field => field.id === draft.id && field.base === 0);
  return site ? { ...draft, name: site.name, type: site.type, grp: site.grp, formatter: draft.formatter ?? site.formatter } : draft;
}
