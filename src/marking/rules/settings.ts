/** What a site says about marking. It travels in the command set's properties, so that a library page asks for nothing. */
export interface MarkingSettings {
  readonly schemeId: string;
  /** The highest marking that this environment may hold, as a canonical line; empty for the scheme's own. */
  readonly ceiling: string;
  /** Whom to call about something above the ceiling: a name, a telephone number, an address, in the department's own words. */
  readonly callWhom: string;
  /** The body whose documents these are, written with the first marking. */
  readonly originatingBody: string;
  /** Who looks after this site's information: they hand markings over when people leave, and see what is overdue. */
  readonly keepers: readonly Keeper[];
  /** What the department calls them; empty for the product's own words. */
  readonly keeperTitle: string;
  /** Days in which a challenge wants an answer. */
  readonly challengeDays: number;
  /** Operations in one request to SharePoint, from 20 to 100. */
  readonly batchSize: number;
}

export interface Keeper {
  readonly login: string;
  readonly name: string;
}

export const DEFAULT_SETTINGS: MarkingSettings = {
  schemeId: 'gscp-2024',
  ceiling: '',
  callWhom: '',
  originatingBody: '',
  keepers: [],
  keeperTitle: '',
  challengeDays: 14,
  batchSize: 100,
};

/** The most that the additional instructions of a marking may hold: they are kept with every line of history. */
export const LONGEST_INSTRUCTIONS = 2000;

/** SharePoint is known to take 100 operations in one request, and 20 everywhere. */
export const SMALLEST_BATCH = 20;
export const LARGEST_BATCH = 100;

export const SHORTEST_CHALLENGE = 1;
export const LONGEST_CHALLENGE = 90;

const whole = (value: unknown, from: number, to: number, otherwise: number): number => {
  const number = Number(value);
  return Number.isInteger(number) ? Math.min(to, Math.max(from, number)) : otherwise;
};

function people(value: unknown): Keeper[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: Partial<Keeper> | null) =>
    typeof each?.login === 'string' && each.login !== '' ? [{ login: each.login, name: typeof each.name === 'string' ? each.name : each.login }] : []
  );
}

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** Settings out of a command set's properties, which anyone who may manage the site can have written: every value is checked. */
export function readSettings(properties: Readonly<Record<string, unknown>>): MarkingSettings {
  return {
    schemeId: text(properties.schemeId, DEFAULT_SETTINGS.schemeId),
    ceiling: text(properties.ceiling, DEFAULT_SETTINGS.ceiling),
    callWhom: text(properties.callWhom, DEFAULT_SETTINGS.callWhom),
    originatingBody: text(properties.originatingBody, DEFAULT_SETTINGS.originatingBody),
    keepers: people(properties.keepers),
    keeperTitle: text(properties.keeperTitle, DEFAULT_SETTINGS.keeperTitle),
    challengeDays: whole(properties.challengeDays, SHORTEST_CHALLENGE, LONGEST_CHALLENGE, DEFAULT_SETTINGS.challengeDays),
    batchSize: whole(properties.batchSize, SMALLEST_BATCH, LARGEST_BATCH, DEFAULT_SETTINGS.batchSize),
  };
}
