import type { GatheredFacts } from '../../functions/rules';

/** What a site and its libraries are called. */
export interface PlaceNames {
  readonly site: Pick<GatheredFacts['site'], 'title'>;
  readonly libraries: readonly Pick<GatheredFacts['libraries'][number], 'title' | 'url'>[];
}

/** How SharePoint's address of a site begins, which the archive's paths do without. */
const MANAGED_PATH = /^\/(?:sites|teams)(?=\/)/;

/**
 * A document's path as the public will see it: site and library by the names that they are shown under, then its folders.
 * Where a library is not known its address stands in.
 * @param location from the root of the tenant
 */
export function archivePath(location: string, names: PlaceNames | null): string {
  const here = location.toLowerCase();
  const library = names?.libraries.find(({ url }) => url !== '' && here.startsWith(`${url.toLowerCase()}/`));
  if (names === null || library === undefined) return location.replace(MANAGED_PATH, '');
  return `/${names.site.title}/${library.title}${location.slice(library.url.length)}`;
}
