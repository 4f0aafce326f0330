import { compareMarkings } from '../compareMarkings';
import { hasErrors, type Marking, type MarkingDetails } from '../marking';
import { readMarking } from '../reading/readMarking';
import { renderMarking } from '../reading/renderMarking';
import type { Scheme } from '../scheme';
import { validateMarking } from '../validateMarking';
import { valuesOf, withValues } from '../valuesOf';

/** What a document's columns say of when its marking ends, and what follows. */
export interface Lapsing {
  /** The marking as it stands. */
  readonly line: string;
  /** ISO 8601 in UTC; empty where it does not end at a time. */
  readonly reclassifyOn: string;
  /** The line that follows. */
  readonly reclassifyTo: string;
  /** What must happen; empty where it does not end with an event. */
  readonly reclassifyEvent: string;
}

/**
 * Why a marking cannot become what its columns say.
 * - `becomesMissing`: they do not say what follows.
 * - `becomesInvalid`: what follows does not hold in this scheme, or needs an end of its own.
 * - `becomesHigher`: what follows is higher than what stands there.
 * - `lineUnreadable`: what stands there is no marking of this scheme, so that nobody can tell whether it would rise.
 */
export type LapseProblemCode = 'becomesMissing' | 'becomesInvalid' | 'becomesHigher' | 'lineUnreadable';

export interface Lapse {
  /** Its time has come; it lies ahead; or it waits for somebody to say that something has happened. */
  readonly state: 'due' | 'later' | 'awaits';
  /** ISO 8601 in UTC; empty where it waits for an event. */
  readonly at: string;
  readonly event: string;
  /** The canonical line of what the document becomes; null where there is a problem. */
  readonly becomes: string | null;
  /** The canonical line for the copy that is released, where what follows lets the document go to anybody; else null. */
  readonly copy: string | null;
  readonly problem: LapseProblemCode | null;
  readonly paragraph: string | null;
}

const NO_DETAILS: MarkingDetails = { instructions: [], embargo: null };

type Following = Pick<Lapse, 'becomes' | 'copy' | 'problem'>;

const no = (problem: LapseProblemCode): Following => ({ becomes: null, copy: null, problem });

/** What follows a marking: what lets a document go to anybody goes on the copy that is released, not on the document (GSCP paragraph 41). */
function follow({ line, reclassifyTo }: Lapsing, scheme: Scheme): Following {
  if (reclassifyTo.trim() === '') return no('becomesMissing');
  const current = readMarking(line, scheme).marking;
  if (line.trim() === '' || current === null) return no('lineUnreadable');
  const after = readMarking(reclassifyTo, scheme);
  if (!after.valid || after.marking === null || hasErrors(validateMarking(after.marking, scheme, NO_DETAILS))) return no('becomesInvalid');
  const { release } = scheme;
  const goesToAnybody = release !== null && valuesOf(after.marking, release.slot).includes(release.value);
  const own: Marking =
    release !== null && goesToAnybody
      ? withValues(
          after.marking,
          release.slot,
          valuesOf(after.marking, release.slot).filter((value) => value !== release.value)
        )
      : after.marking;
  if (hasErrors(validateMarking(own, scheme, NO_DETAILS))) return no('becomesInvalid');
  if (compareMarkings(own, current, scheme) > 0) return no('becomesHigher');
  return { becomes: renderMarking(own, scheme), copy: goesToAnybody ? renderMarking(after.marking, scheme) : null, problem: null };
}

/**
 * When a document's marking ends and what it becomes (GSCP, Additional Markings, page 18). Nothing becomes higher by
 * the passing of time. Never throws, whatever the columns hold.
 * @param now ISO 8601
 * @returns null where the marking does not end: its columns name no time and no event
 */
export function judgeLapse(document: Lapsing, now: string, scheme: Scheme): Lapse | null {
  const at = Date.parse(document.reclassifyOn);
  const timed = !Number.isNaN(at);
  const event = document.reclassifyEvent.trim();
  if (!timed && event === '') return null;
  return {
    state: timed ? (at <= Date.parse(now) ? 'due' : 'later') : 'awaits',
    at: timed ? document.reclassifyOn : '',
    event: timed ? '' : event,
    ...follow(document, scheme),
    paragraph: scheme.paragraphs.embargo,
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days since a moment; 0 where it lies ahead. */
export function daysSince(moment: string, now: string): number {
  const days = Math.floor((Date.parse(now) - Date.parse(moment)) / DAY_MS);
  return Number.isNaN(days) ? 0 : Math.max(0, days);
}
