import type { PropertyView, VoidNode } from '../../model/node';
import { nowhere } from '../../model/node';

/** Whatever else is asked of something that is there no more is left out, and refused to nobody. */
export const nothingMore = {
  open: (): { all: () => readonly PropertyView[]; one: (name: string) => PropertyView } => ({
    all: () => [],
    one: (name) => ({ name, type: 'String', read: () => undefined }),
  }),
  follow: (_value: unknown, name: string): VoidNode => nowhere(name),
};
