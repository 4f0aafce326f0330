import type { Args } from '../../../model/args';
import { defineCollection, defineEntity } from '../../../model/define';
import type { EntityNode, Node, PropertyView } from '../../../model/node';
import { itemByRef } from '../../../store/items/items';
import type { Asker } from '../../asker';
import type { FeedPage, Gone } from '../../delta/feed';
import { deltaPage } from '../../delta/links';
import { start, type DeltaState } from '../../delta/token';
import { driveItemNode, rootItem } from './driveItems';
import { driveId, driveItemId } from '../ids';
import { nothingMore } from '../nothingMore';
import { driveItemPath, urlOf, type DriveItemValue, type ListValue } from '../values';

interface Tombstone extends ListValue {
  readonly gone: Gone;
}

/** What a drive says of something that is there no more. */
const tombstone: (value: Tombstone, asker: Asker) => EntityNode = defineEntity<Tombstone, Asker>({
  contract: 'microsoft.graph.driveItem',
  path: ({ list, gone }) => `drives/${driveId(list)}/items/${driveItemId(list, gone.uniqueId)}`,
  ...nothingMore,
  properties: {
    id: ({ list, gone }) => driveItemId(list, gone.uniqueId),
    size: () => 0,
    parentReference: ({ context, list, gone }) => {
      const parent = itemByRef(context.core, list, gone.dir);
      const inRoot = gone.dir.toLowerCase() === list.url.toLowerCase();
      return { driveType: 'documentLibrary', driveId: driveId(list), ...(inRoot || parent ? { id: driveItemId(list, parent?.UniqueId ?? null) } : {}) };
    },
    deleted: () => ({ state: 'deleted' }),
    file: ({ gone }) => (gone.folder ? undefined : {}),
    folder: ({ gone }) => (gone.folder ? {} : undefined),
  },
});

const sharedChanged: PropertyView = { name: '@microsoft.graph.sharedChanged', type: 'String', read: () => 'True' };

function marked(node: EntityNode): EntityNode {
  return Object.assign(Object.create(node) as EntityNode, { annotations: () => [...(node.annotations?.() ?? []), sharedChanged] });
}

/** What changed in a folder and below, or all of it. */
export function deltaOf(folder: DriveItemValue, args: Args, asker: Asker): Node {
  const { context, list, row } = folder;
  const path = row === null ? `drives/${driveId(list)}/root` : driveItemPath(folder);
  const telling = asker.preferences.has('deltashowsharingchanges');
  const show = (page: FeedPage, state: DeltaState): EntityNode[] => {
    const begins = state.cursor.depth === start.depth;
    const changed = page.rows.length + page.gone.length > 0 && asker.request.headers.get('deltaexcludeparent') === null;
    const first = begins && (state.kind === 'crawl' || changed);
    return [
      // The folder itself comes first, as what all else hangs on.
      ...(first ? [row === null ? rootItem(folder, asker) : driveItemNode(folder, asker)] : []),
      ...page.rows.map((each) => {
        const node = driveItemNode({ ...folder, row: each }, asker);
        return telling && page.shared.has(each.UniqueId) ? marked(node) : node;
      }),
      ...page.gone.map((gone) => tombstone({ context, list, gone }, asker)),
    ];
  };
  return defineCollection(
    {
      contract: 'microsoft.graph.driveItem',
      path: `${path}/delta`,
      all: () => [],
      page: (options) => deltaPage(path, args, options, asker, { context, list, below: row === null ? null : urlOf(folder) }, show),
    },
    asker
  );
}
