/** The address of something on the site for a link, by its path from the root of the tenant: nothing in a name has meaning in it. */
export function addressOf(webUrl: string, path: string): string {
  const { origin } = new URL(webUrl);
  return `${origin}${path.split('/').map(encodeURIComponent).join('/')}`;
}
