import './setFabricConfig';
import { readPageData } from './readPageData';
import { themeNamed, themeSlots } from './themes';

/** The global that the runtime's first script defines. */
interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(preloaded: Readonly<Record<string, unknown>>, onFailure: (failure: unknown) => void): Promise<unknown>;
}

declare global {
  interface Window {
    spModuleLoader: ModuleLoader;
    __themeState__?: { theme: Record<string, unknown>; [more: string]: unknown };
    _spPageContextInfo?: unknown;
  }
}

/** Starts the runtime the way SharePoint's page does. */
function boot(): void {
  const data = readPageData();
  if (!('runtime' in data)) {
    return;
  }
  const { applicationId, buildNumber, manifests, customActions, context } = data.runtime;
  window.__themeState__ = { ...window.__themeState__, theme: themeSlots(themeNamed(data.shell.theme)) };
  window._spPageContextInfo = context;
  // The runtime would otherwise look for telemetry's scripts for ever.
  window.spModuleLoader._isTelemetryDisabled = true;
  window.spModuleLoader
    .start({ clientSideApplicationId: applicationId, buildNumber, manifests, customActions, spPageContextInfo: context }, showFailure)
    .catch(showFailure);
}

function showFailure(failure: unknown): void {
  console.error('The SharePoint Framework runtime did not start.', failure);
}

boot();
