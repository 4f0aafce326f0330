import type { LabelBook, PublishedLabel } from './types';

/** A label's name as Purview compares it. */
export const labelKey = (name: string): string => name.trim().toLowerCase();

/** The labels of a site, found by name. */
export function labelBook(all: readonly PublishedLabel[]): LabelBook {
  const byName = new Map(all.map((label) => [labelKey(label.name), label]));
  return { all, find: (name) => byName.get(labelKey(name)) ?? null };
}
