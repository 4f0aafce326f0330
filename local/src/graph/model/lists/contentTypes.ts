import type { Context } from '../../../model/context';
import { defineCollection, defineEntity } from '../../../model/define';
import type { EntityNode, Node } from '../../../model/node';
import { contentTypesOf as rowsOf } from '../../../store/lists/contentTypes';
import type { ContentTypeRow } from '../../../store/rows';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { columnNode } from './columns';
import { fieldsOf } from '../../../store/lists/fields';

interface ContentType {
  readonly path: string;
  readonly type: ContentTypeRow;
  readonly context: Context;
}

/** What an id begins with is what the type inherits from: two signs more, or `00` and a GUID. */
function parentOf(id: string): string | undefined {
  const parent = /00[0-9a-f]{32}$/i.test(id) ? id.slice(0, -34) : id.slice(0, -2);
  return parent === '0' || parent === '' ? undefined : parent;
}

const contentTypeNode: (value: ContentType, asker: Asker) => EntityNode = defineEntity<ContentType, Asker>({
  contract: 'microsoft.graph.contentType',
  path: ({ path, type }) => `${path}/${type.id}`,
  properties: {
    id: ({ type }) => type.id,
    description: ({ type }) => type.description,
    group: ({ type }) => type.grp,
    hidden: ({ type }) => type.hidden === 1,
    isBuiltIn: ({ type }) => !/00[0-9a-f]{32}$/i.test(type.id),
    name: ({ type }) => type.name,
    parentId: ({ type }) => parentOf(type.id),
    readOnly: ({ type }) => type.read_only === 1,
    sealed: ({ type }) => type.sealed === 1,
  },
  navigation: {
    columns: ({ path, type, context }, asker) => {
      const names = new Set(JSON.parse(type.field_links) as string[]);
      const at = `${path}/${type.id}/columns`;
      return defineCollection(
        {
          contract: 'microsoft.graph.columnDefinition',
          path: at,
          all: () =>
            fieldsOf(context.core, type.owner)
              .filter(({ name }) => names.has(name))
              .map((field) => columnNode({ path: at, field }, asker)),
        },
        asker
      );
    },
  },
});

/** The content types of a list or a site. */
export function contentTypesOf(owner: { readonly id: string; readonly path: string; readonly context: Context }, asker: Asker): Node {
  const path = `${owner.path}/contentTypes`;
  const rows = (): ContentTypeRow[] => rowsOf(owner.context.core, owner.id);
  return defineCollection(
    {
      contract: 'microsoft.graph.contentType',
      path,
      all: () =>
        rows()
          .filter(({ id }) => id !== '0x')
          .map((type) => contentTypeNode({ path, type, context: owner.context }, asker)),
      key: (args) => {
        const key = args.naming(['id']).text('id').toLowerCase();
        const type = rows().find(({ id }) => id.toLowerCase() === key);
        if (!type) throw graphRefuse.itemNotFound();
        return contentTypeNode({ path, type, context: owner.context }, asker);
      },
    },
    asker
  );
}
