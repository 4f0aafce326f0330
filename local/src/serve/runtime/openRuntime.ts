import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentManifest } from '../../catalog';
import { ASSEMBLED, GRAPH_CLIENT, HOST_APPLICATION, REACT, REACT_DOM, type UnpublishedComponent } from './assembledComponents';
import { extractRequire } from './extractRequire';
import { nameAmdModule, wrapAsAmdModule } from './nameAmdModule';
import { standInFor } from './standInFor';

/** The real SPFx runtime, as its published packages lie in node_modules. */
export interface Runtime {
  /** Version of the packages, which stands in every address so that files may be cached for ever. */
  readonly version: string;
  /** Names of the scripts that start everything, in the order they run. */
  readonly starters: readonly string[];
  /** Manifests of all the runtime's components, pointed at `baseUrl`; the application's at its own bundle. */
  manifests(baseUrl: string, applicationUrl: string): readonly ComponentManifest[];
  /** A script of the runtime by file name, or undefined. */
  file(name: string): Uint8Array | undefined;
}

const ASSEMBLY = 'sp-default-assembly_en-us.js';
const STAND_IN = /^stand-in-([0-9a-f-]{36})_([0-9.]+)\.js$/;

/**
 * Reads the published manifests of the SharePoint Framework and finds their scripts. Nothing is copied: files are
 * read from `node_modules` when they are asked for.
 *
 * @param nodeModules the folder that holds `@microsoft/sp-application-base`, `react` and `react-dom`
 * @throws where the runtime's packages are not installed
 */
export function openRuntime(nodeModules: string): Runtime {
  const scope = join(nodeModules, '@microsoft');
  const published: ComponentManifest[] = [];
  const scripts = new Map<string, string>();
  for (const name of readdirSync(scope).filter((folder) => folder.startsWith('sp-'))) {
    const dist = join(scope, name, 'dist');
    for (const file of filesIn(dist)) {
      if (file.endsWith('.manifest.json')) {
        published.push(JSON.parse(readFileSync(join(dist, file), 'utf8')) as ComponentManifest);
      } else if (file.endsWith('.js') && !scripts.has(file)) {
        scripts.set(file, join(dist, file));
      }
    }
  }
  if (!scripts.has(ASSEMBLY)) {
    throw new Error('The SharePoint Framework runtime is not installed: run npm install first.');
  }
  const { version } = JSON.parse(readFileSync(join(scope, 'sp-application-base', 'package.json'), 'utf8')) as {
    version: string;
  };
  const unpublished = unpublishedOf(published);

  function readFile(name: string): Uint8Array | undefined {
    const path = scripts.get(name);
    if (path) {
      return readFileSync(path);
    }
    if (name === 'require.js') {
      return new TextEncoder().encode(extractRequire(readFileSync(scripts.get(ASSEMBLY) ?? '', 'utf8')));
    }
    if (name === 'react.js') {
      return nameAmdModule(readFileSync(join(nodeModules, 'react/umd/react.production.min.js'), 'utf8'), REACT);
    }
    if (name === 'react-dom.js') {
      return nameAmdModule(readFileSync(join(nodeModules, 'react-dom/umd/react-dom.production.min.js'), 'utf8'), REACT_DOM);
    }
    if (name === 'graph-client.js') {
      return wrapAsAmdModule(readFileSync(graphClient(scope), 'utf8'), GRAPH_CLIENT, 'MicrosoftGraph');
    }
    const standIn = STAND_IN.exec(name);
    const known = standIn && unpublished.find(({ id, version: wanted }) => id === standIn[1] && wanted === standIn[2]);
    return known ? new TextEncoder().encode(standInFor(known)) : undefined;
  }

  return {
    version,
    starters: ['require.js', ASSEMBLY],
    manifests: (baseUrl, applicationUrl) => [
      applicationManifest(applicationUrl),
      ...published.map((manifest) => pointAt(manifest, baseUrl)),
      ...ASSEMBLED.map((component) => simpleManifest(component, baseUrl, 'assembled.js')),
      simpleManifest(REACT, baseUrl, 'react.js'),
      withDependency(simpleManifest(REACT_DOM, baseUrl, 'react-dom.js'), REACT),
      simpleManifest(GRAPH_CLIENT, baseUrl, 'graph-client.js'),
      ...unpublished.map((component) => simpleManifest(component, baseUrl, `stand-in-${component.id}_${component.version}.js`)),
    ],
    file: readFile,
  };
}

