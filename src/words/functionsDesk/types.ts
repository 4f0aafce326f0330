/** What stands around the views of the department's functions. */
export interface FunctionsDeskWords {
  readonly title: string;
  readonly reading: string;
  readonly tabs: Readonly<Record<'functions' | 'plan' | 'moves' | 'lists' | 'transfer', string>>;
  readonly moreTabs: string;
  readonly notLoaded: string;
}
