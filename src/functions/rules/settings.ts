/** What a site says about its function page. It travels in the properties of its custom action, so that a page asks for nothing. */
export interface FunctionSettings {
  /** What names the function for ever; the rows of the site's lists carry it. */
  readonly functionId: string;
  /** Who looks after this site's information, and so keeps the page. */
  readonly keepers: readonly FunctionPerson[];
  /** What the department calls them; empty for the product's own words. */
  readonly keeperTitle: string;
  /** Who signs beside them once a year; nobody where it is empty. */
  readonly heads: readonly FunctionPerson[];
  /** What the department calls them; empty for the product's own words. */
  readonly headTitle: string;
  /** How long a confirmation holds. */
  readonly reviewMonths: number;
  /** The list of functions, on the KIM site, that this site chooses from. */
  readonly vocabularyId: string;
  /** Operations in one request to SharePoint, from 20 to 100. */
  readonly batchSize: number;
}

export interface FunctionPerson {
  readonly login: string;
  readonly name: string;
}

export const DEFAULT_FUNCTION_SETTINGS: FunctionSettings = {
  functionId: '',
  keepers: [],
  keeperTitle: '',
  heads: [],
  headTitle: '',
  reviewMonths: 12,
  vocabularyId: '',
  batchSize: 100,
};

const SMALLEST_BATCH = 20;
const LARGEST_BATCH = 100;
const LONGEST_REVIEW = 60;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function people(value: unknown): readonly FunctionPerson[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: { login?: unknown; name?: unknown } | null) =>
    typeof each?.login === 'string' && each.login !== '' ? [{ login: each.login, name: text(each.name) || each.login }] : []
  );
}

function whole(value: unknown, least: number, most: number, otherwise: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? Math.min(most, Math.max(least, number)) : otherwise;
}

/** Settings out of an action's properties, which anyone who may manage the site can have written: every value is checked. */
export function readFunctionSettings(properties: Readonly<Record<string, unknown>>): FunctionSettings {
  return {
    functionId: text(properties.functionId),
    keepers: people(properties.keepers),
    keeperTitle: text(properties.keeperTitle),
    heads: people(properties.heads),
    headTitle: text(properties.headTitle),
    reviewMonths: whole(properties.reviewMonths, 1, LONGEST_REVIEW, DEFAULT_FUNCTION_SETTINGS.reviewMonths),
    vocabularyId: text(properties.vocabularyId),
    batchSize: whole(properties.batchSize, SMALLEST_BATCH, LARGEST_BATCH, DEFAULT_FUNCTION_SETTINGS.batchSize),
  };
}
