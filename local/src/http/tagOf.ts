import type { EntityNode } from '../model/node';

/** What If-Match is held against: the entity's ETag, or that of a file, which has it as a property. */
export function tagOf(node: EntityNode): string | null {
  if (node.etag !== null) return node.etag;
  const own = node.contract === 'SP.File' ? node.property('ETag')?.read() : null;
  return typeof own === 'string' ? own : null;
}
