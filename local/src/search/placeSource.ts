import type { Core } from '../store/core';
import { listSettings } from '../store/lists/lists';
import type { ListRow, SiteRow, WebRow } from '../store/rows';
import { searchSees } from '../store/changes/searchPast';
import { placeProperties } from './placeProperties';
import { asSql, computed, fixed, sql, type Source, type SourceValue } from './source';

/** A web, or a list, as one thing that can be found: a source of one row. */
interface Place {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly created: string;
  readonly modified: string;
  readonly contentclass: string;
  readonly id: number;
  readonly list?: ListRow;
}

function placeSource(core: Core, site: SiteRow, web: WebRow, place: Place): Source {
  const address = core.origin + (place.url === '/' ? '' : place.url);
  const properties: Readonly<Record<string, SourceValue>> = {
    ...placeProperties(core, site, web),
    Title: fixed(place.title),
    Description: fixed(place.description),
    Path: fixed(address),
    OriginalPath: fixed(address),
    Created: fixed(place.created),
    LastModifiedTime: fixed(place.modified),
    Write: fixed(place.modified),
    contentclass: fixed(place.contentclass),
    IsDocument: fixed(0),
    IsContainer: fixed(1),
    Size: fixed(0),
    ViewsLifeTime: fixed(0),
    ViewsRecent: fixed(0),
    DocId: fixed(place.id),
    IndexDocId: fixed(place.id),
    WorkId: fixed(place.id),
    ...(place.list ? { ListId: fixed(place.list.id), NormListID: fixed(place.list.id) } : {}),
  };
  return {
    from: sql('(SELECT 1) AS outer_items'),
    where: sql(place.created <= searchSees(core) ? '1' : '0'),
    words: asSql(computed('?', `${place.title} ¶ ${place.description}`)),
    place: address,
    property: (property) => properties[property.name] ?? null,
    own: () => null,
  };
}

/** A web: contentclass tells the top of a site from what is below it. */
export function webSource(core: Core, site: SiteRow, web: WebRow): Source {
  return placeSource(core, site, web, {
    title: web.title,
    description: web.description,
    url: web.url,
    created: web.created,
    modified: web.modified,
    contentclass: web.parent_id === null ? 'STS_Site' : 'STS_Web',
    id: numberOf(web.id),
  });
}

const classes: Readonly<Record<number, string>> = { 101: 'STS_List_DocumentLibrary', 119: 'STS_List_WebPageLibrary', 100: 'STS_List_GenericList' };

export function listSource(core: Core, site: SiteRow, web: WebRow, list: ListRow): Source {
  return placeSource(core, site, web, {
    title: list.title,
    description: list.description,
    url: list.url,
    created: list.created,
    modified: list.modified,
    contentclass: classes[list.template] ?? `STS_List_${list.template}`,
    id: list.seq * 2 ** 32,
    list,
  });
}

/** Places have numbers of their own, that no item of a list has. */
function numberOf(guid: string): number {
  return 2 ** 51 + Number.parseInt(guid.replace(/-/g, '').slice(0, 10), 16);
}

/** Whether a web, or a list in it, is kept out of search. */
export function isCrawled(web: WebRow, list?: ListRow): boolean {
  const properties = JSON.parse(web.properties) as Record<string, unknown>;
  return String(properties.NoCrawl ?? 'false').toLowerCase() !== 'true' && (list === undefined || !listSettings(list).noCrawl);
}
