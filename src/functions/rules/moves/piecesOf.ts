import type { HandedOn } from './types';

const NOTHING: HandedOn = { history: [], legislation: [], keyRecordSeries: [] };
const NAMES = ['history', 'legislation', 'keyRecordSeries'] as const;

/** What a function hands on, in pieces that a row can hold: at least one, of at most so many characters of JSON; a part longer than that is alone. */
export function piecesOf(page: HandedOn, most: number): readonly HandedOn[] {
  const pieces: HandedOn[] = [NOTHING];
  let room = most;
  for (const name of NAMES)
    for (const part of page[name]) {
      const size = JSON.stringify(part).length + 1;
      const last = pieces[pieces.length - 1];
      if (size > room && last !== NOTHING) {
        pieces.push({ ...NOTHING, [name]: [part] });
        room = most - size;
      } else {
        pieces[pieces.length - 1] = { ...last, [name]: [...last[name], part] };
        room -= size;
      }
    }
  return pieces;
}
