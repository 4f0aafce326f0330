/**
 * The address of a site that a page may link to: one of this tenant, without a name or a password in it. Empty for any
 * other, because what a row says may have been written by anybody.
 * @param here an address of this tenant
 */
export function siteLink(siteUrl: string, here: string): string {
  try {
    const { origin, username, password, href } = new URL(siteUrl);
    return origin === new URL(here).origin && username === '' && password === '' ? href : '';
  } catch {
    return '';
  }
}
