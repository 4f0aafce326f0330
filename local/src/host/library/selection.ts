/** Which rows are chosen, by ID, and the row that a range starts from. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const NONE: Selection = { ids: new Set(), anchor: null };

/** Turns one row on or off. */
export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) {
    ids.add(id);
  }
  return { ids, anchor: id };
}

/** Chooses this row alone. */
export function only(id: string): Selection {
  return { ids: new Set([id]), anchor: id };
}

/**
 * Chooses every row from the anchor to this one, as Shift does; rows chosen before stay.
 *
 * @param order the IDs of all rows as they are shown
 */
export function extend(selection: Selection, id: string, order: readonly string[]): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) {
    return toggle(selection, id);
  }
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...range]), anchor: selection.anchor };
}

/** All rows if any is not chosen, else none. */
export function toggleAll(selection: Selection, order: readonly string[]): Selection {
  return order.length > 0 && order.every((id) => selection.ids.has(id)) ? NONE : { ids: new Set(order), anchor: null };
}

/** Leaves out what is no longer shown. */
export function keepShown(selection: Selection, order: readonly string[]): Selection {
  const ids = order.filter((id) => selection.ids.has(id));
  return ids.length === selection.ids.size ? selection : { ids: new Set(ids), anchor: selection.anchor };
}
