/**
 * Addresses from the root of the tenant, out of what a person has pasted: an address as the browser shows it, that of a
 * library's view, or one that already begins at the root. Where it is not clear whether it is encoded, both readings are
 * given: too much is held rather than too little. Empty where it is no address of a place, such as a link for sharing.
 */
export function readPlaces(text: string): readonly string[] {
  const pasted = text.trim();
  if (pasted === '') return [];
  if (!/^https?:\/\//i.test(pasted)) return pasted.startsWith('/') ? [...new Set([pasted, decoded(pasted)].map(tidy))].filter(isPlace) : [];
  let url: URL;
  try {
    url = new URL(pasted);
  } catch {
    return [];
  }
  const shown = url.searchParams.get('RootFolder') ?? url.searchParams.get('id');
  const path = tidy(shown !== null && shown.startsWith('/') ? shown : decoded(url.pathname).replace(/\/Forms\/[^/]+\.aspx$/i, ''));
  return isPlace(path) ? [path] : [];
}

const tidy = (path: string): string => `/${path.split('/').filter(Boolean).join('/')}`;

/** `/:f:/s/…` is a link for sharing, which says nothing of where it leads. */
const isPlace = (path: string): boolean => !path.startsWith('/:');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
