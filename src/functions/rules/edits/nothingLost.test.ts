import * as fc from 'fast-check';
import { EMPTY_PARTS } from '../page';
import { foldPage, valueAt, type Json, type PageRow } from '.';

const PEOPLE = ['a', 'b', 'c'];

/** What somebody does, having seen the page as it stood some rows before. */
interface Act {
  readonly who: number;
  /** How many of the newest rows they had not seen. */
  readonly behind: number;
  readonly what: 'value' | 'add' | 'write' | 'whole' | 'away';
  readonly part: number;
  readonly field: 'post' | 'name';
}

const act: fc.Arbitrary<Act> = fc.record({
  who: fc.nat(2),
  behind: fc.nat(4),
  what: fc.constantFrom<Act['what']>('value', 'add', 'write', 'write', 'whole', 'away'),
  part: fc.nat(1),
  field: fc.constantFrom<Act['field']>('post', 'name'),
});

interface Written {
  readonly rowId: number;
  readonly seen: number;
  readonly path: string;
  /** The words that only this row says. */
  readonly words: readonly string[];
}

const rowOf = (rowId: number, who: number, change: { path: string; was: Json; value: Json }): PageRow => ({
  functionId: 'f',
  operationId: `o${rowId}`,
  body: { kind: 'edit', changes: [change] },
  who: { login: PEOPLE[who], name: PEOPLE[who] },
  when: '2026-11-20T10:00:00Z',
  reason: '',
  rowId,
});

/** The rows that these people write, each from what they saw. */
function play(acts: readonly Act[]): { readonly rows: readonly PageRow[]; readonly written: readonly Written[] } {
  const rows: PageRow[] = [];
  const written: Written[] = [];
  for (const { who, behind, what, part, field } of acts) {
    const seen = Math.max(0, rows.length - behind);
    const { page } = foldPage(rows, 'f', seen);
    const rowId = rows.length + 1;
    const whole = `keyPosts/p${part}`;
    const stood = valueAt(page, whole);
    const word = `word-${rowId}.`;
    const say = (path: string, value: Json, words: readonly string[]): void => {
      rows.push(rowOf(rowId, who, { path, was: valueAt(page, path), value }));
      written.push({ rowId, seen, path, words });
    };
    if (what === 'value') say('purpose', word, [word]);
    else if (stood === null) say(whole, { ...EMPTY_PARTS.keyPosts, id: `p${part}`, post: word }, [word]);
    else if (what === 'away') say(whole, null, []);
    else if (what === 'whole') say(whole, { ...(stood as object), [field]: word } as Json, [word]);
    else say(`${whole}/${field}`, word, [word]);
  }
  return { rows, written };
}

const touches = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** The words that nobody who had seen them wrote over, and that are neither on the page nor beside it. */
function lost(rows: readonly PageRow[], written: readonly Written[]): readonly string[] {
  const { page, contests } = foldPage(rows, 'f');
  const kept = JSON.stringify([page, contests]);
  const counts = new Set(rows.map(({ rowId }) => rowId));
  return written
    .filter(({ rowId, path }) => counts.has(rowId) && !written.some((later) => later.rowId > rowId && later.seen >= rowId && touches(later.path, path)))
    .flatMap(({ words }) => words.filter((word) => !kept.includes(word)));
}

describe('what several people write at once', () => {
  it('is on the page or kept beside it, until somebody who had seen it writes there', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 2, maxLength: 14 }), (acts) => {
        const { rows, written } = play(acts);
        expect(lost(rows, written)).toEqual([]);
      }),
      { numRuns: 3000 }
    );
  });

  it('is there too where a row before it does not count, because somebody has changed it since', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 2, maxLength: 10 }), fc.nat(9), (acts, nth) => {
        const { rows, written } = play(acts);
        const gone = rows[nth % rows.length];
        expect(
          lost(
            rows.filter((row) => row !== gone),
            written
          ).filter((word) => word !== `word-${gone.rowId}.`)
        ).toEqual([]);
      }),
      { numRuns: 3000 }
    );
  });

  it('can be settled with any of its sides, and is settled then', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 2, maxLength: 12 }), fc.nat(5), (acts, nth) => {
        const { rows } = play(acts);
        const { page, contests } = foldPage(rows, 'f');
        for (const { path, stands, other, others } of contests) {
          expect(valueAt(page, path)).toEqual(stands.value);
          const sides = [stands, other, ...others];
          const value = sides[nth % sides.length].value;
          const after = foldPage([...rows, rowOf(rows.length + 1, 0, { path, was: stands.value, value })], 'f');
          expect(valueAt(after.page, path)).toEqual(value);
          expect(after.contests.map((each) => each.path)).not.toContain(path);
        }
      }),
      { numRuns: 1000 }
    );
  });

  it('is the same page whatever was read before: a prefix of the rows is the page as it was', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 10 }), fc.nat(10), (acts, upTo) => {
        const { rows } = play(acts);
        expect(foldPage(rows, 'f', upTo)).toEqual(foldPage(rows.slice(0, upTo), 'f'));
      }),
      { numRuns: 300 }
    );
  });
});
