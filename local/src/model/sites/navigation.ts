import { refuse } from '../../http/errors';
import { recordWebChange } from '../../store/changes/changes';
import { addLink, barRoot, moveLink, removeLink, updateLink, type Bar } from '../../store/sites/navigation';
import type { WebRow } from '../../store/rows';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { checkLink } from './linkTarget';
import { linksSeen, type Link } from './navigationLinks';
import { nowhere, type Body, type EntityNode, type Node } from '../node';

interface Placed {
  readonly web: WebRow;
  readonly link: Link;
}

const bars: readonly Bar[] = ['quickLaunch', 'topNavigationBar'];

/** Owners and designers edit navigation. */
function requireDesigner(web: WebRow, context: Context): void {
  const thing = { kind: 'web', web } as const;
  if (!context.can(thing, 'manageWeb') && !context.can(thing, 'addAndCustomizePages')) throw refuse.accessDenied();
}

function remove({ web, link }: Placed, context: Context): void {
  requireDesigner(web, context);
  removeLink(context.core, web, link.row);
  recordWebChange(context.core, web, 'navigation');
}

const linkNode = defineEntity<Placed>({
  contract: 'SP.NavigationNode',
  path: ({ link }) => `Web/Navigation/GetNodeById(${link.id})`,
  properties: {
    AudienceIds: () => [],
    CurrentLCID: ({ web }) => web.language,
    Id: ({ link }) => link.id,
    IsDocLib: ({ link }) => link.template === 101 || link.template === 0,
    IsExternal: ({ link }) => link.external,
    IsVisible: ({ link }) => link.row.visible === 1,
    ListTemplateType: ({ link }) => link.template,
    Title: ({ link }) => link.title,
    Url: ({ link }) => link.url,
  },
  navigation: {
    Children: ({ web, link }, context) => links(web, link.row.bar, link.id, `Web/Navigation/GetNodeById(${link.id})/Children`, context),
  },
  operations: {
    DeleteObject: {
      writes: true,
      run: (value, _args, context) => {
        remove(value, context);
        return nowhere('DeleteObject');
      },
    },
  },
  update: ({ web, link }, body, context) => {
    requireDesigner(web, context);
    for (const name of Object.keys(body))
      if (!['Title', 'Url', 'IsVisible', 'IsExternal'].includes(name)) throw refuse.notSupported(`changing NavigationNode.${name}`);
    const external = typeof body.IsExternal === 'boolean' ? body.IsExternal : link.external;
    const target = typeof body.Url === 'string' ? checkLink(body.Url, external, context) : { url: link.url, external };
    updateLink(context.core, web, link.row, {
      title: typeof body.Title === 'string' ? body.Title : link.title,
      visible: body.IsVisible === undefined ? link.row.visible : body.IsVisible === true ? 1 : 0,
      url: target.url,
      external: target.external ? 1 : 0,
    });
    recordWebChange(context.core, web, 'navigation');
  },
  remove,
});

function byId(web: WebRow, id: number, context: Context, within: readonly Bar[] = bars): EntityNode {
  const found = within.flatMap((bar) => [rootLink(web, bar), ...linksSeen(web, bar, context)]).find((link) => link.id === id);
  if (!found) throw refuse.failed(-2147024809, 'Value does not fall within the expected range.', 404);
  return linkNode({ web, link: found }, context);
}

/** The root of a bar, which has no link of its own. */
function rootLink(web: WebRow, bar: Bar): Link {
  const id = barRoot[bar];
  const title = bar === 'quickLaunch' ? 'Quick launch' : 'SharePoint Top Navigation Bar';
  const row = { web_id: web.id, id, bar, parent: 0, title, url: '', external: 0, visible: 1, list_id: null, position: 0 };
  return { row, id, title, url: '', template: 0, external: false };
}

/** The links right below one, or at the top of a bar. */
function links(web: WebRow, bar: Bar, parent: number, path: string, context: Context): Node {
  const { core } = context;
  const here = (): Link[] => linksSeen(web, bar, context).filter((link) => link.row.parent === parent);
  const add = (body: Body): EntityNode => {
    requireDesigner(web, context);
    if (typeof body.Title !== 'string' || body.Title === '') throw refuse.badArgument('A navigation node needs a Title.');
    const { url, external } = checkLink(String(body.Url ?? ''), body.IsExternal === true, context);
    const row = addLink(core, web, bar, parent, { title: body.Title, url, external, visible: body.IsVisible !== false, last: body.AsLastNode !== false });
    recordWebChange(core, web, 'navigation');
    return byId(web, row.id, context);
  };
  return defineCollection(
    {
      contract: 'SP.NavigationNode',
      path,
      all: () => here().map((link) => linkNode({ web, link }, context)),
      key: (args) => byId(web, args.naming(['id']).number('id'), context, [bar]),
      add,
      operations: {
        GetById: { parameters: ['id'], run: (args) => byId(web, args.number('id'), context, [bar]) },
        GetByIndex: {
          parameters: ['index'],
          run: (args) => {
            const link = here().at(args.number('index'));
            if (!link) throw refuse.failed(-2147024809, 'Value does not fall within the expected range.', 400);
            return linkNode({ web, link }, context);
          },
        },
        MoveAfter: {
          parameters: ['nodeId', 'previousNodeId'],
          writes: true,
          run: (args) => {
            requireDesigner(web, context);
            const find = (id: number): Link | undefined => here().find((link) => link.id === id);
            const [link, previous] = [find(args.number('nodeId')), find(args.number('previousNodeId', 0))];
            if (!link || (!previous && args.number('previousNodeId', 0) !== 0)) throw refuse.badArgument('Value does not fall within the expected range.');
            moveLink(core, web, link.row, previous?.row ?? null);
            recordWebChange(core, web, 'navigation');
            return nowhere('MoveAfter');
          },
        },
      },
    },
    context
  );
}

/** `_api/web/navigation`. */
export const navigationNode = defineEntity<WebRow>({
  contract: 'SP.Navigation',
  path: () => 'Web/Navigation',
  properties: { UseShared: (web) => web.parent_id !== null },
  navigation: {
    QuickLaunch: (web, context) => links(web, 'quickLaunch', barRoot.quickLaunch, 'Web/Navigation/QuickLaunch', context),
    TopNavigationBar: (web, context) => links(web, 'topNavigationBar', barRoot.topNavigationBar, 'Web/Navigation/TopNavigationBar', context),
  },
  operations: { GetNodeById: { parameters: ['id'], run: (web, args, context) => byId(web, args.number('id'), context) } },
});
