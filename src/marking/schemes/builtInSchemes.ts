import type { Scheme } from '../rules';

export type BuiltInSchemeId = 'gscp-2024' | 'council' | 'nhs' | 'pspf-2024' | 'nzpsr-2022';

// Each scheme is loaded on its own, so that a page carries only the one it uses.
const loaders: Record<BuiltInSchemeId, () => Promise<{ default: unknown }>> = {
  'gscp-2024': () => import('./gscp-2024.json'),
  council: () => import('./council.json'),
  nhs: () => import('./nhs.json'),
  'pspf-2024': () => import('./pspf-2024.json'),
  'nzpsr-2022': () => import('./nzpsr-2022.json'),
};

/** The schemes that come with the product, the usual one first. */
export const builtInSchemeIds = Object.keys(loaders) as BuiltInSchemeId[];

export function isBuiltInScheme(id: string): id is BuiltInSchemeId {
  return Object.prototype.hasOwnProperty.call(loaders, id);
}

/** Loads a scheme that comes with the product. */
export async function loadBuiltInScheme(id: BuiltInSchemeId): Promise<Scheme> {
  // Not checked at the door again: a test holds every built-in scheme to readScheme.
  return (await loaders[id]()).default as Scheme;
}
