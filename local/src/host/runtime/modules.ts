import * as applicationBase from '@microsoft/sp-application-base';
import * as componentBase from '@microsoft/sp-component-base';
import * as coreLibrary from '@microsoft/sp-core-library';
import * as extensionBase from '@microsoft/sp-extension-base';
import * as listView from '@microsoft/sp-listview-extensibility';
import * as loader from '@microsoft/sp-loader';
import * as webPartBase from '@microsoft/sp-webpart-base';
import { SPHttpClient } from '@microsoft/sp-http';

/**
 * The parts of the runtime that a page of SharePoint uses and that its published types leave out. The types here are
 * ours and say only what the host relies on; the objects are the runtime's own.
 */

export interface ServiceScope {
  consume<T>(key: unknown): T;
}

export interface ApplicationBase {
  readonly context: { readonly serviceScope: ServiceScope };
}

export interface Command {
  readonly id: string;
  title: string;
  ariaLabel: string | undefined;
  iconImageUrl: string | undefined;
  visible: boolean;
  disabled: boolean | undefined;
}

export interface CommandSet {
  readonly context: { readonly _commands: readonly Command[] };
  _raiseOnChange: (() => void) | undefined;
  onListViewUpdated(event: { readonly selectedRows: readonly unknown[] }): void;
  onExecute(event: { readonly itemId: string; readonly selectedRows: readonly unknown[] }): void;
}

export interface ExtensionManager {
  createExtension(id: string, properties: string, makeContext: (parameters: unknown) => unknown): Promise<CommandSet>;
}

export interface WebPart {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly title: string;
  getPropertyPaneConfiguration(): unknown;
  _getPropertyPaneData(isDetails: boolean): Promise<{ readonly configuration: unknown; readonly isReactive: boolean }>;
  _onPropertyPaneFieldChanged(path: string, value: unknown): unknown;
  _internalSetDisplayMode(mode: number): void;
}

export interface WebPartManager {
  loadWebPart(context: Readonly<Record<string, unknown>>): Promise<unknown>;
  getWebPartByInstanceId(id: string): WebPart | undefined;
  serialize(id: string): ReadonlyMap<string, unknown>;
  disposeWebparts(id: string): void;
}

export interface ThemeService {
  _setTheme(theme: unknown): void;
}

/** Knows the places on a page that extensions may draw in. */
export interface PlaceholderManager {
  /** Takes every element with `data-sp-placeholder` for such a place. */
  registerPlaceholders(): void;
}

interface Internals {
  readonly BaseApplication: new () => ApplicationBase;
  readonly _ExtensionManager: new (scope: ServiceScope) => ExtensionManager;
  readonly _SPEventManager: { readonly instance: { raiseEvent(name: string, args: unknown): void } };
  readonly ListViewCommandSetContext: new (parameters: unknown, own: { readonly listView: unknown }) => unknown;
  readonly ListViewAccessor: (new (prefix?: string) => object) & { readonly _selectedRowsChangedEventName: string };
  readonly RowAccessor: new () => object;
  readonly ColumnAccessor: new () => object;
  readonly _ClientSideWebPartManager: new (host: unknown) => WebPartManager;
  readonly _MinimalWebPartHost: new (scope: ServiceScope) => object;
  readonly _PlaceholderManager: { readonly serviceKey: unknown };
  readonly ThemeProvider: { readonly serviceKey: unknown };
}

export const runtime = {
  ...applicationBase,
  ...componentBase,
  ...coreLibrary,
  ...extensionBase,
  ...listView,
  ...webPartBase,
} as unknown as Internals;

export { SPHttpClient };
export const SPComponentLoader = loader.SPComponentLoader as unknown as {
  tryGetManifestById(id: string): unknown;
  loadComponentById(id: string): Promise<unknown>;
};
export const { Guid } = coreLibrary;
