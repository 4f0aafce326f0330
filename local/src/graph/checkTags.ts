import type { OperationRequest } from '../http/operate';
import { graphRefuse } from './errors';

const bare = (text: string): string => text.trim().replace(/^W\//, '').replace(/^"|"$/g, '').toLowerCase();

/** Holds If-Match and If-None-Match of a write against the tags that the thing has now. @throws 412 */
export function checkTags(request: OperationRequest, ...current: readonly (string | null | undefined)[]): void {
  const tags = current.flatMap((tag) => (tag ? [bare(tag)] : []));
  const asked = request.headers.get('if-match');
  const unwanted = request.headers.get('if-none-match');
  if (asked && asked !== '*' && tags.length > 0 && !tags.includes(bare(asked))) throw graphRefuse.resourceModified();
  if (unwanted && tags.includes(bare(unwanted))) throw graphRefuse.resourceModified();
}

/** True where a read asks for nothing that it has already. */
export function isUnchanged(request: OperationRequest, current: string | null): boolean {
  const has = request.headers.get('if-none-match');
  return has !== null && current !== null && bare(has) === bare(current);
}
