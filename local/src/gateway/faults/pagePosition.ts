import { decodeSafely } from './address';

/**
 * The ID of the last row that a paged request has had, as SharePoint's own paging writes it (`p_ID=100`) into
 * $skiptoken, Paging and ListItemCollectionPosition; null where it asks for no later page.
 */
export function pagePosition(url: string, content: string): number | null {
  // A position in a body may be an address within JSON, so it may be encoded twice.
  const text = decodeSafely(decodeSafely(`${url}\n${content}`.replace(/%(?![0-9a-f]{2})/gi, '%25')));
  const found = /\bp_ID=(\d+)/i.exec(text);
  return found ? Number(found[1]) : null;
}
