import { refuse } from '../../http/errors';
import { barRoot, type Bar } from '../../store/sites/navigation';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineEntity } from '../define';
import { linksOf, linksSeen, type LinkTree } from './navigationLinks';
import type { Node } from '../node';

/** `_api/navigation`: a web's links as one tree. */

const providers: Readonly<Record<string, Bar>> = {
  currentnavsitemapprovidernoencode: 'quickLaunch',
  globalnavigationswitchableprovider: 'topNavigationBar',
};

/** Only the two providers of a web's own links are here; the map of the site by its structure is not. */
function barOf(args: Args): Bar {
  const name = args.text('mapProviderName', 'SPSiteMapProvider');
  const bar = providers[name.toLowerCase()];
  if (!bar) throw refuse.notSupported(`the navigation provider ${name}`);
  return bar;
}

const written = (tree: readonly LinkTree[], depth: number): object[] =>
  depth <= 0
    ? []
    : tree.map(({ link, children }) => ({
        AudienceIds: [],
        CurrentLCID: 1033,
        CustomProperties: [],
        FriendlyUrlSegment: '',
        IsDeleted: false,
        IsHidden: link.row.visible === 0,
        IsTitleForExistingLanguage: true,
        Key: String(link.id),
        Nodes: written(children, depth - 1),
        NodeType: 0,
        OpenInNewWindow: null,
        SimpleUrl: link.url,
        Title: link.title,
        Translations: [],
      }));

function findTree(tree: readonly LinkTree[], id: number): LinkTree | undefined {
  for (const each of tree) {
    const found = each.link.id === id ? each : findTree(each.children, id);
    if (found) return found;
  }
  return undefined;
}

function menuState(args: Args, context: Context): Node {
  const bar = barOf(args);
  const tree = linksOf(context.web, bar, context);
  const key = args.text('menuNodeKey', '') || String(barRoot[bar]);
  const start = key === String(barRoot[bar]) ? null : findTree(tree, Number(key));
  if (start === undefined) throw refuse.failed(-2147024809, 'Value does not fall within the expected range.', 400);
  return {
    kind: 'value',
    name: 'MenuState',
    type: 'SP.MenuState',
    value: {
      AudienceIds: [],
      FriendlyUrlPrefix: '',
      IsAudienceTargetEnabledForGlobalNav: false,
      Nodes: written(start?.children ?? tree, args.number('depth', 10)),
      SimpleUrl: start?.link.url ?? '',
      SPSitePrefix: context.site.url,
      SPWebPrefix: context.web.url,
      StartingNodeKey: key,
      StartingNodeTitle: start?.link.title ?? (bar === 'quickLaunch' ? 'Quick launch' : 'SharePoint Top Navigation Bar'),
      Version: context.web.modified,
    },
  };
}

function menuNodeKey(args: Args, context: Context): Node {
  const bar = barOf(args);
  const wanted = args.text('currentUrl').toLowerCase();
  const link = linksSeen(context.web, bar, context).find((each) => each.url.toLowerCase() === wanted);
  if (!link) throw refuse.failed(-2147024809, 'Value does not fall within the expected range.', 400);
  return { kind: 'value', name: 'MenuNodeKey', type: 'String', value: String(link.id) };
}

export const navigationService = defineEntity<null>({
  contract: 'Microsoft.SharePoint.Navigation.REST.NavigationServiceRest',
  path: () => 'Navigation',
  properties: {},
  operations: {
    MenuState: {
      parameters: ['menuNodeKey', 'mapProviderName', 'depth', 'customProperties'],
      run: (_none, args, context) => menuState(args, context),
    },
    MenuNodeKey: { parameters: ['currentUrl', 'mapProviderName'], run: (_none, args, context) => menuNodeKey(args, context) },
  },
});
