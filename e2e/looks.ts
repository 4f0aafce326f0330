import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Culture } from '../src/words/culture';
import type { Looks } from './fixtures';

/** How every view is looked at: each theme, and on a phone in both languages. */
export const LOOKS: readonly { readonly name: string; readonly looks: Looks; readonly culture: Culture; readonly width: number }[] = [
  { name: 'light', looks: { theme: 'light' }, culture: 'en', width: 1280 },
  { name: 'dark', looks: { theme: 'dark' }, culture: 'en', width: 1280 },
  { name: 'high contrast', looks: { theme: 'contrast' }, culture: 'en', width: 1280 },
  { name: '320 pixels in English', looks: { language: 'en-gb' }, culture: 'en', width: 320 },
  { name: '320 pixels in Welsh', looks: { language: 'cy-gb' }, culture: 'cy', width: 320 },
];

/** What axe finds, and how far the page scrolls sideways. */
export async function faultsOf(page: Page, within?: string): Promise<string[]> {
  // What fades in has its own colour only at the end.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((animation) => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)));
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
  });
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(sideways > 0 ? [`scrolls ${sideways} pixels sideways`] : []),
  ];
}
