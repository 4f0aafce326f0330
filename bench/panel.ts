// How long the panel takes from the click to the first choice that can be made, with cached bundles, in Chromium; and
// how that compares with an empty Fluent panel loaded and shown in the same run. Run: npm run bench
import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';

const ROUNDS = 15;
const root = path.resolve(__dirname, '..');
const LIBRARY = '/sites/floodrisk/Shared%20Documents/Forms/AllItems.aspx';

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function emptyPanelBundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'bench', 'emptyPanel.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

/** Milliseconds from now until an element can be used. */
function untilUsable(page: Page, selector: string, begin: string): Promise<number> {
  return page.evaluate(
    ([wanted, first]) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const look = (): void => {
          const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(
            (element) => element.offsetParent !== null && !element.hasAttribute('disabled')
          );
          if (found === undefined) requestAnimationFrame(look);
          else resolve(performance.now() - began);
        };
        if (first.startsWith('/')) {
          const script = document.createElement('script');
          script.src = first;
          document.body.appendChild(script);
        } else document.querySelector<HTMLElement>(first)?.click();
        look();
      }),
    [selector, begin]
  );
}

async function selectSome(page: Page): Promise<void> {
  await page.goto(page.url());
  const boxes = page.getByRole('checkbox', { name: /\.docx|\.xlsx|\.pdf|\.pptx|\.msg/ });
  await boxes.first().waitFor();
  for (const at of [0, 1, 2]) await boxes.nth(at).check({ force: true });
  await page
    .getByRole('button', { name: 'Mark', exact: true })
    .or(page.getByRole('menuitem', { name: 'Mark', exact: true }))
    .waitFor();
}

async function main(): Promise<void> {
  const server = spawn(path.join(root, 'node_modules', '.bin', 'tsx'), ['e2e/server.ts'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve) => server.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())));
  const executablePath = process.env.MUNIMENT_BROWSER || process.env.CHROME_PATH || undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'] });
  try {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: 'muniment-person', value: encodeURIComponent('nia.prys@rivers.example'), domain: new URL(url).hostname, path: '/' }]);
    // The compiler names functions by a helper that a page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    const page = await context.newPage();
    const empty = await emptyPanelBundle();
    await page.route('**/_bench/empty-panel.js', (route) => route.fulfill({ contentType: 'text/javascript', body: empty }));
    await page.goto(url + LIBRARY);
    const ours: number[] = [];
    const baseline: number[] = [];
    // The first round of each fills the caches and does not count.
    for (let round = 0; round <= ROUNDS; round += 1) {
      await selectSome(page);
      await page.evaluate(() => {
        const button = [...document.querySelectorAll<HTMLElement>('button, [role="menuitem"]')].find((b) => b.textContent?.trim() === 'Mark');
        button?.setAttribute('data-bench', 'mark');
      });
      const own = await untilUsable(page, '[role="dialog"] input[type="radio"]', '[data-bench="mark"]');
      await page.goto(page.url());
      await page.getByRole('checkbox').first().waitFor();
      const other = await untilUsable(page, '#empty-panel-button', '/_bench/empty-panel.js');
      if (round > 0) {
        ours.push(own);
        baseline.push(other);
      }
    }
    const result = {
      rounds: ROUNDS,
      milliseconds: Math.round(median(ours)),
      emptyMilliseconds: Math.round(median(baseline)),
      ratio: Number((median(ours) / median(baseline)).toFixed(2)),
    };
    process.stdout.write(
      process.argv.includes('--json')
        ? `${JSON.stringify(result)}\n`
        : `The panel: ${result.milliseconds} ms from click to usable at the median of ${ROUNDS} (${Math.round(Math.min(...ours))} to ${Math.round(Math.max(...ours))}), ${result.ratio} × an empty Fluent panel (${result.emptyMilliseconds} ms)\n`
    );
  } finally {
    await browser.close();
    server.stdin.end();
  }
}

void main();
