import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, version as esbuildVersion, type BuildOptions } from 'esbuild';
import { HOST_APPLICATION } from './runtime/assembledComponents';
import { APPLICATION_MODULES } from './runtime/openRuntime';

/** The host's own browser code, bundled. */
export interface HostBundle {
  /** Changes with every byte of the host's source. */
  readonly hash: string;
  /** A bundle by name: `application.js` (an AMD module for the runtime), `boot.js`, `plain.js`. */
  file(name: string): Uint8Array | undefined;
}

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '..', 'host');
const FILES = ['application.js', 'boot.js', 'plain.js'];

/**
 * Bundles the host's pages, once for every state of their source: the result is kept under `.state/`.
 *
 * @param stateFolder where bundles are kept between starts
 * @param nodeModules where React and Fluent are found
 */
export async function bundleHost(stateFolder: string, nodeModules: string): Promise<HostBundle> {
  const hash = hashOfSource(nodeModules);
  const folder = join(stateFolder, 'host', hash);
  if (!FILES.every((name) => existsSync(join(folder, name)))) {
    await buildInto(folder, nodeModules);
    forgetOthers(join(stateFolder, 'host'), hash);
  }
  const files = new Map(FILES.map((name) => [name, readFileSync(join(folder, name))]));
  return { hash, file: (name) => files.get(name) };
}

async function buildInto(folder: string, nodeModules: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const common: BuildOptions = {
    bundle: true,
    minify: true,
    target: 'es2020',
    platform: 'browser',
    logLevel: 'silent',
    legalComments: 'none',
    loader: { '.css': 'text' },
    nodePaths: [nodeModules],
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  await Promise.all([
    build({ ...common, entryPoints: [join(SOURCE, 'boot.ts')], format: 'iife', outfile: join(partial, 'boot.js') }),
    build({ ...common, entryPoints: [join(SOURCE, 'plain.tsx')], format: 'iife', outfile: join(partial, 'plain.js') }),
    build({
      ...common,
      entryPoints: [join(SOURCE, 'application.tsx')],
      format: 'cjs',
      external: [...APPLICATION_MODULES],
      ...asAmdModule(),
      outfile: join(partial, 'application.js'),
    }),
  ]);
  try {
    renameSync(partial, folder);
  } catch {
    // Another start was quicker and made the same bytes.
    rmSync(partial, { recursive: true, force: true });
  }
}

/** The loader speaks AMD, so the CommonJS bundle is wrapped in a `define` that hands it its `require`. */
function asAmdModule(): Pick<BuildOptions, 'banner' | 'footer'> {
  const needs = JSON.stringify(['require', 'exports', 'module', ...APPLICATION_MODULES]);
  const name = `${HOST_APPLICATION.id}_${HOST_APPLICATION.version}`;
  return { banner: { js: `define("${name}",${needs},function(require,exports,module){` }, footer: { js: '});' } };
}

function hashOfSource(nodeModules: string): string {
  const hash = createHash('sha256').update(esbuildVersion);
  for (const name of ['@fluentui/react', 'react']) {
    hash.update(readFileSync(join(nodeModules, name, 'package.json')));
  }
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  for (const path of sourceFiles(SOURCE)) {
    hash.update(relative(SOURCE, path)).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sourceFiles(path) : /\.test\.tsx?$/.test(entry.name) ? [] : [path];
    });
}

function forgetOthers(folder: string, keep: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== keep && !name.includes('.')) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}
