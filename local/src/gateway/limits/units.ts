import { readGraphAddress } from '../../graph/address';

/** The name under which Graph calls of all SharePoint Framework packages reach Graph: they share one app's limits. */
export const clientExtensibility = 'SharePoint Online Client Extensibility';

/** The app in whose name an address is asked: pages ask SharePoint as their reader, but Graph as an app. */
export function appOf(url: URL): string | null {
  return readGraphAddress(url)?.api === 'graph' ? clientExtensibility : null;
}

/** Resource units by Microsoft's table: whatever brings permissions along is 5, a delta that goes on from a token 1. */
export function unitsOf(url: URL, units: number): number {
  if (/\b(permissions|roleassignments)\b/i.test(url.searchParams.get('$expand') ?? '')) return 5;
  const goesOn = url.searchParams.has('token') || url.searchParams.has('$deltatoken') || /delta\(token=/i.test(url.pathname);
  return goesOn && /\/delta\b/i.test(url.pathname) ? 1 : units;
}
