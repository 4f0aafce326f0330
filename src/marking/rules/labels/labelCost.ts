/**
 * What it costs to apply a label through Graph, and how fast it goes. Microsoft's list of metered APIs
 * (learn.microsoft.com/graph/metered-api-list, as of August 2025) says $0.00185 a call; the limit of 100 calls in five
 * minutes for a whole tenant is from SharePoint/sp-dev-docs, "Avoid getting throttled or blocked", October 2025.
 * Prices change, and Azure's bill is what counts: so every figure is "at least".
 */
export const LABEL_PRICE = {
  perCall: 0.00185,
  currency: 'USD',
  asOf: '2025-08-25',
  source: 'https://learn.microsoft.com/graph/metered-api-list',
} as const;

export const LABEL_LIMIT = { calls: 100, seconds: 300 } as const;

/** What so many calls cost, in dollars: exact to the hundred-thousandth. */
export function costOf(calls: number): number {
  return Math.round(calls * LABEL_PRICE.perCall * 100_000) / 100_000;
}

/** How long so many calls take at least, in seconds: the first hundred go at once. */
export function secondsFor(calls: number): number {
  return calls === 0 ? 0 : Math.floor((calls - 1) / LABEL_LIMIT.calls) * LABEL_LIMIT.seconds;
}
