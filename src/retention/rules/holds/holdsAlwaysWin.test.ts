import fc from 'fast-check';
import { dueReckoner, readPeriod } from '../periods';
import { EMPTY_CLASS, type RecordClass } from '../recordClass';
import { judgeDisposal } from '../disposing/judgeDisposal';
import { createHoldTest } from './createHoldTest';
import { foldHolds, type HoldLine, type ReadHoldLine } from './foldHolds';
import { readHoldBody, writeHoldBody } from './holdBody';
import { heldState } from './heldState';
import { sealHold } from './sealHold';
import type { HeldInput, Hold, HoldScope, HoldsKnown } from './types';

/*
 * A hold always wins, and fails safe: over random schedules, holds, clocks and failures. What is expected is worked out
 * by an oracle that knows the story as it was told, and nothing of keys, hashes or rows.
 */

const CODES = ['A', 'B', 'C', 'D'] as const;
const WORDS = ['flood', 'gate', 'minutes', 'gŵyl'] as const;
const FOLDERS = ['/sites/one/Docs', '/sites/one/Docs/Alpha', '/sites/one/Docs/Alpha/Deep', '/sites/two/Docs'] as const;
const IDS = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

type Link = readonly [from: string, to: string];

const day = (at: number): string => new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
const filler = (() => {
  let made = 0;
  return () => (made += 1).toString(16).padStart(8, '0').padEnd(64, '0');
})();

interface Story {
  readonly id: string;
  readonly scope: HoldScope;
  readonly confidential: boolean;
  readonly from: number;
  /** The day on which it is lifted, and whether that was written; null where it never is. */
  readonly lifted: number | null;
}

const some = <T extends string>(values: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const scopes: fc.Arbitrary<HoldScope> = fc
  .record({
    classes: some(CODES),
    words: some(WORDS),
    folders: some(FOLDERS),
    items: some(IDS),
    functions: some(['Rivers', 'Coasts']),
    sites: some(['/sites/one', '/sites/two']),
  })
  .filter(({ classes, words, folders, items, functions, sites }) => [classes, words, folders, items, functions, sites].some(({ length }) => length > 0));
const stories = fc.array(
  fc.record({ scope: scopes, confidential: fc.boolean(), from: fc.integer({ min: 0, max: 60 }), lifted: fc.option(fc.integer({ min: 1, max: 90 })) }),
  { maxLength: 4 }
);
const links: fc.Arbitrary<Link[]> = fc.array(fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...CODES)), { maxLength: 3 });
const documents: fc.Arbitrary<HeldInput> = fc
  .record({
    uniqueId: fc.constantFrom(...IDS),
    folder: fc.constantFrom(...FOLDERS),
    words: fc.uniqueArray(fc.constantFrom(...WORDS, 'Gwyl', 'FLOOD', 'floods', '2024'), { minLength: 1, maxLength: 3 }),
    recordClass: fc.constantFrom('', ...CODES),
    businessFunction: fc.constantFrom('', 'Rivers', 'Coasts'),
  })
  .map(({ uniqueId, folder, words, recordClass, businessFunction }) => {
    const name = `${words.join(' ')}.docx`;
    return { uniqueId, name, serverRelativeUrl: `${folder}/${name}`, site: folder.slice(0, 10), recordClass, businessFunction };
  });

const classesOf = (all: readonly Link[]): RecordClass[] =>
  CODES.map((code) => ({
    ...EMPTY_CLASS,
    code,
    title: code,
    keepFor: '1 year',
    action: 'destroy',
    supersededBy: all.find(([from]) => from === code)?.[1] ?? '',
  }));

/** Which classes a class became, by walking; the oracle's own way. */
function became(code: string, classes: readonly RecordClass[]): Set<string> {
  const met = new Set<string>();
  for (let at = code; at !== '' && !met.has(at); at = classes.find((each) => each.code === at)?.supersededBy ?? '') met.add(at);
  return met;
}
const plain = (text: string): string => text.toLowerCase().replace(/ŵ/g, 'w');

