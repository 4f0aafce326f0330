import type { LabelStart, PublishedLabel } from './types';

/** How firmly a label holds what it is on, from not at all. */
const firmness = ({ keeps, record, regulatory }: PublishedLabel): number => (regulatory ? 3 : record ? 2 : keeps ? 1 : 0);

/** A count from `then` is never over before one from `now` with as many days. A label that is put on now counts from now. */
const NOT_EARLIER: Readonly<Record<LabelStart, readonly LabelStart[]>> = {
  created: ['created', 'modified', 'labelled'],
  modified: ['modified', 'labelled'],
  labelled: ['labelled'],
  event: ['event'],
  unknown: [],
};

/**
 * Whether a label surely keeps all that another keeps, and as long: only then may it take its place. What cannot be
 * compared, such as days from an event and days from creation, is no.
 */
export function keepsAtLeast(label: PublishedLabel, other: PublishedLabel): boolean {
  if (firmness(label) < firmness(other)) return false;
  if (!other.keeps) return true;
  if (label.days === null) return true;
  return other.days !== null && label.days >= other.days && NOT_EARLIER[other.from].includes(label.from);
}
