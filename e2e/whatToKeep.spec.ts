import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { publishSchedule } from '../src/reports';
import { loadWords } from '../src/words';
import { periodWords } from '../src/words/periods';
import { whatToKeepWords } from '../src/words/whatToKeep';
import { riversSchedule } from '../testing/riversSchedule';

const LOOKS = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'more contrast', options: { contrast: 'more' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
] as const;

for (const culture of ['en', 'cy'] as const) {
  test.describe(`what to keep, in ${culture}`, () => {
    // What axe brings into the page is a script, and the page forbids those.
    test.use({ bypassCSP: true });

    for (const { name, options } of LOOKS)
      for (const width of [1200, 320])
        test(`is accessible in ${name} at ${width} pixels`, async ({ page }) => {
          const words = { page: await loadWords(whatToKeepWords, culture), periods: await loadWords(periodWords, culture) };
          const asked: string[] = [];
          page.on('request', (request) => asked.push(request.url()));
          await page.emulateMedia(options);
          await page.setViewportSize({ width, height: 800 });
          await page.setContent(publishSchedule(riversSchedule, words, culture, { today: '2026-11-20', contact: 'records@rivers.example' }).html);
          expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
          expect(asked).toEqual([]);
        });

    test('is read without JavaScript, and its links lead where they say', async ({ browser }) => {
      const words = { page: await loadWords(whatToKeepWords, culture), periods: await loadWords(periodWords, culture) };
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.setContent(publishSchedule(riversSchedule, words, culture, { today: '2026-11-20' }).html);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: words.page.skip })).toBeFocused();
      for (const link of await page.getByRole('navigation').getByRole('link').all())
        await expect(page.locator((await link.getAttribute('href')) ?? 'none')).toBeVisible();
      await context.close();
    });
  });
}
