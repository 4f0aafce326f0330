/** One script that a component's manifest names: a file, a file a language, or another component. */
export interface ScriptResource {
  readonly type: 'path' | 'localizedPath' | 'component';
  readonly path?: unknown;
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly defaultPath?: unknown;
  readonly id?: string;
  readonly version?: string;
}

/** A client-side component's manifest, as the package tool wrote it. Only what the host reads is named. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly componentType: string;
  readonly extensionType?: string;
  readonly isInternal?: boolean;
  readonly supportedHosts?: readonly string[];
  readonly preconfiguredEntries?: readonly unknown[];
  readonly items?: Readonly<Record<string, unknown>>;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
  readonly [more: string]: unknown;
}

/** A `<CustomAction>` that a feature of the package would provision, for information. */
export interface PackagedFeature {
  readonly id: string;
  readonly title: string;
  readonly scope: string;
}

/** A permission that the package asks an administrator to grant. */
export interface PermissionRequest {
  readonly resource: string;
  readonly scope: string;
}

/** What a `.sppkg` holds. */
export interface SolutionPackage {
  readonly productId: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** True where the package keeps its scripts inside, so that the tenant must serve them. */
  readonly hasAssets: boolean;
  readonly features: readonly PackagedFeature[];
  readonly components: readonly ComponentManifest[];
  readonly permissionRequests: readonly PermissionRequest[];
  /** Scripts, styles and pictures by file name. */
  assets(): ReadonlyMap<string, Uint8Array>;
}

/** Thrown where bytes are not a package that an app catalogue would accept. */
export class PackageError extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'PackageError';
  }
}
