import { refuse } from '../../http/errors';
import { readGuid, newGuid } from '../../store/core';
import { addListField, addWebField, fieldsOf } from '../../store/lists/fields';
import { internalNameOf, readFieldXml, type FieldDraft, type FieldSettings } from '../../store/lists/fieldXml';
import { fieldType, fieldTypeOfKind } from '../../store/lists/fieldTypes';
import type { FieldRow, ListRow, ViewRow, WebRow } from '../../store/rows';
import { setViewFields, viewFields, viewsOf } from '../../store/lists/views';
import { rootWebOf } from '../../store/sites/sites';
import type { Context } from '../context';
import { defineCollection } from '../define';
import { type Body, type EntityNode, type Node } from '../node';
import { fieldNode, flag, manageFields } from './fields';

/** The last of SharePoint's kinds of column (FieldType). */
const lastKind = 34;

/** A column by its kind, as POST to `fields` and AddField give it. */
function draftFromBody(body: Body): FieldDraft {
  const kind = Number(body.FieldTypeKind ?? 0);
  const type = fieldTypeOfKind(kind) ?? fieldType(String(body.TypeAsString ?? ''));
  if (!type && kind > 0 && kind <= lastKind) throw refuse.notSupported(`fields of kind ${kind}`);
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
  const byId = (text: string): EntityNode => pick((field) => field.id === readGuid(text), text);
  const add = (draft: FieldDraft, options: number): EntityNode => {
    manageFields({ list }, context);
    const field = list ? addListField(core, context.freshList(list), fromSite(draft, context)) : addWebField(core, owner, draft);
    const view: ViewRow | undefined = list && options & addToDefaultView ? viewsOf(core, list.id).find((each) => each.is_default === 1) : undefined;
    if (view) setViewFields(core, view, [...viewFields(view), field.name]);
    return bind(field);
  };
  const byNameOrTitle = (text: string): EntityNode => {
    const wanted = text.toLowerCase();
    const all = fieldsOf(core, owner);
    const found = all.find((field) => field.name.toLowerCase() === wanted) ?? all.find((field) => field.title.toLowerCase() === wanted);
    return pick((field) => field === found || field.id === found?.id, text);
  };
  return defineCollection(
    {
      contract: 'SP.Field',
      path,
      all: () => fieldsOf(core, owner).map(bind),
      key: (args) => {
        const key = args.naming(['id']).text('id');
        return readGuid(key) ? byId(key) : byNameOrTitle(key);
      },
      add: (body) => {
        const parameters = body.SchemaXml;
        return add(typeof parameters === 'string' ? readFieldXml(parameters) : draftFromBody(body), 0);
      },
      operations: {
        GetById: { parameters: ['id'], run: (args) => byId(args.text('id')) },
        GetByInternalNameOrTitle: { parameters: ['strName'], run: (args) => byNameOrTitle(args.text('strName')) },
        GetByTitle: {
          parameters: ['title'],
          run: (args) => pick((field) => field.title.toLowerCase() === args.text('title').toLowerCase(), args.text('title')),
        },
        AddField: { parameters: ['parameters'], writes: true, run: (args) => add(draftFromBody(args.object('parameters')), 0) },
        CreateFieldAsXml: {
          parameters: ['parameters'],
          writes: true,
          run: (args) => {
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
  const site = fieldsOf(context.core, rootWebOf(context.core, context.site.id).id).find((field) => field.id === draft.id && field.base === 0);
  return site ? { ...draft, name: site.name, type: site.type, grp: site.grp, formatter: draft.formatter ?? site.formatter } : draft;
}
