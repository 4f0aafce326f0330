import type { Marking, ProblemCode } from '../marking';
import { normaliseLine } from '../reading/normaliseLine';
import { readMarking } from '../reading/readMarking';
import type { Actor, ChangeKind, ChangeNeed, ReleaseRules, Scheme } from '../scheme';
import { valuesOf, withValues } from '../valuesOf';
import { changeKinds, countsAs } from './changeKinds';

/**
 * - `noChange`: both say the same.
 * - `mayChange`: nothing is needed, or what `needs` names.
 * - `onTheCopy`: it may stand, on the copy that is released (GSCP paragraph 41).
 * - `mustChallenge`: only the originator may; this person can ask (GSCP paragraphs 37 and 38).
 * - `historicalRecord`: it is not re-marked by anybody (GSCP paragraphs 39 and 41).
 * - a problem's own code, where the new marking does not hold in itself.
 */
export type ChangeCode = 'noChange' | 'mayChange' | 'onTheCopy' | 'mustChallenge' | 'historicalRecord' | ProblemCode;

/** Whether a marking may be changed by somebody, and what it needs. */
export interface ChangeVerdict {
  readonly allowed: boolean;
  /** Empty where nothing is needed; only `challenge` where it is not allowed. */
  readonly needs: readonly ChangeNeed[];
  readonly paragraph: string | null;
  readonly code: ChangeCode;
  readonly kinds: readonly ChangeKind[];
}

export interface Change {
  /** A marking's line; empty for none. */
  readonly from: string;
  readonly to: string;
  readonly actor: Actor;
  /** Whether it is a historical record under the Public Records Act 1958. */
  readonly historical?: boolean;
}

const NEEDS: readonly ChangeNeed[] = ['justification', 'notice'];

/** What a line was: a marking, with or without words that nobody knows; nothing; or something that has no place in this scheme's order. */
interface Before {
  readonly marking: Marking | null;
  /** Whether all of it is known, so that what is lost can be told. */
  readonly comparable: boolean;
  /** Whether it is a marking of an earlier scheme. */
  readonly legacy: boolean;
}

/** Whether a line says nothing at all. */
const isUnmarked = (line: string): boolean => normaliseLine(line) === '';

function readBefore(line: string, scheme: Scheme): Before {
  // Nobody has marked it yet, whatever the unmarked count as: a first marking overrules no decision.
  if (isUnmarked(line)) return { marking: null, comparable: true, legacy: false };
  const { marking, problems } = readMarking(line, scheme);
  const legacy = marking === null && problems.some(({ code }) => code === 'legacyMarking');
  return { marking, legacy, comparable: marking !== null && problems.every(({ code }) => code !== 'unknownTerm' && code !== 'legacyMarking') };
}

const holdsRelease = (marking: Marking | null, { slot, value }: ReleaseRules): boolean => marking !== null && valuesOf(marking, slot).includes(value);

/** Whether a value that lets a document go to anybody is new in a marking. */
export function isRelease(from: Marking | null, to: Marking | null, scheme: Scheme): boolean {
  return scheme.release !== null && holdsRelease(to, scheme.release) && !holdsRelease(from, scheme.release);
}

/** A marking without the value that lets a document go to anybody. */
function withoutRelease(marking: Marking, { slot, value }: ReleaseRules): Marking {
  return withValues(
    marking,
    slot,
    valuesOf(marking, slot).filter((each) => each !== value)
  );
}

/** What the release itself needs: the originating body may say so as well as the creator, who is consulted (GSCP paragraphs 40 and 41). */
function needsOfRelease(release: ReleaseRules, actor: Actor, scheme: Scheme): ChangeNeed[] {
  const needs = scheme.changes.table[countsAs[release.slot].added][actor];
  return actor === 'other' ? needs : needs.filter((need) => need !== 'challenge');
}

function kindsOf(before: Before, after: Marking | null, from: string, scheme: Scheme): ChangeKind[] {
  if (before.marking !== null || isUnmarked(from)) return changeKinds(before.marking, after, scheme);
  return [after === null ? 'lower' : 'first'];
}

/**
 * Whether a marking may be changed by an actor, and what that needs (GSCP paragraphs 37 to 41): the strictest of what
 * the scheme's table says of each kind of change in it. Never throws, whatever the lines.
 */
export function judgeChange({ from, to, actor, historical = false }: Change, scheme: Scheme): ChangeVerdict {
  const { table, paragraphs } = scheme.changes;
  const before = readBefore(from, scheme);
  const read = isUnmarked(to) ? null : readMarking(to, scheme);
  const after = read?.marking ?? null;
  const kinds = kindsOf(before, after, from, scheme);
  const verdict = (allowed: boolean, needs: readonly ChangeNeed[], paragraph: string | null, code: ChangeCode): ChangeVerdict => ({
    allowed,
    needs,
    paragraph,
    code,
    kinds,
  });

  if (read !== null && !read.valid) {
    const problem = read.problems.find(({ severity }) => severity === 'error');
    return verdict(false, [], problem?.paragraph ?? null, problem?.code ?? 'unknownTerm');
  }
  if (kinds.length === 0 && before.comparable) return verdict(true, [], null, 'noChange');
  const release = isRelease(before.marking, after, scheme) ? scheme.release : null;
  if (historical) {
    // An original that is released is not to be defaced with new markings; others are not to be reclassified.
    const isNew = release !== null || isUnmarked(from);
    return verdict(false, [], isNew ? paragraphs.newMarkings : paragraphs.historical, 'historicalRecord');
  }

  // Where it cannot be told what is lost, the strictest that the table says of any change holds.
  const judged = release !== null && after !== null ? kindsOf(before, withoutRelease(after, release), from, scheme) : kinds;
  const cells = before.comparable ? judged.map((kind) => table[kind][actor]) : Object.values(table).map((row) => row[actor]);
  const needs = new Set([...cells.flat(), ...(release ? needsOfRelease(release, actor, scheme) : [])]);
  if (needs.has('challenge')) return verdict(false, ['challenge'], paragraphs.challenge, 'mustChallenge');
  const wanted = NEEDS.filter((need) => needs.has(need));
  if (release) return verdict(true, wanted, release.paragraph, 'onTheCopy');
  if (before.legacy) return verdict(true, wanted, paragraphs.legacy, 'mayChange');
  return verdict(true, wanted, wanted.includes('notice') && paragraphs.notice !== null ? paragraphs.notice : paragraphs.change, 'mayChange');
}
