import type { Args } from '../../../model/args';
import { defineCollection, defineEntity } from '../../../model/define';
import type { EntityNode, Node } from '../../../model/node';
import { ListColumns } from '../../../query/itemColumns';
import type { Asker } from '../../asker';
import type { Gone } from '../../delta/feed';
import { deltaPage } from '../../delta/links';
import { listItemNode, listItemOf } from './listItems';
import { nothingMore } from '../nothingMore';
import { siteReference } from '../references';
import { listPathOf, type ListValue } from '../values';

/** What a list says of an item that is there no more. Source: listitem-delta.md. */
const tombstone: (value: ListValue & { readonly gone: Gone }, asker: Asker) => EntityNode = defineEntity<ListValue & { readonly gone: Gone }, Asker>({
  contract: 'microsoft.graph.listItem',
  path: (value) => `${listPathOf(value)}/items/${value.gone.itemId}`,
  ...nothingMore,
  properties: {
    id: ({ gone }) => String(gone.itemId),
    parentReference: ({ context }) => siteReference(context),
    deleted: () => ({ state: 'deleted' }),
  },
});

/** What changed in a list, or all of it. */
export function listDelta(value: ListValue, args: Args, asker: Asker): Node {
  const { context, list } = value;
  const path = `${listPathOf(value)}/items`;
  const columns = new ListColumns(context.core, list);
  return defineCollection(
    {
      contract: 'microsoft.graph.listItem',
      path: `${path}/delta`,
      all: () => [],
      page: (options) =>
        deltaPage(path, args, options, asker, { context, list, below: null }, (page) => [
          ...page.rows.map((row) => listItemNode(listItemOf(value, { columns, row }), asker)),
          ...page.gone.map((gone) => tombstone({ ...value, gone }, asker)),
        ]),
    },
    asker
  );
}
