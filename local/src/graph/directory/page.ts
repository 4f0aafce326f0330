import { applyOptions } from '../../http/applyOptions';
import { defineCollection, type CollectionDef } from '../../model/define';
import type { CollectionNode, EntityNode, NodePage } from '../../model/node';
import type { Condition } from '../../query/ast';
import type { QueryOptions } from '../../query/options';
import type { Asker } from '../asker';
import type { GraphOptions } from '../options';
import { readToken, writeToken } from '../pageOf';
import { directoryRefuse } from './refusals';
import { readSearch } from './search';

/** Rows of a page where $top does not say, and the most that it may say. */
const usualPage = 100;
const largestPage = 999;

/** The first operator of a filter that only an advanced query may use. */
function advancedOperator(condition: Condition | null): string | null {
  if (condition === null) return null;
  switch (condition.kind) {
    case 'not':
      return 'not';
    case 'compare':
      return condition.op === 'ne' ? 'ne' : null;
    case 'text':
      return condition.test === 'endswith' ? 'endsWith' : null;
    case 'and':
    case 'or':
      return condition.parts.map(advancedOperator).find((each) => each !== null) ?? null;
    default:
      return null;
  }
}

/** Whether a path ends in `/$count`. */
const countsAlone = (asker: Asker): boolean => /\/\$count$/.test(decodeURIComponent(asker.request.url.pathname));

/** Refuses what the directory answers only to those who ask for eventual consistency, and count. */
function checkAdvanced(options: GraphOptions, asker: Asker): boolean {
  const eventual = asker.request.headers.get('consistencylevel')?.toLowerCase() === 'eventual';
  if (countsAlone(asker) && !eventual) throw directoryRefuse.noCount();
  if (options.search !== null && !eventual) throw directoryRefuse.noSearch();
  const advanced = eventual && (options.count || countsAlone(asker));
  const operator = advancedOperator(options.filter);
  if (operator !== null && !advanced) throw directoryRefuse.noOperator(operator);
  if (options.filter !== null && options.order.length > 0 && !advanced) throw directoryRefuse.noSorting();
  if (options.skip > 0) throw directoryRefuse.bad("'$skip' is not supported by the service.");
  if (options.top !== null && (options.top < 1 || options.top > largestPage)) throw directoryRefuse.badPageSize(options.top);
  return eventual;
}

/** A page of directory objects by the directory's own rules. Source: microsoft-graph-docs-contrib, concepts/aad-advanced-queries.md. */
function directoryPage(node: CollectionNode, options: GraphOptions, asker: Asker): NodePage {
  const eventual = checkAdvanced(options, asker);
  const search = options.search === null ? null : readSearch(options.search);
  const text = (each: EntityNode, property: string): string | null => {
    const value = each.property(property)?.read();
    return typeof value === 'string' ? value : null;
  };
  const found = search === null ? node.all() : node.all().filter((each) => search((property) => text(each, property)));
  const kept = applyOptions({ ...node, page: null, all: () => found }, { ...options, skip: 0, top: null }).nodes;
  const from = options.skipToken === null ? 0 : readToken(options.skipToken);
  const to = from + (options.top ?? usualPage);
  // Who does not ask for eventual consistency is not told how many there are, and not told why.
  return { nodes: kept.slice(from, to), next: to < kept.length ? writeToken(to) : null, ...(eventual ? { count: kept.length } : {}) };
}

/** A collection of people or groups: its queries follow the directory's rules. */
export function directoryCollection(def: Omit<CollectionDef, 'page'>, asker: Asker): CollectionNode {
  const node = defineCollection(def, asker);
  const plain: GraphOptions['search'] = null;
  return { ...node, page: (options: QueryOptions) => directoryPage(node, { search: plain, count: false, ...options } as GraphOptions, asker) };
}
