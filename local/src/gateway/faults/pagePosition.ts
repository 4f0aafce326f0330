import { decodeSafely } from './address';

/** How far the pages have come: the ID of the last row given, or null where the token does not tell. */
export interface PagePosition {
  readonly after: number | null;
}

const graphToken = /[?&](?:\$|%24)?(?:skip|delta)?token=([^&]+)|\(token='([^']+)'\)/i;

/**
 * Whether a request asks for a later page, and which. SharePoint's own paging says `p_ID=100` in $skiptoken, Paging and
 * ListItemCollectionPosition; Graph's tokens of list items hold the ID as well, its others only themselves.
 */
export function pagePosition(url: string, content: string): PagePosition | null {
  // A position in a body may be an address within JSON, so it may be encoded twice.
  const text = decodeSafely(decodeSafely(`${url}\n${content}`.replace(/%(?![0-9a-f]{2})/gi, '%25')));
  const own = /\bp_ID=(\d+)/i.exec(text);
  if (own) return { after: Number(own[1]) };
  const token = graphToken.exec(url);
  return token && /\/(v1\.0|_api\/v2\.\d)\//i.test(url) ? { after: idIn(token[1] ?? token[2]) } : null;
}

function idIn(token: string): number | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(decodeSafely(token), 'base64url').toString());
    const last: unknown = Array.isArray(keys) ? keys[keys.length - 1] : null;
    return typeof last === 'number' ? last : null;
  } catch {
    return null;
  }
}
