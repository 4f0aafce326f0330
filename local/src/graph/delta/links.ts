import type { Args } from '../../model/args';
import type { NodePage } from '../../model/node';
import type { QueryOptions } from '../../query/options';
import type { Asker } from '../asker';
import { defaultPage } from '../pageOf';
import { feedPage, type FeedPage, type FeedScope } from './feed';
import { beginning, readDelta, writeDelta, type DeltaState } from './token';

/** More than this a page never holds, whatever $top says. Source: alcionai/corso #4614. */
const largestPage = 999;

/** What a reading gives of a page, and the address that goes on from there. */
export function deltaPage(
  path: string,
  args: Args,
  options: QueryOptions,
  asker: Asker,
  scope: Pick<FeedScope, 'context' | 'list' | 'below'>,
  show: (page: FeedPage, state: DeltaState) => NodePage['nodes']
): NodePage {
  const { core } = asker;
  const given = asker.query.get('token') ?? (args.has('token') ? args.text('token') : null);
  const state = readDelta(core, scope.list.id, given, address(path, options, asker, writeDelta(scope.list.id, beginning(core))));
  const page = feedPage(
    {
      ...scope,
      size: Math.min(Math.max(options.top ?? defaultPage, 1), largestPage),
      withParents: asker.request.headers.get('deltaexcludeparent') === null,
      unseenAsDeleted: asker.preferences.has('deltashowremovedasdeleted'),
      sharing: asker.preferences.has('deltashowsharingchanges'),
    },
    state
  );
  const link = address(path, options, asker, writeDelta(scope.list.id, page.next));
  return { nodes: show(page, state), next: null, links: { [page.done ? '@odata.deltaLink' : '@odata.nextLink']: link } };
}

/** Graph writes the token as the function's argument; SharePoint's own drives as part of the query. */
function address(path: string, options: QueryOptions, asker: Asker, token: string): string {
  const kept = new URLSearchParams(Object.entries(options.rest).filter(([name]) => name !== 'token'));
  const own = asker.address.api === 'sharepoint';
  if (own) kept.set('token', token);
  const query = kept.toString().replace(/%24/g, '$');
  return `${asker.address.base}/${path}/delta${own ? '' : `(token='${token}')`}${query === '' ? '' : `?${query}`}`;
}
