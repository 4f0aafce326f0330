import { countsAsWritten } from '../../../evidence';
import { HISTORY, quote, type Door } from '../../../tenant';
import { hashRow } from '../../../work';
import { fromRawWindows, toRawWindows, type RawWindow } from '../../facts';
import { factLines } from '../lines/factLines';
import type { CountNote } from './countNote';
import type { KnownLibrary } from './countLibrary';

/** Libraries as they were counted, by their ids. */
export type KnownLibraries = ReadonlyMap<string, KnownLibrary>;

type RawLibraryCount = Omit<KnownLibrary, 'token' | 'windows'> & { readonly id: string; readonly windows: readonly RawWindow[] };

const FORM = 'windows-1';

/** What is kept of a count, without its tokens. */
export const toCountText = (libraries: KnownLibraries): string =>
  JSON.stringify({
    form: FORM,
    libraries: [...libraries].map(([id, { basis, hidden, by, windows }]): RawLibraryCount => ({ id, basis, hidden, by, windows: toRawWindows(windows) })),
  });

export const hashOfCount = (text: string): Promise<string> => hashRow(text, '');

function fromCountText(text: string, tokens: CountNote['tokens']): KnownLibraries {
  const { form, libraries } = JSON.parse(text) as { readonly form?: string; readonly libraries?: readonly Partial<RawLibraryCount>[] };
  if (form !== FORM || !Array.isArray(libraries)) return new Map();
  return new Map(
    (libraries as readonly Partial<RawLibraryCount>[]).flatMap(({ id, basis, hidden, by, windows }): [string, KnownLibrary][] => {
      const token = typeof id === 'string' && Object.hasOwn(tokens, id) ? tokens[id] : undefined;
      const read = fromRawWindows(windows);
      if (typeof id !== 'string' || typeof token !== 'string' || typeof basis !== 'string' || typeof by !== 'string' || read === null) return [];
      return [[id, { token, basis, hidden: Number(hidden) || 0, by, windows: read }]];
    })
  );
}

/** More than any count takes: a million documents are some five rows. */
const MOST_PARTS = 100;

/**
 * Reads what was counted, window by window. Nothing is made of what is not to the letter what was written.
 * @returns none where there is none, or it does not hold
 */
export async function readCount(door: Door, note: CountNote | null): Promise<KnownLibraries> {
  if (note === null || note.parts < 1 || note.parts > MOST_PARTS) return new Map();
  const filter = `${HISTORY.operation.internalName} eq ${quote(note.operation)} and ${HISTORY.kind.internalName} eq 'part'`;
  const lines = await door.ask(factLines.newest(door.webUrl, MOST_PARTS, filter));
  const counts = await Promise.all(lines.map(countsAsWritten));
  const pieces = lines
    .filter((_, at) => counts[at])
    .map(({ content }) => /^(\d{1,3}):([^]*)$/.exec(content.body))
    .flatMap((found) => (found === null ? [] : [{ at: Number(found[1]), text: found[2] }]))
    .sort((a, b) => a.at - b.at);
  const text = pieces.map((piece) => piece.text).join('');
  if (pieces.length !== note.parts || (await hashOfCount(text)) !== note.sha256) return new Map();
  try {
    return fromCountText(text, note.tokens);
  } catch {
    return new Map();
  }
}
