import { DETAIL_LEVELS, type DetailLevel } from '../page';
import { readTakenStage } from '../appraisal/readTakenStage';
import type { Change, EditPart, Json, PageBody } from './types';

/** An edit of more rows than this is none of ours. */
const MOST_ROWS = 1000;

type Raw = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const row = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : -1);

function change(value: unknown): Change[] {
  if (!isObject(value) || typeof value.path !== 'string') return [];
  return [{ path: value.path, was: (value.was ?? null) as Json, value: (value.value ?? null) as Json }];
}

function part(value: unknown): { readonly part?: EditPart } {
  if (!isObject(value)) return {};
  const [at, of] = [row(value.at), row(value.of)];
  return at >= 1 && of >= at && of <= MOST_ROWS ? { part: { at, of } } : {};
}

/** What a row says, out of its JSON; null for what is none of ours: anybody may have written it. */
export function readPageBody(json: string): PageBody | null {
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isObject(body)) return null;
  const upTo = row(body.upTo);
  switch (body.kind) {
    case 'edit':
      return Array.isArray(body.changes) ? { kind: 'edit', changes: body.changes.flatMap(change), ...part(body.part) } : null;
    case 'confirm': {
      const level = DETAIL_LEVELS.includes(body.level as DetailLevel) ? (body.level as DetailLevel) : '';
      return upTo < 0 ? null : { kind: 'confirm', upTo, page: text(body.page), level, gathered: text(body.gathered) };
    }
    case 'countersign':
      return row(body.confirmation) < 0 ? null : { kind: 'countersign', confirmation: row(body.confirmation), page: text(body.page) };
    case 'dismiss':
      return Array.isArray(body.noticed) ? { kind: 'dismiss', noticed: body.noticed.filter((each): each is string => typeof each === 'string') } : null;
    case 'stage': {
      const stage = readTakenStage(body.stage);
      return stage === null || typeof body.series !== 'string' ? null : { kind: 'stage', series: body.series, stage };
    }
    case 'close':
      return upTo < 0 ? null : { kind: 'close', upTo, page: text(body.page) };
    case 'reopen':
      return { kind: 'reopen' };
    default:
      return null;
  }
}
