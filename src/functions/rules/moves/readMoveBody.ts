import { EMPTY_PAGE, SUCCESSION_KINDS, type FunctionPage, type SuccessionKind } from '../page';
import { withChange, type Json } from '../edits';
import type { FunctionMove, HandedOn, MoveEnd } from './types';

/** What a row of the KIM site's list says. */
export type MoveBody =
  | {
      readonly kind: 'declared';
      readonly move: Pick<FunctionMove, 'id' | 'kind' | 'from' | 'to' | 'authority'> & {
        /** In how many rows each function hands on what it has. */ readonly handed: Readonly<Record<string, number>>;
      };
    }
  /** What one function hands on, or a part of it. */
  | { readonly kind: 'handed'; readonly id: string; readonly functionId: string; readonly at: number; readonly page: HandedOn }
  | { readonly kind: 'withdrawn'; readonly id: string };

type Raw = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const count = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : -1);

const ID = /^[\w.:@-]{1,80}$/;

function ends(value: unknown): readonly MoveEnd[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map(({ functionId, title, siteUrl, body }) => ({
    functionId: text(functionId),
    title: text(title),
    siteUrl: text(siteUrl),
    body: text(body),
  }));
}

/** Parts of a page out of a row, each whole and of the right make, whoever wrote it. */
export function readHanded(value: unknown): HandedOn {
  const raw = isObject(value) ? value : {};
  const page = (['history', 'legislation', 'keyRecordSeries'] as const).reduce<FunctionPage>((made, name) => {
    const parts = raw[name];
    if (!Array.isArray(parts)) return made;
    return parts.filter(isObject).reduce<FunctionPage>((at, part) => withChange(at, { path: `${name}/${text(part.id)}`, value: part as Json }), made);
  }, EMPTY_PAGE);
  const { history, legislation, keyRecordSeries } = page;
  return { history, legislation, keyRecordSeries };
}

/** What a row says, out of its JSON; null for what is none of ours. */
export function readMoveBody(json: string): MoveBody | null {
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isObject(body)) return null;
  if (body.kind === 'withdrawn') return ID.test(text(body.id)) ? { kind: 'withdrawn', id: text(body.id) } : null;
  if (body.kind === 'handed') {
    const at = count(body.at);
    return ID.test(text(body.id)) && at >= 1 ? { kind: 'handed', id: text(body.id), functionId: text(body.functionId), at, page: readHanded(body.page) } : null;
  }
  if (body.kind !== 'declared' || !isObject(body.move)) return null;
  const { id, kind, from, to, authority, handed } = body.move;
  if (!ID.test(text(id)) || !SUCCESSION_KINDS.includes(kind as SuccessionKind)) return null;
  const counts = isObject(handed) ? Object.entries(handed).filter(([, many]) => count(many) >= 1) : [];
  return {
    kind: 'declared',
    move: {
      id: text(id),
      kind: kind as SuccessionKind,
      from: ends(from),
      to: ends(to),
      authority: text(authority),
      handed: Object.fromEntries(counts) as Record<string, number>,
    },
  };
}
