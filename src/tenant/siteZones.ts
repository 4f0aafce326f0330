/** SharePoint's numbers of time zones, and their names in the IANA database. */
const NAMES: Readonly<Record<number, string>> = { 2: 'Europe/London' };

/** The IANA name of a site's time zone; UTC where SharePoint's number is not known here. */
export const zoneName = (id: number): string => NAMES[id] ?? 'UTC';
