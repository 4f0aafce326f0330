import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestSite, type TestSite } from './site';

/** A tenant as it was when it had been set up. */
interface Prepared {
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'muniment-test-'));
const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

async function prepare(setUp: (site: TestSite) => Promise<void>): Promise<Prepared> {
  const site = await openTestSite();
  const into = folder();
  try {
    await setUp(site);
    const file = join(into, 'tenant.sqlite');
    site.tenant.db.prepare('VACUUM INTO ?').run(file);
    return { bytes: readFileSync(file), at: site.clock.at };
  } finally {
    site.close();
    remove(into);
  }
}

/**
 * Test sites that all start from the same set-up: it is done once for a suite, which takes seconds, and each test has a copy
 * of the whole tenant, which takes milliseconds. Nothing that one test does is seen by another.
 */
export function preparedSites(setUp: (site: TestSite) => Promise<void>): () => Promise<TestSite & { readonly file: string }> {
  let prepared: Promise<Prepared> | null = null;
  return async () => {
    prepared = prepared ?? prepare(setUp);
    const { bytes, at } = await prepared;
    const own = folder();
    const file = join(own, 'tenant.sqlite');
    writeFileSync(file, bytes);
    const site = await openTestSite({ file, at });
    return {
      ...site,
      file,
      close() {
        site.close();
        remove(own);
      },
    };
  };
}
