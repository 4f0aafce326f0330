/** The app catalogue: reads what `gulp package-solution` writes, and offers its components to pages. */
export { openCatalogue, type Catalogue, type CataloguedPackage, type RefusedPackage } from './openCatalogue';
export { readPackage } from './readPackage';
export { scriptsOf } from './scriptsOf';
export { PackageError, type ComponentManifest, type PackagedFeature, type PermissionRequest, type ScriptResource, type SolutionPackage } from './types';
