import { runtime, SPComponentLoader, type ServiceScope, type WebPart, type WebPartManager } from '../runtime/modules';
import type { CanvasControl, WebPartData } from './canvas';

const READ = 1;
const EDIT = 2;

/** No package in the catalogue has this web part. */
export class UnknownWebPart extends Error {}

/** Starts web parts on the runtime and hands their wishes to the page. */
export interface WebPartHost {
  /** Draws a web part into an element. */
  load(element: HTMLElement, control: Extract<CanvasControl, { kind: 'webPart' }>, editing: boolean): Promise<void>;
  webPart(instanceId: string): WebPart | undefined;
  /** The web part's data as it would be stored now. */
  serialize(instanceId: string): WebPartData | undefined;
  dispose(instanceId: string): void;
}

/** @param onOpenPane called when a web part opens or closes its property pane itself */
export function webPartHost(scope: ServiceScope, onOpenPane: (instanceId: string, action: string) => void): WebPartHost {
  class Host extends runtime._MinimalWebPartHost {
    /** True tells the manager that the pane is ours: Microsoft's own is not published. */
    public requestPropertyPaneAction(instanceId: string, action: string): boolean {
      onOpenPane(instanceId, action);
      return true;
    }
    public setDirty(): void {
      // The page is saved by its own button.
    }
  }
  const manager: WebPartManager = new runtime._ClientSideWebPartManager(new Host(scope));
  return {
    async load(domElement, { id, webPartId, data }, editing) {
      const manifest = SPComponentLoader.tryGetManifestById(webPartId);
      if (!manifest) {
        throw new UnknownWebPart(webPartId);
      }
      // Edit mode would make the manager load Microsoft's property pane, so the web part is turned to it afterwards.
      await manager.loadWebPart({
        domElement,
        instanceId: id,
        manifest,
        displayMode: READ,
        addedFromPersistedData: true,
        webPartData: data,
      });
      if (editing) {
        manager.getWebPartByInstanceId(id)?._internalSetDisplayMode(EDIT);
      }
    },
    webPart: (instanceId) => manager.getWebPartByInstanceId(instanceId),
    serialize: (instanceId) => manager.serialize(instanceId).get(instanceId) as WebPartData | undefined,
    dispose: (instanceId) => manager.disposeWebparts(instanceId),
  };
}
