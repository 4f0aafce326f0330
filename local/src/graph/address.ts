/** Where a request to Graph, or to SharePoint's own drives, is addressed. */
export interface GraphAddress {
  /** Graph asks for grants; SharePoint's `_api/v2.0` answers the signed-in person as REST does. */
  readonly api: 'graph' | 'sharepoint';
  readonly version: 'v1.0' | 'beta' | 'v2.0' | 'v2.1';
  /** What addresses in answers begin with, without a slash at the end. */
  readonly base: string;
  /** The web that `_api` stands in; `/` for Graph. */
  readonly webPath: string;
  /** What follows, as it came: percent-encoded, without the first slash. */
  readonly path: string;
}

/** Reads `/v1.0/…` and `{web}/_api/v2.0/…`; null where an address is neither. */
export function readGraphAddress(url: URL): GraphAddress | null {
  const graph = /^\/(v1\.0|beta)(?:\/(.*))?$/i.exec(url.pathname);
  if (graph) {
    const version = graph[1].toLowerCase() as 'v1.0' | 'beta';
    return { api: 'graph', version, base: `${url.origin}/${version}`, webPath: '/', path: graph[2] ?? '' };
  }
  const own = /^(.*?)\/_api\/(v2\.[01])(?:\/(.*))?$/i.exec(url.pathname);
  if (!own) return null;
  const version = own[2].toLowerCase() as 'v2.0' | 'v2.1';
  return { api: 'sharepoint', version, base: `${url.origin}${own[1]}/_api/${version}`, webPath: decode(own[1]) || '/', path: own[3] ?? '' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
