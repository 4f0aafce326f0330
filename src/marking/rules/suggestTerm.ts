import { levelsOf } from './levels';
import type { Scheme } from './scheme';
import { slotNames } from './scheme';
import { tokenise, writeTokens } from './tokens';

// Letters to add, drop, change or swap to make one text of the other; more than `most` counts as `most + 1`.
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(changed, row[j] + 1, next[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length], most + 1);
}

type Spelling = [spelling: string, name: string];

const spellingsOf = new WeakMap<Scheme, Spelling[]>();

function makeSpellings(scheme: Scheme): Spelling[] {
  const terms = slotNames.flatMap((slot) => (scheme.slots[slot]?.terms ?? []).filter((term) => term.offered !== false));
  return [
    ...levelsOf(scheme).map(({ name }): Spelling => [name, name]),
    ...(scheme.sensitive ? [scheme.sensitive.word] : []).map((word): Spelling => [word, word]),
    ...terms.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((spelling): Spelling => [spelling, name])),
  ].map(([spelling, name]) => [writeTokens(tokenise(spelling)), name]);
}

function spellings(scheme: Scheme): Spelling[] {
  const made = spellingsOf.get(scheme) ?? makeSpellings(scheme);
  spellingsOf.set(scheme, made);
  return made;
}

/** The scheme's word that an unknown text most likely meant, or null. Only near misses count: about one slip in four letters, three at most. */
export function suggestTerm(text: string, scheme: Scheme): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const [spelling, name] of spellings(scheme)) {
    const most = Math.min(3, Math.floor(spelling.length / 4));
    const distance = editDistance(text, spelling, most);
    if (distance <= most && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}
