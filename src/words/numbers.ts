import type { Culture } from './culture';

// Welsh writes numbers as English does, and a browser without Welsh data would
// fall back to the machine's own language: one locale serves both.
const locale: Record<Culture, string> = { en: 'en-GB', cy: 'en-GB' };

/** A whole number or decimal with thousands separators: `12,345`. At most `decimals` decimal places, none by default. */
export function formatNumber(value: number, culture: Culture, decimals = 0): string {
  return new Intl.NumberFormat(locale[culture], { maximumFractionDigits: decimals }).format(value);
}

/** A share from 0 to 1 as a whole percentage: `69%`. */
export function formatPercent(share: number, culture: Culture): string {
  return new Intl.NumberFormat(locale[culture], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
