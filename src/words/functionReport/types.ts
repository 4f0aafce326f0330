/** What can be taken away of a function page, and what each is for. */
export interface FunctionReportWords {
  readonly heading: string;
  readonly lead: string;
  readonly back: string;
  readonly reportHeading: string;
  readonly saveWord: string;
  readonly saveHtml: string;
  readonly dataHeading: string;
  readonly save: Readonly<Record<'series' | 'transfer' | 'isdf' | 'eac' | 'page', string>>;
  readonly purpose: Readonly<Record<'word' | 'html' | 'series' | 'transfer' | 'isdf' | 'eac' | 'page', string>>;
  readonly missingHeading: string;
  readonly nothingMissing: string;
  readonly stillMissing: string;
  readonly outline: string;
  readonly making: string;
  readonly saved: string;
  readonly failed: string;
}
