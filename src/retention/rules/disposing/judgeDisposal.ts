import { sameLogin } from '../../../marking/rules/historyCheck';
import type { Day, Due } from '../periods/types';
import type { RecordClass } from '../recordClass';
import { NOT_DISPOSED, type DisposalDecision, type DisposalDocument, type NotDisposedCode } from './types';

/** All that is asked before one document goes. Whatever is not known counts against its going. */
export interface DisposalInput {
  /** Today, in the site's zone. */
  readonly today: Day;
  /** The document as it stands now; why not, where it was not read. */
  readonly now: DisposalDocument | 'notSeen' | 'notFound' | 'noPermission';
  /** The document as the plan saw it; null while the plan is made. */
  readonly planned: DisposalDocument | null;
  /** Its class in the schedule in force; null where the schedule has none of that code, or could not be read. */
  readonly recordClass: RecordClass | null;
  /** Whether somebody has said the class that its own column holds: a copied column is nobody's word. */
  readonly classSaid: boolean;
  /** Whether the class says the same as when it was planned. */
  readonly sameClassWords: boolean;
  readonly due: Due | null;
  readonly held: 'notHeld' | 'held' | 'unknown';
  /** What was decided of its series and still stands; null where nothing. */
  readonly decision: DisposalDecision | null;
  /** The version of the schedule in force. */
  readonly rule: string;
  /** Whether the class says today what it said in the version under which it was decided. */
  readonly sameRuleAsDecided: boolean;
  /** The account of whoever agreed to this very plan; empty where nobody did. */
  readonly agreedBy: string;
  /** The account of whoever made the plan; empty where there is none yet. */
  readonly plannedBy: string;
  /** Whether a second person must agree whatever the class says. */
  readonly alwaysSecond: boolean;
  /** Whether agreement is asked for yet: a plan is made before anybody can agree to it. */
  readonly askSecond: boolean;
  readonly publicRecords: boolean;
  /** Whether it was handed over to the archive that its class names. */
  readonly transferred: boolean;
  readonly checkedOut: boolean;
  readonly locked: boolean;
  /** Whether its Microsoft label lets it be deleted; null where that is not known. */
  readonly labelAllows: boolean | null;
  /** Where it is to get the Microsoft label of its class: whether that is published here and deletes by itself, and whether it has it. */
  readonly classLabel?: 'unpublished' | 'ready' | 'onIt';
}

export type DisposalVerdict =
  { readonly go: true; readonly keepUntil: Day } | { readonly go: false; /** Each reason, the weightiest first. */ readonly codes: readonly NotDisposedCode[] };

/** Whether a class needs a second person before anything of it goes. */
export const needsSecond = (recordClass: RecordClass | null, alwaysSecond: boolean): boolean => alwaysSecond || (recordClass?.secondPerson ?? true);

function ofClass({ recordClass, today, publicRecords, transferred, classSaid, sameClassWords, planned, now }: DisposalInput): NotDisposedCode[] {
  const codes: NotDisposedCode[] = [];
  if (recordClass === null) codes.push('classUnknown');
  else {
    const { supersededBy, validFrom, validTo, action, series } = recordClass;
    if (supersededBy !== '' || (validTo !== '' && validTo < today) || (validFrom !== '' && validFrom > today)) codes.push('classSuperseded');
    if (action === 'keep') codes.push('actionIsNotDestroy');
    if (action === 'transfer' && !transferred) codes.push('notTransferred');
    // Records that The National Archives have chosen are theirs: a series in the schedule says so (Public Records Act 1958, section 3).
    if (publicRecords && series !== '' && !transferred) codes.push('publicRecord');
    if (!sameClassWords) codes.push('classSuperseded');
  }
  if (!classSaid) codes.push('classUnsaid');
  if (planned !== null && typeof now !== 'string' && now.recordClass !== planned.recordClass) codes.push('classChanged');
  return codes;
}

function ofDate({ due, today }: DisposalInput): NotDisposedCode[] {
  if (due === null) return ['dateUnknown'];
  if (due.permanent) return ['permanent'];
  if (due.keepUntil === null || due.disposeFrom === null || due.needs.length > 0) return ['dateUnknown'];
  return today > due.keepUntil && today >= due.disposeFrom ? [] : ['notDue'];
}

function ofPeople(input: DisposalInput): NotDisposedCode[] {
  const { decision, rule, sameRuleAsDecided, agreedBy, plannedBy, alwaysSecond, askSecond, recordClass } = input;
  if (decision === null || decision.kind !== 'destroy') return ['notDecided'];
  const codes: NotDisposedCode[] = [];
  if (decision.rule !== rule && !sameRuleAsDecided) codes.push('ruleChanged');
  const another = agreedBy !== '' && !sameLogin(agreedBy, decision.login) && !sameLogin(agreedBy, plannedBy);
  if (askSecond && needsSecond(recordClass, alwaysSecond) && !another) codes.push('needsSecondPerson');
  return codes;
}

function ofDocument({ now, planned, checkedOut, locked, labelAllows, classLabel }: DisposalInput): NotDisposedCode[] {
  if (typeof now === 'string') return [now];
  const codes: NotDisposedCode[] = [];
  if (checkedOut) codes.push('checkedOut');
  if (locked) codes.push('locked');
  if (labelAllows !== true) codes.push('labelForbids');
  if (classLabel === 'unpublished') codes.push('noLabel');
  if (classLabel === 'onIt') codes.push('labelledAlready');
  const same =
    planned === null ||
    (now.uniqueId === planned.uniqueId &&
      now.serverRelativeUrl === planned.serverRelativeUrl &&
      now.modified === planned.modified &&
      now.size === planned.size);
  if (!same) codes.push('changedSince');
  return codes;
}

/**
 * Whether one document may go now (section 46 Code of Practice: disposal by schedule, on somebody's authority, and never of
 * what is held). Nothing goes on what is not known: holds that could not be read hold everything, and a date that cannot
 * be reckoned has not passed.
 */
export function judgeDisposal(input: DisposalInput): DisposalVerdict {
  const held: NotDisposedCode[] = input.held === 'held' ? ['held'] : input.held === 'notHeld' ? [] : ['holdsUnknown'];
  const found = new Set([...held, ...ofClass(input), ...ofDate(input), ...ofPeople(input), ...ofDocument(input)]);
  const keepUntil = input.due?.keepUntil ?? null;
  if (found.size === 0 && keepUntil !== null) return { go: true, keepUntil };
  return { go: false, codes: NOT_DISPOSED.filter((code) => found.has(code)) };
}
