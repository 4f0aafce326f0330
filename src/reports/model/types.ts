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
      readonly bars: readonly { readonly name: string; readonly value: number; readonly said: string }[];
    };
