/** Languages and regional settings by Microsoft's number (LCID). Only those that the seed and its neighbours use. */
const CULTURES: Readonly<Record<number, string>> = {
  1031: 'de-DE',
  1033: 'en-US',
  1036: 'fr-FR',
  1106: 'cy-GB',
  2057: 'en-GB',
  6153: 'en-IE',
};

/** The culture's name, 'en-US' where the number is not known here. */
export function cultureName(lcid: number | undefined): string {
  return CULTURES[lcid ?? 1033] ?? 'en-US';
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { 'en-gb': 'en-GB', 'cy-gb': 'cy-GB', 'en-us': 'en-US' };

/** A language as the page context writes it. */
export function uiCulture(language: string): string {
  return LANGUAGE_NAMES[language] ?? 'en-US';
}

/** SharePoint's numbers of time zones, as browsers name them. */
const ZONES: Readonly<Record<number, string>> = { 2: 'Europe/London', 3: 'Europe/Paris', 4: 'Europe/Berlin', 93: 'Etc/UTC' };

/** The time zone's name, London where the number is not known here. */
export function zoneName(id: number | undefined): string {
  return ZONES[id ?? 2] ?? 'Europe/London';
}
