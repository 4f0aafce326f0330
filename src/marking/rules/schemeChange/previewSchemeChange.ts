import { compareMarkings, exceedsCeiling } from '../compareMarkings';
import { levelsOf } from '../levels';
import type { Problem } from '../marking';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';

/** A marking in use, as documents carry it, and on how many. */
export interface LineInUse {
  readonly line: string;
  readonly count: number;
}

/**
 * - `stays`: it means what it meant.
 * - `readsDifferently`: it still holds, and reads as another line.
 * - `moved`: it still holds, and its level stands higher or lower than before.
 * - `aboveCeiling`: it holds, and is now above what an environment may hold unless it says otherwise.
 * - `noLongerHolds`: it held, and does not any more.
 * - `nowHolds`: it did not hold before, and does now.
 * - `neverHeld`: it holds in neither.
 */
export type LineFate = 'stays' | 'readsDifferently' | 'moved' | 'aboveCeiling' | 'noLongerHolds' | 'nowHolds' | 'neverHeld';

export interface LinePreview extends LineInUse {
  readonly fate: LineFate;
  /** The canonical line before and after; null where it cannot be read. */
  readonly before: string | null;
  readonly after: string | null;
  /** Why it does not hold after. */
  readonly problems: readonly Problem[];
  /** Where its level moved: up or down among those levels that both schemes have. */
  readonly direction: 'up' | 'down' | null;
}

export interface SchemeChangePreview {
  /** What needs a person's eyes first. */
  readonly lines: readonly LinePreview[];
  /** How many documents each fate has. */
  readonly counts: Readonly<Record<LineFate, number>>;
  readonly documents: number;
}

const URGENCY: readonly LineFate[] = ['noLongerHolds', 'aboveCeiling', 'moved', 'readsDifferently', 'neverHeld', 'nowHolds', 'stays'];

/** Whether the new ceiling is exceeded where the old one was not. */
function newlyAbove(line: string, before: Scheme, after: Scheme): boolean {
  const above = (scheme: Scheme): boolean => {
    const marking = readMarking(line, scheme).marking;
    const ceiling = readMarking(scheme.ceiling, scheme).marking;
    return marking !== null && ceiling !== null && exceedsCeiling(marking, ceiling, scheme);
  };
  return above(after) && !above(before);
}

/** Whether a line's level has changed its place among those that both schemes have. */
function movedTo(line: string, before: Scheme, after: Scheme): 'up' | 'down' | null {
  const [was, is] = [readMarking(line, before).marking, readMarking(line, after).marking];
  if (was === null || is === null) return null;
  for (const { name } of levelsOf(before)) {
    const [there, here] = [readMarking(name, before).marking, readMarking(name, after)];
    if (there === null || here.marking === null || !here.valid) continue;
    const [order, now] = [compareMarkings(was, there, before), compareMarkings(is, here.marking, after)];
    if (order !== now) return now > order ? 'up' : 'down';
  }
  return null;
}

function previewLine({ line, count }: LineInUse, before: Scheme, after: Scheme): LinePreview {
  const [was, is] = [readMarking(line, before), readMarking(line, after)];
  const preview = (fate: LineFate, direction: 'up' | 'down' | null = null): LinePreview => ({
    line,
    count,
    fate,
    before: was.canonical,
    after: is.canonical,
    problems: is.problems.filter(({ severity }) => severity === 'error'),
    direction,
  });
  // Without a marking nothing holds or fails to: it counts as something, or does not.
  if (line === '' && was.canonical === is.canonical) return preview('stays');
  if (!is.valid) return preview(was.valid ? 'noLongerHolds' : 'neverHeld');
  if (!was.valid) return preview('nowHolds');
  if (newlyAbove(line, before, after)) return preview('aboveCeiling');
  const direction = movedTo(line, before, after);
  if (direction !== null) return preview('moved', direction);
  return preview(was.canonical === is.canonical ? 'stays' : 'readsDifferently');
}

/**
 * What a change of scheme does to markings in use: nothing is written, and no marking changes by itself. Lines that
 * are alike are counted together. Never throws, whatever the lines.
 */
export function previewSchemeChange(before: Scheme, after: Scheme, linesInUse: readonly LineInUse[]): SchemeChangePreview {
  const counted = new Map<string, number>();
  for (const { line, count } of linesInUse) counted.set(line.trim(), (counted.get(line.trim()) ?? 0) + count);
  const lines = [...counted]
    .map(([line, count]) => previewLine({ line, count }, before, after))
    .sort((a, b) => URGENCY.indexOf(a.fate) - URGENCY.indexOf(b.fate) || b.count - a.count || (a.line < b.line ? -1 : 1));
  const counts = Object.fromEntries(URGENCY.map((fate) => [fate, 0])) as Record<LineFate, number>;
  for (const { fate, count } of lines) counts[fate] += count;
  return { lines, counts, documents: lines.reduce((sum, { count }) => sum + count, 0) };
}
