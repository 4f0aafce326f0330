import type { ComponentManifest } from '../../catalog';
import type { PageData, SitePageData } from '../../host/pageData';
import { literal } from '../askTenant';
import { readApplicationCustomizers } from '../applicationCustomizers';
import type { Choices } from '../choices';
import { page } from '../page';
import { pageContextInfo } from '../pageContextInfo';
import { runtimeData } from '../runtimeData';
import type { ServerContext } from '../serverContext';
import { hostScript, shellOf } from '../shell';
import { apiOf, readList, type WebContext } from '../webContext';

const EDIT_LIST_ITEMS = 0x4;

interface PageItem {
  readonly Id: number;
  readonly Title?: string | null;
  readonly CanvasContent1?: string | null;
}

/**
 * A page of the site, with its web parts on the runtime; in edit mode with every web part that may be added.
 *
 * @param path server-relative address of the page file
 * @returns null where there is no such page for this person
 */
export async function sitePage(server: ServerContext, choices: Choices, context: WebContext, path: string, url: URL): Promise<Response | null> {
  const [item, list, customizers] = await Promise.all([
    context.ask.get<PageItem>(
      `${apiOf(context.web)}/web/GetFileByServerRelativePath(decodedurl=@u)/ListItemAllFields?@u=${literal(path)}` + '&$select=Id,Title,CanvasContent1'
    ),
    readList(context, path.slice(0, path.lastIndexOf('/'))),
    readApplicationCustomizers(context),
  ]);
  if (!item) {
    return null;
  }
  const mayEdit = (Number(list?.EffectiveBasePermissions?.Low ?? 0) & EDIT_LIST_ITEMS) !== 0;
  const editing = mayEdit && url.searchParams.get('Mode')?.toLowerCase() === 'edit';
  const canvas = item.CanvasContent1 ?? '';
  const webParts = server.catalogue.components(server.origin).filter(isPlaceable);
  const sitePageData: SitePageData = {
    webApi: apiOf(context.web),
    path,
    itemId: item.Id,
    title: item.Title || path.slice(path.lastIndexOf('/') + 1).replace(/\.aspx$/i, ''),
    canvas,
    mayEdit,
    editing,
    toolbox: editing ? webParts : [],
  };
  const pageContext = pageContextInfo(context, choices, server.origin, {
    requestPath: url.pathname,
    pageItemId: item.Id,
    ...(list ? { list } : {}),
  });
  const data: PageData = {
    kind: 'page',
    shell: shellOf(server, choices, context),
    page: sitePageData,
    runtime: runtimeData(
      server,
      pageContext,
      customizers,
      (manifest) => isPlaceable(manifest) && (editing || canvas.toLowerCase().includes(manifest.id.toLowerCase()))
    ),
  };
  return page({
    title: `${sitePageData.title} – ${context.web.Title}`,
    choices,
    data: { ...data },
    scripts: [...data.runtime.starters, hostScript(server, 'boot.js')],
  });
}

function isPlaceable(manifest: ComponentManifest): boolean {
  const hosts = manifest.supportedHosts ?? ['SharePointWebPart'];
  return manifest.componentType === 'WebPart' && hosts.includes('SharePointWebPart');
}
