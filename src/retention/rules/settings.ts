import { YEAR_KINDS, type YearKind } from './recordClass';

/** What a site says about retention. It travels in the properties of its custom actions, so that a page asks for nothing. */
export interface RetentionSettings {
  /** The schedule, on the KIM site, that this site follows. */
  readonly scheduleId: string;
  /** The class of new libraries, by its code; empty where none. */
  readonly defaultClass: string;
  /** What the department does: counts where a class and its place say nothing. */
  readonly businessFunction: string;
  /** Whether the Public Records Act 1958 applies. */
  readonly publicRecords: boolean;
  readonly year: YearKind | '';
  /** Whether the class decides which label a document has, or the label which class. */
  readonly master: 'class' | 'label';
  /** Whether a second person must always agree before anything is disposed of. */
  readonly alwaysSecond: boolean;
  /** Who looks after this site's information. */
  readonly keepers: readonly { readonly login: string; readonly name: string }[];
  /** What the department calls them; empty for the product's own words. */
  readonly keeperTitle: string;
  /** Whom to ask about a confidential hold, in the department's own words. */
  readonly kimContact: string;
  /** Operations in one request to SharePoint, from 20 to 100. */
  readonly batchSize: number;
}

export const DEFAULT_RETENTION: RetentionSettings = {
  scheduleId: '',
  defaultClass: '',
  businessFunction: '',
  publicRecords: false,
  year: '',
  master: 'class',
  alwaysSecond: false,
  keepers: [],
  keeperTitle: '',
  kimContact: '',
  batchSize: 100,
};

const SMALLEST_BATCH = 20;
const LARGEST_BATCH = 100;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function people(value: unknown): RetentionSettings['keepers'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: { login?: unknown; name?: unknown } | null) =>
    typeof each?.login === 'string' && each.login !== '' ? [{ login: each.login, name: text(each.name) || each.login }] : []
  );
}

/** Settings out of an action's properties, which anyone who may manage the site can have written: every value is checked. */
export function readRetentionSettings(properties: Readonly<Record<string, unknown>>): RetentionSettings {
  const batch = Number(properties.batchSize);
  const year = text(properties.year) as YearKind;
  return {
    scheduleId: text(properties.scheduleId),
    defaultClass: text(properties.defaultClass),
    businessFunction: text(properties.businessFunction),
    publicRecords: properties.publicRecords === true,
    year: YEAR_KINDS.includes(year) ? year : '',
    master: properties.master === 'label' ? 'label' : 'class',
    alwaysSecond: properties.alwaysSecond === true,
    keepers: people(properties.keepers),
    keeperTitle: text(properties.keeperTitle),
    kimContact: text(properties.kimContact),
    batchSize: Number.isInteger(batch) ? Math.min(LARGEST_BATCH, Math.max(SMALLEST_BATCH, batch)) : DEFAULT_RETENTION.batchSize,
  };
}
