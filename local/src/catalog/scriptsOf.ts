import type { ComponentManifest } from './types';

/**
 * The script files that a component loads in a language: what a page downloads before the component runs.
 * Other components it depends on are not followed.
 *
 * @param manifest the component's manifest
 * @param culture the page's language, for instance `en-GB`; matched without case, then by `defaultPath`
 * @returns file names below the component's base address
 */
export function scriptsOf(manifest: ComponentManifest, culture: string): string[] {
  return Object.values(manifest.loaderConfig.scriptResources).flatMap((resource) => {
    if (resource.type === 'path') {
      return fileOf(resource.path);
    }
    if (resource.type === 'localizedPath') {
      const paths = resource.paths ?? {};
      const key = Object.keys(paths).find((name) => name.toLowerCase() === culture.toLowerCase());
      return fileOf(key ? paths[key] : (resource.defaultPath ?? paths['default']));
    }
    return [];
  });
}

/** A path is plain text, or since 1.23 an object that carries its integrity hash too. */
function fileOf(path: unknown): string[] {
  if (typeof path === 'string') {
    return [path];
  }
  const inner = typeof path === 'object' && path !== null ? (path as { path?: unknown }).path : undefined;
  return typeof inner === 'string' ? [inner] : [];
}
