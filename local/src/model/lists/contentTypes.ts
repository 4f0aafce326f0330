import { refuse } from '../../http/errors';
import { addListContentType, addWebContentType, contentTypesOf } from '../../store/lists/contentTypes';
import { addTypeColumns, typeLinks, type TypeLink } from '../../store/lists/contentTypeChanges';
import { fieldsOf, touchSchema } from '../../store/lists/fields';
import { escapeXml } from '../../store/xml';
import type { ContentTypeRow, ListRow, WebRow } from '../../store/rows';
import { rootWebOf } from '../../store/sites/sites';
import { addLink, changeType, contentTypeOperations, removeLink, removeType, reorderLinks } from './contentTypeChanges';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { fieldNode } from './fields';
import { nowhere, type EntityNode, type Node } from '../node';

interface FieldLink {
  readonly type: ContentTypeRow;
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
  readonly required: boolean;
}

/** A list's own content types stand at the list; those that a web inherits among what is available to it. */
function pathOf({ owner, id }: ContentTypeRow, { core, web }: Context): string {
  if (owner === web.id) return `Web/ContentTypes('${id}')`;
  const ofList = core.db.get<{ id: string }>('SELECT id FROM lists WHERE id = ?', owner);
  return ofList ? `Web/Lists(guid'${owner}')/ContentTypes('${id}')` : `Web/AvailableContentTypes('${id}')`;
}

const linkNode = defineEntity<FieldLink>({
  contract: 'SP.FieldLink',
  path: (link, context) => `${pathOf(link.type, context)}/FieldLinks(guid'${link.id}')`,
  properties: {
    FieldInternalName: (link) => link.name,
    Hidden: (link) => link.hidden,
    Id: (link) => link.id,
    Name: (link) => link.name,
    ReadOnly: () => false,
    Required: (link) => link.required,
    ShowInDisplayForm: () => true,
  },
  operations: {
    DeleteObject: {
      writes: true,
      run: (link, _args, context) => {
        removeLink(link.type, link.name, context);
        return nowhere('DeleteObject');
      },
    },
  },
  remove: (link, context) => removeLink(link.type, link.name, context),
});

const freshType = (type: ContentTypeRow, { core }: Context): ContentTypeRow => contentTypesOf(core, type.owner).find((each) => each.id === type.id) ?? type;

function fieldLinks(type: ContentTypeRow, context: Context): Node {
  const all = (of = type): EntityNode[] =>
    linked(of, context).map(({ field, link }) =>
      linkNode({ type, name: field.name, id: field.id, hidden: link.hidden ?? field.hidden === 1, required: link.required ?? field.required === 1 }, context)
    );
  const byId = (id: string, of = type): EntityNode => {
    const found = all(of).find((link) => link.property('Id')?.read() === id);
    if (!found) throw refuse.noResource('FieldLinks');
    return found;
  };
  return defineCollection(
    {
      contract: 'SP.FieldLink',
      path: `${pathOf(type, context)}/FieldLinks`,
      all: () => all(),
      key: (args) => byId(args.naming(['id']).guid('id')),
      add: (body) => {
        const name = addLink(type, body, context);
        const made = linked(freshType(type, context), context).find(({ field }) => field.name === name);
        return byId(made?.field.id ?? '', freshType(type, context));
      },
      operations: {
        GetById: { parameters: ['id'], run: (args) => byId(args.guid('id')) },
        Reorder: {
          parameters: ['internalNames'],
          writes: true,
          run: (args) => {
            reorderLinks(type, args.list('internalNames').map(String), context);
            return nowhere('Reorder');
          },
        },
      },
    },
    context
  );
}

const linkNames = (type: ContentTypeRow): string[] => typeLinks(type).map((link) => link.name);

