import { refuse } from '../http/errors';
import { both, pathOf, type Condition, type Order } from '../query/ast';
import { attribute, child, readXml, type XmlElement } from '../store/xml';
import { readCondition, type CamlContext } from './readCondition';

export type ViewScope = 'folder' | 'recursive' | 'recursiveAll' | 'filesOnly';

/** A `<View>` as the tenant answers it. */
export interface CamlView {
  readonly condition: Condition | null;
  readonly order: readonly Order[];
  /** Whether the view's order goes before folders-first. */
  readonly orderOverrides: boolean;
  readonly fields: readonly string[];
  readonly rowLimit: number | null;
  readonly paged: boolean;
  readonly scope: ViewScope;
}

export const emptyView: CamlView = { condition: null, order: [], orderOverrides: false, fields: [], rowLimit: null, paged: false, scope: 'folder' };

const scopes: Readonly<Record<string, ViewScope>> = { recursive: 'recursive', recursiveall: 'recursiveAll', filesonly: 'filesOnly' };

function invalid(): Error {
  return refuse.failed(-2130575340, 'One or more field types are not installed properly. Go to the list settings page to delete these fields.');
}

function overridesOrder(query: XmlElement | undefined): boolean {
  const order = child(query, 'OrderBy');
  return order !== undefined && attribute(order, 'Override')?.toUpperCase() === 'TRUE';
}

function readOrder(query: XmlElement | undefined): Order[] {
  return (child(query, 'OrderBy')?.children ?? []).map((field) => {
    const name = attribute(field, 'Name');
    if (!name) throw invalid();
    return { path: pathOf(name), descending: attribute(field, 'Ascending')?.toUpperCase() === 'FALSE' };
  });
}

/**
 * Reads CAML: `<View …>…</View>`, or the parts of one. Parts that would change the answer and are not known here are
 * refused with 501 rather than passed over.
 */
export function readView(xml: string, context: CamlContext): CamlView {
  if (xml.trim() === '') return emptyView;
  const elements = readXml(xml);
  if (!elements) throw refuse.failed(-2147467259, 'Cannot complete this action.\n\nPlease try again.');
  const view: XmlElement = elements.length === 1 && elements[0].name === 'View' ? elements[0] : { name: 'View', attributes: {}, children: elements, text: '' };
  for (const unsupported of ['Joins', 'ProjectedFields', 'Aggregations']) {
    if (child(view, unsupported)?.children.length) throw refuse.notSupported(`<${unsupported}> in CAML`);
  }
  const query = child(view, 'Query');
  if (child(query, 'GroupBy')) throw refuse.notSupported('<GroupBy> in CAML');
  const where = child(query, 'Where')?.children[0];
  const limit = child(view, 'RowLimit');
  return {
    condition: where ? both(readCondition(where, context)) : null,
    order: readOrder(query),
    orderOverrides: overridesOrder(query),
    fields: (child(view, 'ViewFields')?.children ?? []).map((field) => attribute(field, 'Name') ?? ''),
    rowLimit: limit && limit.text.trim() !== '' ? Number(limit.text) : null,
    paged: limit !== undefined && attribute(limit, 'Paged')?.toUpperCase() === 'TRUE',
    scope: scopes[(attribute(view, 'Scope') ?? '').toLowerCase()] ?? 'folder',
  };
}
