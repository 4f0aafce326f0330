import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from './readPackage';
import type { ComponentManifest, SolutionPackage } from './types';

/** A package in the catalogue, with where it came from. */
export interface CataloguedPackage {
  readonly file: string;
  readonly solution: SolutionPackage;
  /** Where the package's scripts are served, ending in a slash; changes with every byte of the package. */
  readonly assetPath: string;
}

/** A file in the folder that could not be read as a package. */
export interface RefusedPackage {
  readonly file: string;
  readonly reason: string;
}

/** The app catalogue: every `.sppkg` in a folder. */
export interface Catalogue {
  /** The packages as they are on disk now. Files are re-read when their time or size changes. */
  packages(): readonly CataloguedPackage[];
  /** Files that are not packages, with why. */
  refused(): readonly RefusedPackage[];
  /** Manifests of all components, their scripts pointed at this server. */
  components(origin: string): readonly ComponentManifest[];
  /** A file served under {@link CataloguedPackage.assetPath}, or undefined. */
  asset(path: string): Uint8Array | undefined;
}

interface Entry {
  readonly stamp: string;
  readonly catalogued?: CataloguedPackage;
  readonly reason?: string;
}

/**
 * Opens the folder as an app catalogue.
 *
 * @param folder where the `.sppkg` files lie; need not exist yet
 * @param assetRoot the path on the server under which packages' scripts are served, ending in a slash
 */
export function openCatalogue(folder: string, assetRoot: string): Catalogue {
  let entries = new Map<string, Entry>();

  function refresh(): void {
    const next = new Map<string, Entry>();
    for (const file of packageFiles(folder)) {
      const stamp = stampOf(join(folder, file));
      const known = entries.get(file);
      next.set(file, known?.stamp === stamp ? known : { stamp, ...read(folder, file, assetRoot) });
    }
    entries = next;
  }

  function packages(): readonly CataloguedPackage[] {
    refresh();
    return [...entries.values()].flatMap((entry) => (entry.catalogued ? [entry.catalogued] : []));
  }

  return {
    packages,
    refused() {
      refresh();
      return [...entries].flatMap(([file, entry]) => (entry.reason ? [{ file, reason: entry.reason }] : []));
    },
    components(origin) {
      return packages().flatMap(({ solution, assetPath }) =>
        solution.components.map((manifest) => (solution.hasAssets ? pointAt(manifest, origin + assetPath) : manifest))
      );
    },
    asset(path) {
      const owner = packages().find(({ assetPath }) => path.startsWith(assetPath));
      return owner?.solution.assets().get(decodeURIComponent(path.slice(owner.assetPath.length)));
    },
  };
}

function packageFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.sppkg'))
      .sort();
  } catch {
    return [];
  }
}

function stampOf(path: string): string {
  try {
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs}-${size}`;
  } catch {
    return 'gone';
  }
}

function read(folder: string, file: string, assetRoot: string): Omit<Entry, 'stamp'> {
  try {
    const bytes = readFileSync(join(folder, file));
    const solution = readPackage(bytes);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    return { catalogued: { file, solution, assetPath: `${assetRoot}${solution.productId}/${hash}/` } };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function pointAt(manifest: ComponentManifest, baseUrl: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}
