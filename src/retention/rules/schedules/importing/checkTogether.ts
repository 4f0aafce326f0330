import type { RecordClass } from '../../recordClass';
import { makeCodes } from './makeCodes';
import type { RowProblemCode, ScheduleField } from './types';

/** What is to be said of a class because of the others. */
export interface TogetherProblem {
  readonly at: number;
  readonly field: ScheduleField;
  readonly code: RowProblemCode;
}

const same = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The places that share a key with another. */
function repeated(keys: readonly string[]): ReadonlySet<number> {
  const first = new Map<string, number>();
  const found = new Set<number>();
  keys.forEach((key, at) => {
    if (key === '') return;
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    else found.add(before).add(at);
  });
  return found;
}

/** Whether following what superseded it, a class comes back to one that it has come by. */
function inRing(code: string, successors: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = code; at !== ''; at = successors.get(at) ?? '') {
    if (seen.has(at)) return seen.has(code) && at === code;
    seen.add(at);
  }
  return false;
}

/**
 * Gives every class a code of its own, names what superseded it by its code, and says what classes have against each
 * other: the same code or title twice, a successor that is not there, a ring of successors.
 */
export function checkTogether(classes: readonly RecordClass[]): { readonly classes: readonly RecordClass[]; readonly problems: readonly TogetherProblem[] } {
  const problems: TogetherProblem[] = [];
  for (const at of repeated(classes.map(({ code }) => code.toLowerCase()))) problems.push({ at, field: 'code', code: 'codeTwice' });

  const keys = classes.map(({ title, businessFunction, activity }) => (title === '' ? '' : [businessFunction, activity, title].map(same).join('\n')));
  const rules = new Map<string, Set<string>>();
  classes.forEach(({ keepFor, keepFrom, action }, at) => {
    const known = rules.get(keys[at]) ?? new Set<string>();
    rules.set(keys[at], known.add([keepFor, keepFrom, action].map(same).join('\n')));
  });
  for (const at of repeated(keys)) problems.push({ at, field: 'title', code: (rules.get(keys[at])?.size ?? 1) > 1 ? 'titleTwiceDiffers' : 'titleTwice' });

  const codes = makeCodes(classes);
  const byCode = new Set(codes);
  const byTitle = new Map<string, string | null>();
  classes.forEach(({ title }, at) => byTitle.set(same(title), byTitle.has(same(title)) ? null : codes[at]));
  const finished = classes.map((each, at): RecordClass => {
    const { supersededBy } = each;
    const named = supersededBy === '' || byCode.has(supersededBy) ? supersededBy : (byTitle.get(same(supersededBy)) ?? supersededBy);
    return { ...each, code: codes[at], supersededBy: named };
  });
  const successors = new Map(finished.map(({ code, supersededBy }) => [code, supersededBy]));
  finished.forEach(({ code, supersededBy }, at) => {
    if (supersededBy === '') return;
    const field = 'supersededBy';
    if (supersededBy === code) problems.push({ at, field, code: 'supersededByItself' });
    else if (!byCode.has(supersededBy)) problems.push({ at, field, code: 'supersededByUnknown' });
    else if (inRing(code, successors)) problems.push({ at, field, code: 'supersededRing' });
  });
  return { classes: finished, problems };
}
