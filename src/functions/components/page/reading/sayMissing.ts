import { listWithAnd } from '../../../../words/lists';
import { missingParts } from '../../../rules/showing';
import type { ReadingGround } from './readingGround';

const MOST_SERIES = 5;

const named = <Words extends object>(words: Words, name: string): string => {
  const found = (words as Readonly<Record<string, unknown>>)[name];
  return typeof found === 'string' ? found : name;
};

/** What a page lacks, in words: `purpose` is "What the team does". */
export function sayMissing(
  missing: readonly string[],
  { page, fields, words, culture }: Pick<ReadingGround, 'page' | 'fields' | 'words' | 'culture'>
): readonly string[] {
  const parts = missingParts(missing);
  const ofPage = (name: string): string => {
    if (name === 'history' || name === 'lastReviewed') return words.missing[name];
    const part = (fields.parts as Readonly<Record<string, { readonly many: string }>>)[name];
    return part === undefined ? named(fields.values, name) : part.many;
  };
  const { fields: ofOne, unnamed } = fields.parts.keyRecordSeries;
  const ofSeries = parts.series.map(({ at, names }) =>
    words.missing.ofSeries(
      page.keyRecordSeries[at]?.name || unnamed,
      listWithAnd(
        names.map((name) => named(ofOne, name)),
        culture
      )
    )
  );
  const shown = ofSeries.slice(0, MOST_SERIES);
  return [...parts.page.map(ofPage), ...shown, ...(ofSeries.length > MOST_SERIES ? [words.missing.more(ofSeries.length - MOST_SERIES)] : [])];
}
