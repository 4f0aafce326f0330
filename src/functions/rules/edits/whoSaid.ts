import type { Said } from './types';

const newer = (a: Said | null, b: Said | undefined): Said | null => (b !== undefined && (a === null || b.rowId > a.rowId) ? b : a);

/**
 * Who said what stands at a path: of a part, whoever wrote on it last; of a value of a part, its own row or that of the
 * part that it is in. Null where nobody did.
 */
export function whoSaid(said: ReadonlyMap<string, Said>, path: string): Said | null {
  const [part, id, name] = path.split('/');
  const own = newer(null, said.get(path));
  if (id === undefined) return own;
  if (name !== undefined) return newer(own, said.get(`${part}/${id}`));
  return [...said].reduce((found, [at, by]) => (at.startsWith(`${path}/`) ? newer(found, by) : found), own);
}