export const contentTypeNode: (type: ContentTypeRow, context: Context) => EntityNode = defineEntity<ContentTypeRow>({
  contract: 'SP.ContentType',
  path: pathOf,
  properties: {
    ClientFormCustomFormatter: () => '',
    Description: (type) => type.description,
    DisplayFormTemplateName: () => 'ListForm',
    DisplayFormUrl: () => '',
    DocumentTemplate: () => '',
    DocumentTemplateUrl: () => '',
    EditFormTemplateName: () => 'ListForm',
    EditFormUrl: () => '',
    Group: (type) => type.grp,
    Hidden: (type) => type.hidden === 1,
    Id: (type) => ({ StringValue: type.id }),
    JSLink: () => '',
    MobileDisplayFormUrl: () => '',
    MobileEditFormUrl: () => '',
    MobileNewFormUrl: () => '',
    Name: (type) => type.name,
    NewFormTemplateName: () => 'ListForm',
    NewFormUrl: () => '',
    ReadOnly: (type) => type.read_only === 1,
    SchemaXml: (type) =>
      `<ContentType ID="${type.id}" Name="${escapeXml(type.name)}" Group="${escapeXml(type.grp)}" Version="1"><FieldRefs>${linkNames(type)
        .map((name) => `<FieldRef Name="${escapeXml(name)}" />`)
        .join('')}</FieldRefs></ContentType>`,
    Scope: (_type, context) => context.web.url,
    Sealed: (type) => type.sealed === 1,
    StringId: (type) => type.id,
  },
  navigation: {
    FieldLinks: fieldLinks,
    Fields: (type, context) =>
      defineCollection(
        {
          contract: 'SP.Field',
          path: `${pathOf(type, context)}/Fields`,
          all: () => linked(type, context).map(({ node }) => node),
        },
        context
      ),
    Parent: (type, context): Node => {
      const parent = contentTypesOf(context.core, rootWebOf(context.core, context.site.id).id)
        .filter((each) => each.id !== type.id && type.id.toLowerCase().startsWith(each.id.toLowerCase()))
        .sort((a, b) => b.id.length - a.id.length)[0];
      return parent ? contentTypeNode(parent, context) : nowhere('Parent');
    },
  },
  operations: contentTypeOperations,
  update: changeType,
  remove: removeType,
});

function linked(type: ContentTypeRow, context: Context): { field: ReturnType<typeof fieldsOf>[number]; node: EntityNode; link: TypeLink; at: number }[] {
  const links = new Map(typeLinks(type).map((link, at) => [link.name, { link, at }]));
  const list = context.core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', type.owner);
  return fieldsOf(context.core, type.owner)
    .flatMap((field) => {
      const found = links.get(field.name);
      return found ? [{ field, node: fieldNode({ field, list: list ?? null }, context), ...found }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** Content types of a web or a list; both by id with `('0x01…')`. */
export function contentTypes(thing: { kind: 'web'; web: WebRow } | { kind: 'list'; list: ListRow }, owner: string, path: string, context: Context): Node {
  const { core } = context;
  const rows = (): ContentTypeRow[] => contentTypesOf(core, owner);
  const byId = (id: string): EntityNode => {
    const type = rows().find((each) => each.id.toLowerCase() === id.toLowerCase());
    if (!type) throw refuse.failed(-2147024809, 'The content type does not exist.', 404);
    return contentTypeNode(type, context);
  };
  const siteTypes = (): ContentTypeRow[] => contentTypesOf(core, rootWebOf(core, context.site.id).id);
  return defineCollection(
    {
      contract: 'SP.ContentType',
      path,
      all: () => rows().map((type) => contentTypeNode(type, context)),
      key: (args) => byId(args.naming(['id']).text('id')),
      add: (body) => {
        if (thing.kind !== 'web') throw refuse.notSupported('adding a content type to a list by POST; use AddAvailableContentType');
        context.require(thing, 'manageWeb');
        const given = (body.Id as { StringValue?: string } | undefined)?.StringValue ?? '';
        const parent =
          siteTypes()
            .filter((each) => given.toLowerCase().startsWith(each.id.toLowerCase()) && each.id.length < given.length)
            .sort((a, b) => b.id.length - a.id.length)[0] ?? siteTypes().find((each) => each.id === '0x01');
        if (!parent || typeof body.Name !== 'string') throw refuse.badArgument('A content type needs a Name.');
        return contentTypeNode(
          addWebContentType(core, owner, {
            parent,
            name: body.Name,
            description: String(body.Description ?? ''),
            group: String(body.Group ?? 'Custom Content Types'),
            ...(given ? { id: given } : {}),
          }),
          context
        );
      },
      operations: {
        GetById: { parameters: ['contentTypeId'], run: (args) => byId(args.text('contentTypeId')) },
        AddAvailableContentType: {
          parameters: ['contentTypeId'],
          writes: true,
          run: (args) => {
            context.require(thing, 'manageLists');
            const parent = siteTypes().find((each) => each.id.toLowerCase() === args.text('contentTypeId').toLowerCase());
            if (!parent || thing.kind !== 'list') throw refuse.failed(-2147024809, 'The content type does not exist.', 404);
            const added = addListContentType(core, thing.list.id, parent);
            addTypeColumns(core, context.freshList(thing.list), parent, rootWebOf(core, context.site.id).id);
            touchSchema(core, thing.list.id);
            return contentTypeNode(added, context);
          },
        },
      },
    },
    context
  );
}
