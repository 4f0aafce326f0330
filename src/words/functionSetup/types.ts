import type { SetupWords } from '../setup';

/** What the setup says of the function page, where it says another thing than of marking. */
export interface FunctionSetupWords {
  /** The part of the web part. */
  readonly part: string;
  readonly setup: Pick<SetupWords, 'title' | 'lead' | 'notOwner' | 'keepersHint' | 'kinds' | 'nameMayBeTaken' | 'running' | 'doneNext'> & {
    readonly turnOn: string;
    readonly doneAll: string;
    readonly status: string;
  };
  readonly functionId: string;
  readonly functionIdHint: string;
  readonly functionIdFixed: string;
  readonly needFunctionId: string;
  readonly heads: string;
  readonly headsHint: string;
  readonly headTitle: string;
  readonly headTitleHint: string;
  readonly review: string;
  readonly reviewHint: string;
  months(value: number): string;
  readonly list: string;
  readonly listHint: string;
  /** Where no list is chosen. */
  readonly listAny: string;
  readonly listNone: string;
  readonly listFailed: string;
  /** The first words of a page, where they could not be written. */
  readonly beginning: string;
}
