import { refuse } from '../../http/errors';
import {
  deleteType,
  isTypeInUse,
  setTypeLinks,
  typeLinks,
  updateChildren,
  updateType,
  type TypeLink,
  type TypeWords,
} from '../../store/lists/contentTypeChanges';
import { fieldByName } from '../../store/lists/fields';
import type { ContentTypeRow, ListRow } from '../../store/rows';
import { rootWebOf } from '../../store/sites/sites';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import { nowhere, type Body } from '../node';

/** What may be done to a content type, and to the columns that it has. */

function requireManage(type: ContentTypeRow, context: Context): void {
  const list = context.core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', type.owner);
  if (list) context.require({ kind: 'list', list }, 'manageLists');
  else context.require({ kind: 'web', web: context.web }, 'manageWeb');
}

/** A sealed content type is changed by nobody, a read-only one only to be no longer so. */
function refuseIfFixed(type: ContentTypeRow, context: Context): void {
  if (type.sealed === 1) throw refuse.failed(-2146232832, `The content type "${type.name}" at "${context.web.url}" is sealed.`);
  if (type.read_only === 1) throw refuse.failed(-2146232832, `The content type "${type.name}" at "${context.web.url}" is read only.`);
}

const fresh = (type: ContentTypeRow, { core }: Context): ContentTypeRow =>
  core.db.get<ContentTypeRow>('SELECT * FROM content_types WHERE owner = ? AND id = ?', type.owner, type.id) ?? type;

const flag = (value: unknown, otherwise: number): number => (value === undefined ? otherwise : value === true ? 1 : 0);

export function changeType(type: ContentTypeRow, body: Body, context: Context): void {
  requireManage(type, context);
  const unlocks = body.Sealed === false || body.ReadOnly === false;
  if (!unlocks) refuseIfFixed(type, context);
  for (const name of Object.keys(body)) {
    if (!['Name', 'Description', 'Group', 'Hidden', 'ReadOnly', 'Sealed', 'Id', 'StringId'].includes(name))
      throw refuse.notSupported(`changing ContentType.${name}`);
  }
  if (body.Name === '') throw refuse.badArgument('A content type needs a Name.');
  const words: TypeWords = {
    name: String(body.Name ?? type.name),
    description: String(body.Description ?? type.description),
    grp: String(body.Group ?? type.grp),
    hidden: flag(body.Hidden, type.hidden),
    read_only: flag(body.ReadOnly, type.read_only),
    sealed: flag(body.Sealed, type.sealed),
  };
  updateType(context.core, type, words);
}

export function removeType(type: ContentTypeRow, context: Context): void {
  requireManage(type, context);
  refuseIfFixed(type, context);
  if (isTypeInUse(context.core, context.site.id, type)) throw refuse.failed(-2146232832, 'The content type is in use.');
  deleteType(context.core, type);
}

function write(type: ContentTypeRow, links: readonly TypeLink[], context: Context): void {
  setTypeLinks(context.core, type, links);
}

/** Puts a column of the web or the list into a content type. @returns the column's internal name */
export function addLink(type: ContentTypeRow, body: Body, context: Context): string {
  requireManage(type, context);
  refuseIfFixed(type, context);
  const name = String(body.FieldInternalName ?? body.Name ?? '');
  const field = fieldByName(context.core, type.owner, name) ?? fieldByName(context.core, rootWebOf(context.core, context.site.id).id, name);
  if (!field) throw refuse.noField(name, context.web.url);
  const links = typeLinks(fresh(type, context));
  if (links.some((link) => link.name === field.name)) throw refuse.failed(-2130575214, `A duplicate field name "${field.name}" was found.`);
  const said = {
    ...(typeof body.Required === 'boolean' ? { required: body.Required } : {}),
    ...(typeof body.Hidden === 'boolean' ? { hidden: body.Hidden } : {}),
  };
  write(type, [...links, { name: field.name, ...said }], context);
  return field.name;
}

export function removeLink(type: ContentTypeRow, name: string, context: Context): void {
  requireManage(type, context);
  refuseIfFixed(type, context);
  write(
    type,
    typeLinks(fresh(type, context)).filter((link) => link.name !== name),
    context
  );
}

/** Puts the named columns first, in the order given. */
export function reorderLinks(type: ContentTypeRow, names: readonly string[], context: Context): void {
  requireManage(type, context);
  refuseIfFixed(type, context);
  const links = typeLinks(fresh(type, context));
  const first = names.flatMap((name) => links.find((link) => link.name === name) ?? []);
  write(type, [...first, ...links.filter((link) => !first.includes(link))], context);
}

export const contentTypeOperations: Readonly<Record<string, OperationDef<ContentTypeRow>>> = {
  DeleteObject: {
    writes: true,
    run: (type, _args, context) => {
      removeType(type, context);
      return nowhere('DeleteObject');
    },
  },
  ReorderFields: {
    parameters: ['fieldNames'],
    writes: true,
    run: (type, args, context) => {
      reorderLinks(type, args.list('fieldNames').map(String), context);
      return nowhere('ReorderFields');
    },
  },
  Update: {
    parameters: ['updateChildren'],
    writes: true,
    run: (type, args, context) => {
      requireManage(type, context);
      if (args.flag('updateChildren')) updateChildren(context.core, context.site.id, rootWebOf(context.core, context.site.id).id, fresh(type, context));
      return nowhere('Update');
    },
  },
};
