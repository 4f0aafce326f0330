import { applyOptions } from '../http/applyOptions';
import type { CollectionNode, NodePage } from '../model/node';
import { graphRefuse } from './errors';
import type { QueryOptions } from '../query/options';
import type { GraphOptions } from './options';

/** What a collection gives in one page where $top does not say. */
export const defaultPage = 200;

/** A page of a collection: by its own query where it has one, else filtered, ordered and cut in memory. */
export function pageOf(node: CollectionNode, options: GraphOptions): NodePage {
  return node.page ? node.page(options) : cutPage(node, options);
}

/** Filters, orders and cuts all of a collection in memory. */
export function cutPage(node: CollectionNode, options: QueryOptions): NodePage {
  const all = applyOptions({ ...node, page: null }, { ...options, skip: 0, top: null }).nodes;
  const from = options.skipToken === null ? options.skip : readToken(options.skipToken);
  const to = from + (options.top ?? defaultPage);
  return { nodes: all.slice(from, to), next: to < all.length ? writeToken(to) : null, count: all.length };
}

/** Tokens are opaque to whoever asks, as Graph's are. */
export const writeToken = (from: number): string => Buffer.from(`from=${from}`).toString('base64url');

/** @throws 400 where the token is not one of ours */
export function readToken(token: string): number {
  const from = /^from=(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (from === undefined) throw graphRefuse.invalidRequest('The skip token is not valid.');
  return Number(from);
}
