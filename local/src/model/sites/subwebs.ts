import { refuse } from '../../http/errors';
import type { WebRow } from '../../store/rows';
import { assignRole } from '../../store/permissions/scopes';
import { breakScope, scopeOf } from '../../store/permissions/securables';
import { createWeb, webById } from '../../store/sites/sites';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import type { Body, EntityNode, Node } from '../node';

/** Numbers of the templates that webs are made with. */
const templateIds: Readonly<Record<string, number>> = { STS: 1, WIKI: 2, GROUP: 64, SITEPAGEPUBLISHING: 68, APPCATALOG: 1, PROJECTSITE: 6215, BDR: 7 };

const fullControl = 1073741829;
const nameOf = (web: WebRow): string => web.template.split('#')[0];
const configurationOf = (web: WebRow): number => Number(web.template.split('#')[1] ?? 0);
const templateIdOf = (web: WebRow): number => templateIds[nameOf(web)] ?? -1;

interface Information {
  readonly web: WebRow;
  readonly path: string;
}

/** The little that a web says to those who list webs, or ask for the one above. */
export const webInformation = defineEntity<Information>({
  contract: 'SP.WebInformation',
  path: ({ path }) => path,
  properties: {
    Configuration: ({ web }) => configurationOf(web),
    Created: ({ web }) => web.created,
    Description: ({ web }) => web.description,
    Id: ({ web }) => web.id,
    Language: ({ web }) => web.language,
    LastItemModifiedDate: ({ web }) => web.modified,
    LastItemUserModifiedDate: ({ web }) => web.modified,
    ServerRelativeUrl: ({ web }) => web.url,
    Title: ({ web }) => web.title,
    WebTemplate: ({ web }) => nameOf(web),
    WebTemplateId: ({ web }) => templateIdOf(web),
  },
});

export function subwebsSeen(web: WebRow, context: Context): WebRow[] {
  return context.core.db
    .all<WebRow>('SELECT * FROM webs WHERE parent_id = ? ORDER BY url', web.id)
    .filter((each) => context.can({ kind: 'web', web: each }, 'open'));
}

/** Webs below, as information only. -1 takes every template. */
export function webInfos(web: WebRow, template: number, configuration: number, context: Context): Node {
  const bound = (each: WebRow): EntityNode => webInformation({ web: each, path: `Web/WebInfos('${each.id}')` }, context);
  const all = (): WebRow[] =>
    subwebsSeen(web, context).filter(
      (each) => (template === -1 || templateIdOf(each) === template) && (configuration === -1 || configurationOf(each) === configuration)
    );
  return defineCollection(
    {
      contract: 'SP.WebInformation',
      path: 'Web/WebInfos',
      all: () => all().map(bound),
      key: (args) => {
        const id = args.naming(['id']).guid('id');
        const found = all().find((each) => each.id === id);
        if (!found) throw refuse.failed(-2147024894, 'File Not Found.', 404);
        return bound(found);
      },
    },
    context
  );
}

/** Makes a web below another, with its permissions or its own. */
export function addSubweb(web: WebRow, info: Body, context: Context): WebRow {
  const { core } = context;
  context.require({ kind: 'web', web }, 'manageSubwebs');
  const url = String(info.Url ?? '');
  if (!/^[^/\\?#%*:<>|"]+$/.test(url)) throw refuse.badArgument('The web needs a Url of one part.');
  const address = `${web.url === '/' ? '' : web.url}/${url}`;
  if (core.db.get('SELECT 1 FROM webs WHERE url = ? UNION ALL SELECT 1 FROM lists WHERE url = ?', address, address))
    throw refuse.failed(-2147024713, `The Web site address "${address}" is already in use.`);
  const template = String(info.WebTemplate ?? 'STS');
  const made = createWeb(
    core,
    web,
    {
      url: address,
      title: String(info.Title ?? url),
      description: String(info.Description ?? ''),
      template: template.includes('#') ? template : `${template}#0`,
      language: Number(info.Language ?? web.language),
      timeZone: web.time_zone,
      localeId: web.locale_id,
      time24: web.time24 === 1,
    },
    context.user.id
  );
  if (info.UseSamePermissionsAsParentSite === false) {
    const thing = { kind: 'web', web: made } as const;
    breakScope(core, thing, false);
    assignRole(core, scopeOf(core, thing), context.user.id, fullControl);
  }
  return webById(core, made.id) as WebRow;
}
