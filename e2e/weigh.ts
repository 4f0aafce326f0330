import { gzipSync } from 'node:zlib';
import { test, type Page } from '@playwright/test';

export const KB = 1024;

/** What a page has loaded of ours: each file by its name, and all together, in bytes. */
export interface Weight {
  readonly total: number;
  readonly of: ReadonlyMap<string, number>;
  readonly files: string;
}

/** What of our package a page loads from now on, each file once, as it would travel. */
export function weigh(page: Page): () => Promise<Weight> {
  const ours = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const name = response.url().split('/').pop() ?? '';
    if (response.url().includes('/_local/catalogue/'))
      ours.set(
        name,
        response.body().then((body) => gzipSync(body, { level: 9 }).length)
      );
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all([...ours].map(async ([name, size]) => ({ name, bytes: await size })));
    return {
      of: new Map(sizes.map(({ name, bytes }) => [name, bytes])),
      total: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
      files: sizes
        .sort((a, b) => b.bytes - a.bytes)
        .map(({ name, bytes }) => `${name} ${bytes}`)
        .join(', '),
    };
  };
}

export const note = (what: Weight): void => void test.info().annotations.push({ type: 'weight', description: `${what.total} bytes gzip: ${what.files}` });
