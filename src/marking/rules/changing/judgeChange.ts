import type { Marking, ProblemCode } from '../marking';
import { readMarking } from '../reading/readMarking';
import type { Actor, ChangeKind, ChangeNeed, Scheme } from '../scheme';
import { valuesOf } from '../valuesOf';
import { changeKinds } from './changeKinds';

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

/** What an empty or unreadable line was: nothing, or a marking of an earlier scheme, which has no place in the order. */
function readFrom(line: string, scheme: Scheme): { marking: Marking | null; legacy: boolean } {
  if (line.trim() === '') return { marking: null, legacy: false };
  const read = readMarking(line, scheme);
  return { marking: read.marking, legacy: read.marking === null };
}

/** Whether a value that lets a document go to anybody is new in a marking. */
export function isRelease(from: Marking | null, to: Marking | null, scheme: Scheme): boolean {
  const { release } = scheme;
  if (release === null || to === null) return false;
  return valuesOf(to, release.slot).includes(release.value) && (from === null || !valuesOf(from, release.slot).includes(release.value));
}

/**
 * Whether a marking may be changed by an actor, and what that needs (GSCP paragraphs 37 to 41): the strictest of what
 * the scheme's table says of each kind of change in it. Never throws, whatever the lines.
 */
export function judgeChange({ from, to, actor, historical = false }: Change, scheme: Scheme): ChangeVerdict {
  const { table, paragraphs } = scheme.changes;
  const before = readFrom(from, scheme);
  const read = to.trim() === '' ? null : readMarking(to, scheme);
  const after = read?.marking ?? null;
  const kinds = before.legacy && read !== null ? (['first'] as ChangeKind[]) : changeKinds(before.marking, after, scheme);
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
  if (kinds.length === 0 && !before.legacy) return verdict(true, [], null, 'noChange');
  const release = isRelease(before.marking, after, scheme);
  if (historical) {
    // An original that is released is not to be defaced with new markings; others are not to be reclassified.
    const newMarking = release || (before.marking === null && !before.legacy);
    return verdict(false, [], newMarking ? paragraphs.newMarkings : paragraphs.historical, 'historicalRecord');
  }

  // A marking of another scheme cannot be compared, so the strictest that the table says of any change holds.
  const cells = before.legacy && actor !== 'originator' ? Object.values(table).map((row) => row[actor]) : kinds.map((kind) => table[kind][actor]);
  const needs = new Set(cells.flat());
  // On the copy that is released, the originating body may say so as well as the creator.
  if (release && actor !== 'other' && (actor === 'originator' || kinds.every((kind) => kind === 'addInstruction' || !table[kind][actor].includes('challenge'))))
    return verdict(
      true,
      NEEDS.filter((need) => needs.has(need)),
      scheme.release?.paragraph ?? null,
      'onTheCopy'
    );
  if (needs.has('challenge')) return verdict(false, ['challenge'], paragraphs.challenge, 'mustChallenge');
  const wanted = NEEDS.filter((need) => needs.has(need));
  const paragraph = before.legacy ? paragraphs.legacy : wanted.includes('notice') && paragraphs.notice !== null ? paragraphs.notice : paragraphs.change;
  return verdict(true, wanted, paragraph, 'mayChange');
}