function isNamed(scope: HoldScope, document: HeldInput, classes: readonly RecordClass[]): boolean {
  const folder = document.serverRelativeUrl.slice(0, document.serverRelativeUrl.lastIndexOf('/'));
  const names = document.serverRelativeUrl.split('/').flatMap((name) => plain(name).split(/[ .]/));
  return (
    (document.recordClass !== '' &&
      scope.classes.some((code) => became(code, classes).has(document.recordClass) || became(document.recordClass, classes).has(code))) ||
    scope.words.some((word) => names.includes(plain(word))) ||
    [...scope.folders, ...scope.sites].some((place) => folder === place || folder.startsWith(`${place}/`)) ||
    scope.items.includes(document.uniqueId) ||
    scope.functions.includes(document.businessFunction)
  );
}

const holdOf = (story: Omit<Story, 'lifted'>, lifted: string): Hold => ({
  id: story.id,
  reason: 'inquiry',
  title: story.id,
  authority: 'x',
  confidential: story.confidential,
  scope: story.scope,
  from: day(story.from),
  reviewOn: '',
  lifted,
  backing: 'nothing',
  backedBy: '',
  contact: 'x',
});

const who = { login: 'o', name: 'O' };
const SALTS = ['aa'.repeat(32), 'bb'.repeat(32)];

/** The rows that the story leaves in the list, as text and read again. */
function rowsOf(told: readonly Story[]): ReadHoldLine[] {
  const line = (kind: HoldLine['kind'], hold: Hold, at: number): HoldLine => ({
    kind,
    holdId: hold.id,
    body: readHoldBody(
      writeHoldBody(hold.confidential ? { kind: 'sealed', sealed: sealHold(hold, SALTS[at % 2], filler), deed: 'd' } : { kind: 'open', hold, deed: '' })
    ),
    who,
    when: '',
    reason: '',
  });
  return told
    .flatMap((story, at) => [line('declared', holdOf(story, ''), at), ...(story.lifted === null ? [] : [line('lifted', holdOf(story, day(story.lifted)), at)])])
    .map((each, at) => ({ rowId: at + 1, line: each, faults: [] }));
}

const withIds = (told: readonly Omit<Story, 'id'>[]): Story[] => told.map((story, at) => ({ ...story, id: `h${at}` }));

function knownFrom(rows: readonly ReadHoldLine[], today: string, hour: number, classes: readonly RecordClass[]): HoldsKnown {
  const { holds, sealed, problems } = foldHolds(rows);
  if (problems.length > 0) return { known: false };
  const now = `${today}T${String(hour).padStart(2, '0')}:00:00Z`;
  return { known: true, test: createHoldTest(holds, sealed, { now, today, classes }) };
}

const DUE = dueReckoner(readPeriod('1 year', 'creation', {}), {})({ created: '2020-01-01' });

/** Whether a document that is due in every other way would go. */
function goes(document: HeldInput, known: HoldsKnown, today: string, classes: readonly RecordClass[]): boolean {
  const recordClass = classes.find(({ code }) => code === document.recordClass) ?? null;
  const seen = { uniqueId: document.uniqueId, serverRelativeUrl: document.serverRelativeUrl, recordClass: document.recordClass, modified: 'm', size: 1 };
  return judgeDisposal({
    today,
    now: seen,
    planned: seen,
    classSaid: true,
    // Superseded classes stand in the way by themselves; here only holds shall.
    recordClass: recordClass === null ? { ...EMPTY_CLASS, code: 'X', action: 'destroy' } : { ...recordClass, supersededBy: '' },
    sameClassWords: true,
    due: DUE,
    held: heldState(document, known).kind,
    decision: { kind: 'destroy', login: 'decider', rule: 'v1', until: '' },
    rule: 'v1',
    sameRuleAsDecided: true,
    agreedBy: 'second',
    plannedBy: 'planner',
    alwaysSecond: true,
    askSecond: true,
    publicRecords: false,
    transferred: false,
    checkedOut: false,
    locked: false,
    labelAllows: true,
  } as Parameters<typeof judgeDisposal>[0]).go;
}

