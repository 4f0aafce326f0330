import { defineCollection } from '../../model/define';
import type { CollectionNode, EntityNode } from '../../model/node';
import type { Asker } from '../asker';
import { graphRefuse } from '../errors';

/** The versions of something, newest first, each found by its label: `3.0`. */
export function versionCollection(contract: string, path: string, all: () => EntityNode[], asker: Asker): CollectionNode {
  return defineCollection(
    {
      contract,
      path,
      all,
      key: (args) => {
        const label = args.naming(['id']).text('id');
        const found = all().find((each) => each.property('id')?.read() === label);
        if (!found) throw graphRefuse.itemNotFound();
        return found;
      },
    },
    asker
  );
}
