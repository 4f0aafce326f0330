import type { Culture } from '../../words/culture';

/** A report, whatever it is made into: a page that stands alone, or a Word document. Every text in it is plain; nothing of it is markup. */
export interface Report {
  readonly culture: Culture;
  readonly title: string;
  readonly subtitle: string;
  /** Names and values at its head: the department, the covering dates, the state of the draft. */
  readonly facts: readonly ReportFact[];
  readonly blocks: readonly ReportBlock[];
  /** Said at its foot: when and from what it was made. */
  readonly footer: string;
  /** Whose it is: a department; empty where that is not known. */
  readonly author: string;
  readonly furniture: ReportFurniture;
}

/** The few words that belong to no report in particular. */
export interface ReportFurniture {
  readonly contents: string;
  readonly skip: string;
  readonly toTop: string;
  /** Before the number of a page, and between it and how many there are: `Page 2 of 9`. */
  readonly page: string;
  readonly of: string;
  /** Over the column in which bars are drawn. */
  readonly bar: string;
}

export interface ReportFact {
  readonly name: string;
  readonly value: string;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly ReportFact[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly name: string; readonly numeric?: boolean }[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'bars';
      readonly caption: string;
      /** What the bars say, in words, for whoever does not see them. */
      readonly alternative: string;
      /** What the bars are of, over their names; and what they count, over their values. */
      readonly names: string;
      readonly values: string;
      readonly bars: readonly { readonly name: string; readonly value: number; readonly said: string }[];
    };
