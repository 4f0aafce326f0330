import { readHoldBody, writeHoldBody } from './holdBody';
import { keysOfScope } from './scopeKeys';
import type { Hold } from './types';
import { wordsOf } from './wordsOf';

/**
 * Why a hold cannot be declared.
 * - `noScope`: it names nothing; one that is over everything must say so.
 * - `noWords`: something that was given as words has neither letters nor figures.
 * - `phraseTooLong`: a phrase of more than six words.
 * - `noItem`: something that was given as a document is no id.
 * - `noPlace`: something that was given as a site or a folder is no address.
 * - `noBackedBy`: something backs it, and it does not say which.
 * - `tooLong`: it names more than a row of a list can hold.
 */
export type HoldProblemCode =
  'noTitle' | 'noAuthority' | 'noContact' | 'noScope' | 'noWords' | 'phraseTooLong' | 'noItem' | 'noPlace' | 'noFrom' | 'noReview' | 'noBackedBy' | 'tooLong';

export interface HoldProblem {
  readonly code: HoldProblemCode;
  /** What is meant; empty where it is the hold as a whole. */
  readonly value: string;
}

export const LONGEST_PHRASE = 6;
/** A note column holds a little more. */
const LONGEST = 60_000;
/** So much a sealed key takes; those that fill it up among them. */
const SEALED_KEY = 35;
const GUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (day: string): boolean =>
  DAY.test(day) && new Date(`${day}T00:00:00Z`).toString() !== 'Invalid Date' && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** All that speaks against a hold as somebody wants to declare it; empty where it may be. */
export function judgeHold(hold: Hold): readonly HoldProblem[] {
  const { scope } = hold;
  const problems: HoldProblem[] = [];
  const say = (code: HoldProblemCode, value = ''): void => void problems.push({ code, value });
  if (hold.title.trim() === '') say('noTitle');
  if (hold.authority.trim() === '') say('noAuthority');
  if (hold.contact.trim() === '') say('noContact');
  if (!isDay(hold.from)) say('noFrom');
  if (hold.reviewOn !== '' && (!isDay(hold.reviewOn) || hold.reviewOn <= hold.from)) say('noReview');
  if (hold.backing !== 'nothing' && hold.backedBy.trim() === '') say('noBackedBy');
  for (const words of scope.words) {
    const { length } = wordsOf(words);
    if (length === 0) say('noWords', words);
    if (length > LONGEST_PHRASE) say('phraseTooLong', words);
  }
  scope.items.filter((item) => !GUID.test(item.trim())).forEach((item) => say('noItem', item));
  [...scope.sites, ...scope.folders].filter((place) => !place.startsWith('/') || place.startsWith('/:')).forEach((place) => say('noPlace', place));
  scope.folders.filter((place) => place === '/').forEach((place) => say('noPlace', place));
  const { keys } = keysOfScope(scope);
  if (keys.length === 0) say('noScope');
  const body = writeHoldBody({ kind: 'open', hold, deed: '' });
  if (body.length > LONGEST || (hold.confidential && 2 ** Math.ceil(Math.log2(Math.max(1, keys.length))) * SEALED_KEY > LONGEST)) say('tooLong');
  else if (problems.length === 0 && readHoldBody(body) === null) say('noScope');
  return problems;
}
