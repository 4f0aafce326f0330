import { listSettings, listsOf } from '../store/lists';
import type { ListRow, WebRow } from '../store/rows';
import { defineCollection, defineEntity } from './define';

interface Link {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  readonly template: number;
}

const linkNode = defineEntity<Link>({
  contract: 'SP.NavigationNode',
  path: (link) => `Web/Navigation/GetNodeById(${link.id})`,
  properties: {
    AudienceIds: () => [],
    CurrentLCID: () => 1033,
    Id: (link) => link.id,
    IsDocLib: (link) => link.template === 101,
    IsExternal: () => false,
    IsVisible: () => true,
    ListTemplateType: (link) => link.template,
    Title: (link) => link.title,
    Url: (link) => link.url,
  },
  navigation: {
    Children: (link, context) =>
      defineCollection({ contract: 'SP.NavigationNode', path: `Web/Navigation/GetNodeById(${link.id})/Children`, all: () => [] }, context),
  },
});

const isShown = (list: ListRow): boolean => list.hidden === 0 && (list.template === 101 || list.template === 119 || listSettings(list).onQuickLaunch);

/** `_api/web/navigation`: the quick launch, made from the web's libraries. */
export const navigationNode = defineEntity<WebRow>({
  contract: 'SP.Navigation',
  path: () => 'Web/Navigation',
  properties: { UseShared: () => false },
  navigation: {
    QuickLaunch: (web, context) =>
      defineCollection(
        {
          contract: 'SP.NavigationNode',
          path: 'Web/Navigation/QuickLaunch',
          all: () =>
            [
              { id: 1031, title: 'Home', url: web.url, template: 0 },
              ...listsOf(context.core, web.id)
                .filter(isShown)
                .filter((list) => context.can({ kind: 'list', list }, 'viewListItems'))
                .map((list) => ({ id: 2000 + list.seq, title: list.title, url: list.url, template: list.template })),
            ].map((link) => linkNode(link, context)),
        },
        context
      ),
    TopNavigationBar: (_web, context) => defineCollection({ contract: 'SP.NavigationNode', path: 'Web/Navigation/TopNavigationBar', all: () => [] }, context),
  },
});
