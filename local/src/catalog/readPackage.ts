import { strFromU8, unzipSync } from 'fflate';
import { attribute, children, parseXml, type XmlElement } from './parseXml';
import { PackageError, type ComponentManifest, type PackagedFeature, type PermissionRequest, type SolutionPackage } from './types';

const ASSET_FOLDER = 'ClientSideAssets/';

/**
 * Reads a `.sppkg` as an app catalogue does: an Open Packaging zip with `AppManifest.xml`, a folder for every
 * feature with each component's manifest, and the scripts in `ClientSideAssets`.
 *
 * @param bytes the whole file
 * @returns what the package holds; manifests are as written, their base addresses not yet pointed anywhere
 * @throws PackageError where the bytes are no zip, or have no app manifest, or a manifest is not JSON
 */
export function readPackage(bytes: Uint8Array): SolutionPackage {
  const names: string[] = [];
  const files = unzip(bytes, (path) => {
    names.push(path);
    return !path.startsWith(ASSET_FOLDER);
  });
  const appManifest = files.get('AppManifest.xml');
  if (!appManifest) {
    throw new PackageError('The package has no AppManifest.xml.');
  }
  const app = parseXml(strFromU8(appManifest));
  const components: ComponentManifest[] = [];
  const features: PackagedFeature[] = [];
  for (const [path, content] of files) {
    if (path.endsWith('.xml') && !path.startsWith('_rels/')) {
      const root = parseXml(strFromU8(content));
      features.push(...featuresIn(root));
      components.push(...componentsIn(root, path));
    }
  }
  return {
    productId: attribute(app, 'ProductID').toLowerCase(),
    name: attribute(app, 'Name'),
    title: titleOf(app),
    version: attribute(app, 'Version'),
    hasAssets: names.some((path) => path.startsWith(ASSET_FOLDER)),
    features,
    components,
    permissionRequests: permissionsIn(app),
    assets: assetsOf(bytes),
  };
}

/** The scripts, which are most of a package: unpacked when the first of them is asked for. */
function assetsOf(bytes: Uint8Array): () => ReadonlyMap<string, Uint8Array> {
  let assets: ReadonlyMap<string, Uint8Array> | undefined;
  return () => {
    assets ??= new Map([...unzip(bytes, (path) => path.startsWith(ASSET_FOLDER))].map(([path, content]) => [path.slice(ASSET_FOLDER.length), content]));
    return assets;
  };
}

/** @param wanted which files to unpack, by path */
function unzip(bytes: Uint8Array, wanted: (path: string) => boolean): Map<string, Uint8Array> {
  const plain = (name: string): string => name.replace(/^\/+/, '');
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') && wanted(plain(name)) });
    return new Map(Object.entries(files).map(([name, content]) => [plain(name), content]));
  } catch (error) {
    throw new PackageError(`The file is not a package: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function titleOf(app: XmlElement): string {
  const title = children(app, 'Title')[0];
  return title?.text.trim() || attribute(app, 'Name');
}

function featuresIn(root: XmlElement): PackagedFeature[] {
  return root.name === 'Feature' ? [{ id: attribute(root, 'Id').toLowerCase(), title: attribute(root, 'Title'), scope: attribute(root, 'Scope') }] : [];
}

function componentsIn(root: XmlElement, path: string): ComponentManifest[] {
  return children(root, 'ClientSideComponent').map((element) => {
    const json = attribute(element, 'ComponentManifest');
    try {
      return JSON.parse(json) as ComponentManifest;
    } catch {
      throw new PackageError(`The component manifest in ${path} is not JSON.`);
    }
  });
}

function permissionsIn(app: XmlElement): PermissionRequest[] {
  return children(app, 'WebApiPermissionRequest').map((element) => ({
    resource: children(element, 'ResourceId')[0]?.text.trim() ?? '',
    scope: children(element, 'Scope')[0]?.text.trim() ?? '',
  }));
}
