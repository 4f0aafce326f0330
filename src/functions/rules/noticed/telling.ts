import { sameJson, valueAt, type Change, type Json } from '../edits';
import type { FunctionPage } from '../page';
import { shortHash } from '../shortHash';
import type { NoticedKind } from './types';

/** The name of one change: another text, another change. */
export const keyOf = (kind: NoticedKind, ...what: readonly string[]): string => `${kind}:${shortHash(what.join('\n'))}`;

/** What is to be written at a path, beside what stands there. */
export const changeTo = (page: FunctionPage, path: string, value: Json): Change => ({ path, was: valueAt(page, path), value });

/** A part that is to be added. */
export const adding = (page: FunctionPage, part: string, value: { readonly id: string }): Change =>
  changeTo(page, `${part}/${value.id}`, value as unknown as Json);

/** Whether a change has been made already: a part that is there may have been changed by a person since. */
export function standsAlready(page: FunctionPage, { path, value }: Change): boolean {
  const stands = valueAt(page, path);
  return sameJson(stands, value) || (path.split('/').length === 2 && value !== null && stands !== null);
}
