/**
 * An address from the root of the tenant as holds compare it: SharePoint makes nothing of case, of a slash too many or of a
 * slash at the end. The root of the tenant is `/`.
 */
export function placeOf(address: string): string {
  const segments = address.split('/').filter((segment) => segment !== '');
  return `/${segments.join('/').normalize('NFC').toLowerCase()}`;
}

/** A place and all that it lies in, innermost first, without the root. */
export function placesAround(place: string): readonly string[] {
  const around: string[] = [];
  for (let at = place; at.length > 1; at = at.slice(0, at.lastIndexOf('/'))) around.push(at);
  return around;
}
