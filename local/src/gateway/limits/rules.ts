import type { Limit, LimitName, Use } from './types';

/**
 * Microsoft's published default values. Source: SharePoint/sp-dev-docs, how-to-avoid-getting-throttled-or-blocked-in-
 * sharepoint-online.md (2 October 2025).
 */
export interface LimitRule {
  readonly name: LimitName;
  readonly measure: Limit['measure'];
  readonly windowSeconds: number;
  /** @param licences how many people the tenant has licences for */
  readonly allowance: (licences: number) => number;
  /** Who shares the limit with this use; null where it does not fall under it. */
  readonly scope: (use: Use) => string | null;
}

const sizes = [1_000, 5_000, 15_000, 50_000];
const bySize =
  (...values: readonly [number, number, number, number, number]) =>
  (licences: number): number => {
    const at = sizes.findIndex((size) => licences <= size);
    return values[at < 0 ? 4 : at];
  };

const sharingCall = /\/(createLink|invite|ShareLink|UnshareLink|ShareObject|UnshareObject|ShareByEmail)\b/i;
const searchCall = /\/(_api\/search\/(post)?query|v1\.0\/search\/query|search\(q=)/i;

export const limitRules: readonly LimitRule[] = [
  { name: 'person', measure: 'operations', windowSeconds: 300, allowance: () => 3000, scope: ({ person }) => person },
  { name: 'appMinute', measure: 'units', windowSeconds: 60, allowance: bySize(1250, 2500, 3750, 5000, 6250), scope: ({ app }) => app },
  {
    name: 'appDay',
    measure: 'units',
    windowSeconds: 86_400,
    allowance: bySize(1_200_000, 2_400_000, 3_600_000, 4_800_000, 6_000_000),
    scope: ({ app }) => app,
  },
  { name: 'tenant', measure: 'units', windowSeconds: 300, allowance: bySize(18_750, 37_500, 56_250, 75_000, 93_750), scope: () => '' },
  {
    name: 'sharing',
    measure: 'operations',
    windowSeconds: 300,
    allowance: () => 300,
    scope: ({ app, address }) => (sharingCall.test(address) ? (app ?? '') : null),
  },
  { name: 'search', measure: 'operations', windowSeconds: 1, allowance: () => 10, scope: ({ person, address }) => (searchCall.test(address) ? person : null) },
];
