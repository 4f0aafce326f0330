import { readGuid } from '../../store/core';
import type { ComponentManifest } from '../../gateway/types';
import type { Context } from '../context';
import type { Node } from '../node';

const componentTypes: Readonly<Record<string, number>> = { WebPart: 1, Extension: 2, Library: 3, Application: 0, AdaptiveCardExtension: 4 };

interface Wanted {
  readonly id: string;
  readonly version: string;
}

function wantedOf(value: unknown): Wanted | null {
  if (value === null || typeof value !== 'object') return null;
  const { id, version } = value as { id?: unknown; version?: unknown };
  const guid = typeof id === 'string' ? readGuid(id) : null;
  return guid === null ? null : { id: guid, version: typeof version === 'string' ? version : '' };
}

/** An exact version wins, then the same major one, then any: what the loader would take. */
function pick(components: readonly ComponentManifest[], wanted: Wanted): ComponentManifest | undefined {
  const same = components.filter((component) => component.id.toLowerCase() === wanted.id);
  const major = wanted.version.replace(/^[^\d]*/, '').split('.')[0];
  return same.find((component) => component.version === wanted.version) ?? same.find((component) => component.version.split('.')[0] === major) ?? same[0];
}

/** Manifests of installed components, as the runtime's loader asks for them; Status 1 where there is none. */
export function componentResults(asked: readonly unknown[], context: Context): Node {
  const components = context.components();
  const values = asked
    .map(wantedOf)
    .filter((wanted): wanted is Wanted => wanted !== null)
    .map((wanted) => {
      const found = pick(components, wanted);
      return {
        ComponentType: componentTypes[found?.componentType ?? ''] ?? 0,
        Id: wanted.id,
        Manifest: found ? JSON.stringify(found.manifest) : null,
        ManifestActivatedTime: null,
        ManifestType: componentTypes[found?.componentType ?? ''] ?? 0,
        Name: null,
        Status: found ? 0 : 1,
      };
    });
  return {
    kind: 'values',
    name: 'GetClientSideComponents',
    type: 'Microsoft.SharePoint.ClientSideComponent.SPClientSideComponentQueryResult',
    values,
  };
}
