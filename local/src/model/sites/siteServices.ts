import { refuse } from '../../http/errors';
import { dateText } from '../../locale/localeText';
import { listsOf } from '../../store/lists/lists';
import type { ListRow, WebRow } from '../../store/rows';
import { siteById, siteByUrl, webById, webOfUrl } from '../../store/sites/sites';
import type { Context } from '../context';
import type { OperationDef } from '../define';

/** What is asked of sites by their address, right below `_api/`. */

/** The path of an absolute address of this tenant; null for any other. */
export function pathOfUrl(url: string, context: Context): string | null {
  const { origin } = context.core;
  if (!url.toLowerCase().startsWith(origin.toLowerCase())) return null;
  const path = url.slice(origin.length).replace(/[?#].*$/, '');
  try {
    return decodeURI(path) || '/';
  } catch {
    return path;
  }
}

function webAt(url: string, context: Context): WebRow {
  const path = pathOfUrl(url, context);
  const web = path === null ? undefined : webOfUrl(context.core, path);
  if (!web || web.site_id !== context.site.id) throw refuse.failed(-2147024894, 'File Not Found.', 404);
  return web;
}

const informationOf = (list: ListRow, context: Context): object => ({
  AbsoluteUrl: context.core.origin + list.url,
  DriveId: null,
  FromCrossFarm: false,
  Id: list.id,
  IsDefaultDocumentLibrary: list.url.endsWith('/Shared Documents'),
  Modified: list.modified,
  ModifiedFriendlyDisplay: dateText(Date.parse(list.modified), context.regional, true),
  ServerRelativeUrl: list.url,
  Title: list.title,
});

export const siteServiceOperations: Readonly<Record<string, OperationDef<null>>> = {
  'SP.Site.Exists': {
    parameters: ['url'],
    run: (_none, args, context) => {
      const path = pathOfUrl(args.text('url'), context);
      const value = path !== null && siteByUrl(context.core, path) !== undefined;
      return { kind: 'value', name: 'Exists', type: 'Boolean', value };
    },
  },
  'SP.Site.GetUrlById': {
    parameters: ['id', 'stopRedirect'],
    run: (_none, args, context) => {
      const site = siteById(context.core, args.guid('id'));
      if (!site) throw refuse.failed(-2147024894, 'File Not Found.', 404);
      return { kind: 'value', name: 'GetUrlById', type: 'String', value: context.core.origin + site.url };
    },
  },
  'SP.Web.GetDocumentLibraries': {
    parameters: ['webFullUrl'],
    run: (_none, args, context) => {
      const web = webAt(args.text('webFullUrl'), context);
      const values = listsOf(context.core, web.id)
        .filter((list) => list.template === 101 && list.hidden === 0 && context.can({ kind: 'list', list }, 'viewListItems'))
        .map((list) => informationOf(list, context));
      return { kind: 'values', name: 'GetDocumentLibraries', type: 'SP.DocumentLibraryInformation', values };
    },
  },
  'SP.Web.GetWebUrlFromPageUrl': {
    parameters: ['pageFullUrl'],
    run: (_none, args, context) => {
      const path = pathOfUrl(args.text('pageFullUrl'), context);
      const web = path === null ? undefined : webOfUrl(context.core, path);
      const found = web && webById(context.core, web.id);
      if (!found) throw refuse.failed(-2147024894, 'File Not Found.', 404);
      return { kind: 'value', name: 'GetWebUrlFromPageUrl', type: 'String', value: context.core.origin + (found.url === '/' ? '' : found.url) };
    },
  },
};
