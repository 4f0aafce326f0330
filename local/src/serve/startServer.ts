import { join } from 'node:path';
import { openCatalogue } from '../catalog';
import type { LocalTenant } from '../index';
import { defaultGrants } from './defaultGrants';
import { handle } from './handle';
import { bundleHost } from './hostBundle';
import { listenLocally } from './listenLocally';
import { openRuntime } from './runtime/openRuntime';
import { PATHS, type ServerContext } from './serverContext';

export interface ServerOptions {
  readonly tenant: LocalTenant;
  /** Folder whose `.sppkg` files are installed. */
  readonly packages: string;
  /** Folder with the SharePoint Framework, React and Fluent. */
  readonly nodeModules: string;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  /** The department's name on every page. */
  readonly department?: string;
  /** Where bundles are kept between starts; default `.state` beside `nodeModules`. */
  readonly stateFolder?: string;
}

export interface RunningServer {
  /** For example `http://127.0.0.1:4323`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a tenant's pages and REST on this machine only.
 *
 * @throws where the port is taken, the runtime is not installed, or the host's own code does not build
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { tenant, nodeModules } = options;
  const bundle = await bundleHost(options.stateFolder ?? join(nodeModules, '..', '.state'), nodeModules);
  const runtime = openRuntime(nodeModules);
  const catalogue = openCatalogue(options.packages, PATHS.catalogue);
  const listener = await listenLocally(options.port ?? 0);
  const { origin } = listener;
  const context: ServerContext = {
    tenant,
    catalogue,
    runtime,
    bundle,
    nodeModules,
    origin,
    department: options.department ?? 'Department for Rivers and Coasts',
    changes: { version: 0 },
  };
  for (const scope of defaultGrants) tenant.grants.add(scope);
  tenant.components = () =>
    catalogue.components(origin).map((manifest) => ({
      id: manifest.id,
      version: manifest.version,
      componentType: manifest.componentType,
      manifest,
    }));
  listener.answer((request) => handle(context, request));
  return { url: origin, close: () => listener.close() };
}
