import { escapeHtml } from '../escapeHtml';
import type { ReportBlock } from '../model/types';

const WIDTH = 480;
const NAMES = 120;
const ROW = 24;

/** How long the bar of a value is, from 0 to 1: nothing below nothing, and never longer than the longest. */
export function shareOf(value: number, values: readonly number[]): number {
  const most = Math.max(...values, 0);
  return most > 0 && Number.isFinite(value) ? Math.min(1, Math.max(0, value / most)) : 0;
}

/** Bars as a picture with its words; the table of the same stands beside it and has every value. */
export function barsFigure({ bars, alternative }: Extract<ReportBlock, { readonly kind: 'bars' }>): string {
  const values = bars.map(({ value }) => value);
  const rows = bars.map(({ name, value }, at) => {
    const length = Math.max(1, Math.round(shareOf(value, values) * (WIDTH - NAMES)));
    const short = [...name].length > 16 ? `${[...name].slice(0, 15).join('')}…` : name;
    return `<text x="${NAMES - 8}" y="${at * ROW + 16}" text-anchor="end" font-size="14">${escapeHtml(short)}</text><rect x="${NAMES}" y="${at * ROW + 4}" width="${length}" height="${ROW - 8}"/>`;
  });
  return `<figure><svg role="img" aria-label="${escapeHtml(alternative)}" viewBox="0 0 ${WIDTH} ${bars.length * ROW}" width="${WIDTH}" height="${bars.length * ROW}">${rows.join('')}</svg><figcaption>${escapeHtml(alternative)}</figcaption></figure>`;
}
