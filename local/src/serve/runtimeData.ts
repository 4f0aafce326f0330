import type { ComponentManifest } from '../catalog';
import type { PreloadedCustomAction, RuntimeData } from '../host/pageData';
import { HOST_APPLICATION } from './runtime/assembledComponents';
import { PATHS, type ServerContext } from './serverContext';
import { hostScript } from './shell';

/** Languages whose scripts the page may ask for; a manifest of the runtime names some sixty. */
const KEPT = new Set(['default', 'en-us', 'en-gb', 'cy-gb']);

/**
 * What starts the runtime on a page: its own components, and those of the packages that the page is known to need.
 * Any other component is asked of the tenant when it is loaded, as in SharePoint.
 */
export function runtimeData(
  context: ServerContext,
  pageContext: Readonly<Record<string, unknown>>,
  customActions: readonly PreloadedCustomAction[],
  needed: (manifest: ComponentManifest) => boolean
): RuntimeData {
  const base = `${context.origin}${PATHS.runtime}${context.runtime.version}/`;
  const application = context.origin + hostScript(context, 'application.js');
  const own = context.runtime.manifests(base, application).map(withFewerLanguages);
  const everywhere = new Set(customActions.map(({ clientSideComponentId }) => clientSideComponentId));
  return {
    starters: context.runtime.starters.map((name) => base + name),
    applicationId: HOST_APPLICATION.id,
    buildNumber: context.runtime.version,
    manifests: [...own, ...context.catalogue.components(context.origin).filter((manifest) => everywhere.has(manifest.id.toLowerCase()) || needed(manifest))],
    customActions,
    context: pageContext,
  };
}

function withFewerLanguages(manifest: ComponentManifest): ComponentManifest {
  const scriptResources = Object.fromEntries(
    Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]) => [
      name,
      resource.paths
        ? {
            ...resource,
            paths: Object.fromEntries(Object.entries(resource.paths).filter(([culture]) => KEPT.has(culture.toLowerCase()))),
          }
        : resource,
    ])
  );
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, scriptResources } };
}
