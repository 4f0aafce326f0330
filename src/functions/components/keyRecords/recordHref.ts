/**
 * The address of something in SharePoint, from its address from the root of the tenant; null for what is none: anybody may
 * have written it, and it becomes a link.
 */
export function recordHref(location: string, siteUrl: string): string | null {
  if (!/^\/(?![/\\])/.test(location)) return null;
  try {
    const { origin, protocol } = new URL(siteUrl);
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    return `${origin}${location.split('/').map(encodeURIComponent).join('/')}`;
  } catch {
    return null;
  }
}
