import type { CompromiseWords } from '../../../words/compromise';

/** One document of which something went wrong, in the person's words. */
export interface DocumentFacts {
  readonly name: string;
  readonly where: string;
  readonly marking: string;
  /** The marking that somebody chose and that may not be held here; empty for none. */
  readonly chosen: string;
  readonly version: string;
  readonly seen: string;
}

/** What there is to say of a document, label by label, in the order in which it is read out. */
export function factsOf(facts: DocumentFacts, words: CompromiseWords): [label: string, value: string][] {
  return [
    [words.name, facts.name],
    [words.where, facts.where],
    [words.marking, facts.marking || words.noMarking],
    ...(facts.chosen === '' ? [] : [[words.chosen, facts.chosen] as [string, string]]),
    [words.version, facts.version],
    [words.seen, facts.seen],
  ];
}

/** The same as plain text, a document a paragraph. */
export const factsText = (all: readonly DocumentFacts[], words: CompromiseWords): string =>
  all
    .map((facts) =>
      factsOf(facts, words)
        .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ')}`)
        .join('\n')
    )
    .join('\n\n');
