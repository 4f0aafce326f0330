import { readIso } from '../../locale/instants';
import { changeLogStart } from '../../store/changes/changes';
import { logEnd, type LogPlace } from '../../store/changes/changeTokens';
import type { Core } from '../../store/core';
import { GraphError } from '../errors';

/** How far a page got: through folders (by depth and number), then files (by number), then what is gone (by entry of the log). */
export interface Cursor {
  readonly phase: 'folders' | 'files' | 'gone';
  readonly depth: number;
  readonly at: number;
}

/** Where a reading stands. `crawl` goes through all there is; `changes` through the log between two places. */
export type DeltaState =
  | { readonly kind: 'crawl'; readonly since: LogPlace; readonly cursor: Cursor }
  | { readonly kind: 'changes'; readonly since: LogPlace; readonly until: LogPlace | null; readonly cursor: Cursor };

export const start: Cursor = { phase: 'folders', depth: -2, at: -1 };

/** Tokens are opaque to whoever asks; they hold for one list. */
export function writeDelta(listId: string, state: DeltaState): string {
  return Buffer.from(JSON.stringify({ list: listId, ...state })).toString('base64url');
}

const resyncWords = {
  resyncChangesApplyDifferences:
    "Resync required. Replace any local items with the server's version (including deletes) if you're sure that the service was up to date with your local changes when you last sync'd. Upload any local changes that the server doesn't know about.",
  resyncChangesUploadDifferences:
    "Resync required. Upload any local items that the service did not return, and upload any files that differ from the server's version (keeping both copies if you're not sure which one is more up-to-date).",
} as const;

/** 410: the reading has to begin again, at the address that goes along. Source: driveitem-delta.md. */
export function resync(how: keyof typeof resyncWords, location: string): GraphError {
  return new GraphError(410, 'resyncRequired', resyncWords[how], { Location: location }, how);
}

/** A reading that begins anew. */
export const beginning = (core: Core): DeltaState => ({ kind: 'crawl', since: logEnd(core), cursor: start });

/**
 * Reads the token of a request: none begins anew, `latest` stands at the log's end, an instant at that instant.
 * @param fresh the address that begins anew
 * @throws 410 where the token is older than the log, or none of this list's
 */
export function readDelta(core: Core, listId: string, token: string | null, fresh: string): DeltaState {
  if (token === null || token === '') return beginning(core);
  if (token.toLowerCase() === 'latest') return { kind: 'changes', since: logEnd(core), until: logEnd(core), cursor: start };
  const instant = /^\d{4}-\d\d-\d\d/.test(token) ? readIso(token) : null;
  const state = instant === null ? parse(token, listId) : ({ kind: 'changes', since: { entry: -1, time: instant }, until: null, cursor: start } as const);
  if (!state) throw resync('resyncChangesUploadDifferences', fresh);
  if (state.since.time < changeLogStart(core)) throw resync('resyncChangesApplyDifferences', fresh);
  return state;
}

function parse(token: string, listId: string): DeltaState | null {
  try {
    const { list, ...state } = JSON.parse(Buffer.from(token, 'base64url').toString()) as DeltaState & { list: string };
    return list === listId && (state.kind === 'crawl' || state.kind === 'changes') ? state : null;
  } catch {
    return null;
  }
}
