import type { ReportBlock, ReportFact } from '../model/types';

export const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text });

export const text = (said: string): ReportBlock => ({ kind: 'text', text: said });

export const quiet = (said: string): ReportBlock => ({ kind: 'text', text: said, quiet: true });

/** A list, or a sentence where there is nothing in it. */
export const list = (items: readonly string[], otherwise: string): ReportBlock => (items.length > 0 ? { kind: 'list', items } : text(otherwise));

/** A table of texts, or a sentence where it has no rows. */
export const table = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[], otherwise: string): ReportBlock =>
  rows.length > 0 ? { kind: 'table', caption, columns: columns.map((name) => ({ name })), rows } : text(otherwise);

/** Facts that have a value. */
export const saidFacts = (facts: readonly ReportFact[]): readonly ReportFact[] => facts.filter(({ value }) => value !== '');
