import { listById } from '../../store/lists/lists';
import { barRoot, linkRows, type Bar, type LinkRow } from '../../store/sites/navigation';
import type { WebRow } from '../../store/rows';
import type { Context } from '../context';

/** A link as people see it. */
export interface Link {
  readonly row: LinkRow;
  readonly id: number;
  readonly title: string;
  readonly url: string;
  /** The list's template where it leads to a list; 0 where it does not. */
  readonly template: number;
  readonly external: boolean;
}

export interface LinkTree {
  readonly link: Link;
  readonly children: readonly LinkTree[];
}

/** The links of a bar that the person may follow, in order, at every depth. */
export function linksSeen(web: WebRow, bar: Bar, context: Context): Link[] {
  return linkRows(context.core, web, bar).flatMap((row) => {
    const list = row.list_id === null ? undefined : listById(context.core, row.list_id);
    if (list && !context.can({ kind: 'list', list }, 'viewListItems')) return [];
    return [{ row, id: row.id, title: row.title, url: row.url, template: list?.template ?? 0, external: row.external === 1 }];
  });
}

/** The same as a tree. */
export function linksOf(web: WebRow, bar: Bar, context: Context): LinkTree[] {
  const all = linksSeen(web, bar, context);
  const below = (parent: number): LinkTree[] => all.filter((link) => link.row.parent === parent).map((link) => ({ link, children: below(link.id) }));
  return below(barRoot[bar]);
}