const runs = { numRuns: 1000 };

describe('a hold always wins', () => {
  it('nothing that a hold names goes while it holds, and what none names does; lifting brings it back', () => {
    const seen = { held: 0, free: 0, lifted: 0 };
    fc.assert(
      fc.property(stories, links, documents, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 9 }), (told, all, document, at, hour) => {
        const named = withIds(told);
        const classes = classesOf(all);
        const naming = named.filter(({ scope }) => isNamed(scope, document, classes));
        const holding = naming.some(({ from, lifted }) => from <= at && (lifted === null || lifted > at));
        const known = knownFrom(rowsOf(named), day(at), hour, classes);
        expect(goes(document, known, day(at), classes)).toBe(!holding);
        if (holding) seen.held += 1;
        else if (naming.some(({ from, lifted }) => from <= at && lifted !== null)) seen.lifted += 1;
        else seen.free += 1;
      }),
      runs
    );
    // The story is of use only where all of it happens.
    expect(Math.min(seen.held, seen.free, seen.lifted)).toBeGreaterThan(30);
  });

  it('nothing at all goes where the list cannot be relied on', () => {
    const faults = fc.constantFrom('changed', 'missing', 'otherHand', 'unread', 'begun', 'deleted', 'kind', 'refused');
    fc.assert(
      fc.property(
        stories.filter(({ length }) => length > 0),
        documents,
        faults,
        fc.nat(),
        (told, document, fault, pick) => {
          const rows = rowsOf(withIds(told));
          const at = pick % rows.length;
          const spoil = (part: Partial<ReadHoldLine>): ReadHoldLine[] => rows.map((row, i) => (i === at ? { ...row, ...part } : row));
          const { line } = rows[at];
          let spoilt: readonly ReadHoldLine[] = rows;
          if (fault === 'changed' || fault === 'missing' || fault === 'otherHand') spoilt = spoil({ faults: [fault] });
          else if (fault === 'unread') spoilt = spoil({ line: { ...line, body: null } });
          else if (fault === 'kind') spoilt = spoil({ line: { ...line, kind: null } });
          else if (fault === 'begun') {
            spoilt = [...rows, { rowId: 99, line: { ...line, kind: 'begun', holdId: 'new', body: { kind: 'nothing', deed: 'd' } }, faults: [] }];
          }
          const folded = foldHolds(spoilt, fault === 'deleted' ? '2026-01-01T00:00:00Z' : '');
          const known: HoldsKnown =
            fault === 'refused' || folded.problems.length > 0
              ? { known: false }
              : { known: true, test: createHoldTest(folded.holds, folded.sealed, { now: '2026-02-01T09:00:00Z', today: '2026-02-01' }) };
          expect(heldState(document, known)).toEqual({ kind: 'unknown' });
          expect(goes(document, known, '2026-02-01', classesOf([]))).toBe(false);
        }
      ),
      { numRuns: 600 }
    );
  });

  it('a row cut short or written over by chance is never read as a narrower hold', () => {
    fc.assert(
      fc.property(scopes, fc.boolean(), fc.nat(), fc.string({ minLength: 0, maxLength: 3 }), (scope, confidential, pick, junk) => {
        const hold = holdOf({ id: 'h', scope, confidential, from: 1 }, '');
        const text = writeHoldBody(confidential ? { kind: 'sealed', sealed: sealHold(hold, SALTS[0], filler), deed: 'd' } : { kind: 'open', hold, deed: '' });
        const cut = text.slice(0, pick % text.length) + junk;
        // Every cut that still is whole JSON says all that the row said, or is not understood.
        const read = readHoldBody(cut);
        if (read !== null) expect(writeHoldBody(read)).toBe(text);
      }),
      { numRuns: 600 }
    );
  });
});
