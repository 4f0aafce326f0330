import type { KeyRecord } from '../../rules';

/** The address of the site on which a record lies; null for one that is not of this tenant: anybody may have written the row. */
export function siteOf({ siteUrl }: Pick<KeyRecord, 'siteUrl'>, own: string): string | null {
  if (siteUrl === '') return own;
  try {
    const { origin, href } = new URL(siteUrl, own);
    return origin === new URL(own).origin ? href.replace(/\/$/, '') : null;
  } catch {
    return null;
  }
}
