import { spawn } from 'node:child_process';
import * as path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

export const NIA = 'nia.prys@rivers.example';
export const TOM = 'tom.ashworth@rivers.example';
export const GRACE = 'grace.adeyemi@rivers.example';
export const SIAN = 'sian.bevan@rivers.example';
export const CALLUM = 'callum.reid@rivers.example';
export const IESTYN = 'iestyn.roberts@rivers.example';

export type Theme = 'light' | 'dark' | 'contrast';

export interface Looks {
  person?: string;
  theme?: Theme;
  language?: 'en-gb' | 'cy-gb' | 'en-us';
}

interface WorkerFixtures {
  /** Tests that say the same here share a tenant; those that say something else never do. Records are kept on those that `server.ts` names. */
  tenantOf: string;
  tenant: { url: string };
}

interface Fixtures {
  /** Opens a page of the tenant as a person, in a theme and a language. */
  open(address: string, looks?: Looks): Promise<Page>;
  /** What the console and the network complained of. */
  complaints: string[];
}

const root = path.resolve(__dirname, '..');

export const test = base.extend<Fixtures, WorkerFixtures>({
  tenantOf: ['everybody', { option: true, scope: 'worker' }],

  tenant: [
    async ({ tenantOf }, use) => {
      const env = { ...process.env, MUNIMENT_TENANT_OF: tenantOf };
      const child = spawn(path.join(root, 'node_modules', '.bin', 'tsx'), ['e2e/server.ts'], { cwd: root, env, stdio: ['pipe', 'pipe', 'inherit'] });
      const url = await new Promise<string>((resolve, reject) => {
        child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
        child.once('exit', (code) => reject(new Error(`The tenant ended with ${code}`)));
      });
      await use({ url });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
    },
    { scope: 'worker', timeout: 240_000 },
  ],

  complaints: async ({ page, tenant }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:$/.test(protocol) && origin !== tenant.url) complaints.push(`outside: ${request.url()}`);
    });
    await use(complaints);
    expect(complaints).toEqual([]);
  },

  open: async ({ page, context, tenant, complaints }, use) => {
    void complaints;
    await use(async (address, looks = {}) => {
      const { person = NIA, theme = 'light', language = 'en-gb' } = looks;
      const { hostname } = new URL(tenant.url);
      const cookie = (name: string, value: string) => ({ name, value: encodeURIComponent(value), domain: hostname, path: '/' });
      await context.addCookies([cookie('muniment-person', person), cookie('muniment-theme', theme), cookie('muniment-language', language)]);
      if (theme === 'contrast') await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(tenant.url + address);
      return page;
    });
  },
});

export { expect };

/** No finding of axe, by the rules of WCAG 2.2 AA and its good practice. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}