/** The version that the runtime was built with lies below it, where the project has another. */
function graphClient(scope: string): string {
  const file = join('microsoft-graph-client', 'lib', 'graph-js-sdk.js');
  const own = join(scope, 'sp-http-msgraph', 'node_modules', '@microsoft', file);
  return existsSync(own) ? own : join(scope, file);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Everything that a published manifest depends on and nobody publishes. */
function unpublishedOf(published: readonly ComponentManifest[]): UnpublishedComponent[] {
  const known = new Set([...published, ...ASSEMBLED, REACT, REACT_DOM, GRAPH_CLIENT].map(({ id }) => id));
  const missing = new Map<string, UnpublishedComponent>();
  for (const manifest of published) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type === 'component' && resource.id && resource.version && !known.has(resource.id)) {
        missing.set(resource.id, { id: resource.id, version: resource.version, name });
      }
    }
  }
  return [...missing.values()];
}

function pointAt(manifest: ComponentManifest, baseUrl: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}

function simpleManifest(component: UnpublishedComponent, baseUrl: string, path: string): ComponentManifest {
  return {
    manifestVersion: 2,
    id: component.id,
    alias: component.name,
    version: component.version,
    componentType: 'Library',
    loaderConfig: {
      internalModuleBaseUrls: [baseUrl],
      entryModuleId: component.name,
      scriptResources: { [component.name]: { type: 'path', path } },
    },
  };
}

function withDependency(manifest: ComponentManifest, on: UnpublishedComponent): ComponentManifest {
  const scriptResources = {
    ...manifest.loaderConfig.scriptResources,
    [on.name]: { type: 'component' as const, id: on.id, version: on.version },
  };
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, scriptResources } };
}

/** What the host's own application uses of the runtime. */
const APPLICATION_USES = {
  '@microsoft/sp-application-base': '4df9bb86-ab0a-4aab-ab5f-48bf167048fb',
  '@microsoft/sp-component-base': '467dc675-7cc5-4709-8aac-78e3b71bd2f6',
  '@microsoft/sp-core-library': '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
  '@microsoft/sp-extension-base': '0773bd53-a69e-4293-87e6-ba80ea4d614b',
  '@microsoft/sp-http': 'c07208f0-ea3b-4c1a-9965-ac1b825211a6',
  '@microsoft/sp-loader': '1c6c9123-7aac-41f3-a376-3caea41ed83f',
  '@microsoft/sp-listview-extensibility': 'd37b65ee-c7d8-4570-bc74-2b294ff3b380',
  '@microsoft/sp-webpart-base': '974a7777-0990-4136-8fa6-95d80114c2e0',
};

/** Names of the runtime's modules that the host's application is given, in the order of its `define`. */
export const APPLICATION_MODULES: readonly string[] = Object.keys(APPLICATION_USES);

function applicationManifest(url: string): ComponentManifest {
  const slash = url.lastIndexOf('/') + 1;
  const base = simpleManifest(HOST_APPLICATION, url.slice(0, slash), url.slice(slash));
  const uses = Object.entries(APPLICATION_USES).map(([name, id]) => [name, { type: 'component' as const, id, version: '1.23.2' }]);
  const scriptResources = { ...base.loaderConfig.scriptResources, ...Object.fromEntries(uses) };
  return { ...base, componentType: 'Application', loaderConfig: { ...base.loaderConfig, scriptResources } };
}
