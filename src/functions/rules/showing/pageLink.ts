const LONGEST = 2000;

/**
 * An address that may become a link: on the web by https, or from the root of this tenant. Anybody may have written it.
 * @returns the address; empty for any other
 */
export function pageLink(address: string): string {
  const text = address.trim();
  if (text === '' || text.length > LONGEST || /[\s\\<>"\u0000-\u001f]/.test(text)) return '';
  if (/^\/(?!\/)/.test(text)) return text;
  if (!/^https:\/\//i.test(text)) return '';
  try {
    const { hostname, username, password } = new URL(text);
    return hostname !== '' && username === '' && password === '' ? text : '';
  } catch {
    return '';
  }
}

/** Where something lies in the tenant, as a link: `/sites/floods/Plans #2` has its signs written out. Empty for other places. */
export function placeLink(path: string): string {
  if (!/^\/(?!\/)[^\\]*$/.test(path) || path.length > LONGEST || /[\u0000-\u001f]/.test(path)) return '';
  return path.split('/').map(encodeURIComponent).join('/');
}
