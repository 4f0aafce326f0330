/** What a site says about marking. It travels in the command set's properties, so that a library page asks for nothing. */
export interface MarkingSettings {
  readonly schemeId: string;
  /** The highest marking that this environment may hold, as a canonical line; empty for the scheme's own. */
  readonly ceiling: string;
  /** Whom to call about something above the ceiling: a name, a telephone number, an address, in the department's own words. */
  readonly callWhom: string;
  /** The body whose documents these are, written with the first marking. */
  readonly originatingBody: string;
  /** Operations in one request to SharePoint, from 20 to 100. */
  readonly batchSize: number;
}

export const DEFAULT_SETTINGS: MarkingSettings = { schemeId: 'gscp-2024', ceiling: '', callWhom: '', originatingBody: '', batchSize: 100 };

/** The most that the additional instructions of a marking may hold: they are kept with every line of history. */
export const LONGEST_INSTRUCTIONS = 2000;

/** SharePoint is known to take 100 operations in one request, and 20 everywhere. */
export const SMALLEST_BATCH = 20;
export const LARGEST_BATCH = 100;

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** Settings out of a command set's properties, which anyone who may manage the site can have written: every value is checked. */
export function readSettings(properties: Readonly<Record<string, unknown>>): MarkingSettings {
  const size = Number(properties.batchSize);
  return {
    schemeId: text(properties.schemeId, DEFAULT_SETTINGS.schemeId),
    ceiling: text(properties.ceiling, DEFAULT_SETTINGS.ceiling),
    callWhom: text(properties.callWhom, DEFAULT_SETTINGS.callWhom),
    originatingBody: text(properties.originatingBody, DEFAULT_SETTINGS.originatingBody),
    batchSize: Number.isInteger(size) ? Math.min(LARGEST_BATCH, Math.max(SMALLEST_BATCH, size)) : DEFAULT_SETTINGS.batchSize,
  };
}
