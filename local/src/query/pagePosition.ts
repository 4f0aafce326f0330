import { refuse } from '../http/errors';
import type { ItemQuery } from './itemQuery';

/**
 * Where a later page of a list begins, as all of SharePoint's ways of paging write it: `Paged=TRUE&p_ID=100&p_Title=x`.
 *
 * @returns the order's values of the last row that was given, then its ID; undefined where the text asks for no later page
 * @throws 501 where it asks to page backwards
 */
export function readPosition(text: string | null | undefined, query: Pick<ItemQuery, 'order' | 'read'>): (string | number | null)[] | undefined {
  const fields = new URLSearchParams((text ?? '').replace(/^\?/, ''));
  if (fields.get('Paged')?.toUpperCase() !== 'TRUE') return undefined;
  if (fields.get('PagedPrev')) throw refuse.notSupported('paging backwards');
  const keys = query.order
    .filter(({ path }) => query.read(path).sql !== '"ID"')
    .map(({ path }) => {
      const name = `p_${path.segments.join('/')}`;
      const value = fields.get(name);
      if (value === null || value === '' || fields.get(`${name}_null`) === '1') return null;
      return /^(integer|number|boolean|user|lookup)$/.test(query.read(path).kind) ? Number(value) : value;
    });
  return [...keys, Number(fields.get('p_ID'))];
}
