import type { TriggerKind } from '../../periods';
import type { RecordClass, Schedule } from '../../recordClass';
import { readClassPeriod } from '../readClassPeriod';
import { EMPTY_PURVIEW, LONGEST_TEXT, type PurviewRow } from './columns';
import { daysOf, type NotInDays, type PurviewDays } from './daysOf';
import { labelFits, labelNameOf, uniqueNames } from './labelName';
import { noteOf } from './note';

/** What is to be known of a class before the file plan is imported. */
export type PurviewWarningCode =
  /** Left out: what Purview cannot say. */
  | 'leftOutPerson'
  | 'leftOutAge'
  | 'leftOutFixedDate'
  | 'leftOutSeveralDates'
  | 'leftOutTooManyDays'
  | 'leftOutSuperseded'
  /** n × 365 days fall short of calendar years; the safe number is written. */
  | 'fallsShort'
  /** It counts from the end of a year, which Purview does not know: a year is added. */
  | 'yearEnd'
  /** It ends with an event and nothing more: one day is written, because Purview has no period of none. */
  | 'oneDay'
  /** The event type must be there before the import. */
  | 'eventType'
  /** A review or a transfer without a reviewer's address: it is kept, so that nothing is deleted unseen. */
  | 'noReviewer'
  | 'permanentYetDestroy'
  | 'nameChanged'
  | 'textCut'
  | 'linkLeftOut';

export interface PurviewWarning {
  readonly classCode: string;
  readonly title: string;
  readonly code: PurviewWarningCode;
  readonly leftOut: boolean;
  /** Figures and names that the warning speaks of. */
  readonly values: Readonly<Record<string, string | number>>;
}

export interface PurviewPlan {
  readonly rows: readonly PurviewRow[];
  readonly warnings: readonly PurviewWarning[];
}

export interface PurviewOptions {
  /** `safe` writes as many days as the years can have; `times365` writes 365 days a year, as many tenants do. */
  readonly days?: 'safe' | 'times365';
}

const LEFT_OUT: Readonly<Record<Exclude<NotInDays, 'permanent'>, PurviewWarningCode>> = {
  person: 'leftOutPerson',
  age: 'leftOutAge',
  fixedDate: 'leftOutFixedDate',
  severalDates: 'leftOutSeveralDates',
  tooManyDays: 'leftOutTooManyDays',
};

/** The event types of triggers that nobody's words name. They must be made in Purview, so their names are English there. */
const EVENT_TYPES: Readonly<Record<TriggerKind, string>> = {
  created: '',
  modified: '',
  sent: 'Sent',
  closed: 'Closed',
  superseded: 'Superseded',
  birth: 'Date of birth',
  death: 'Date of death',
  trigger: 'Event',
};

const EMAIL = /^[^\s;,@<>"]+@[^\s;,@<>"]+\.[^\s;,@<>"]+$/;

/** Reviewers' addresses, where the owner is nothing but addresses. */
function reviewersOf({ owner }: RecordClass): string {
  const parts = owner.split(/[;,]/).map((part) => part.trim());
  return parts.every((part) => EMAIL.test(part)) ? parts.join(';') : '';
}

type Say = (code: PurviewWarningCode, values?: PurviewWarning['values'], leftOut?: boolean) => void;

function retentionType({ trigger, words }: PurviewDays): { readonly RetentionType: string; readonly EventType: string } {
  if (trigger === 'created') return { RetentionType: 'CreationAgeInDays', EventType: '' };
  if (trigger === 'modified') return { RetentionType: 'ModificationAgeInDays', EventType: '' };
  if (trigger === 'trigger' && /\blabel(?:led)?\b.*\bapplied\b|\blabelled\b/i.test(words)) return { RetentionType: 'TaggedAgeInDays', EventType: '' };
  const named = labelNameOf(words);
  return { RetentionType: 'EventAgeInDays', EventType: named === '' ? EVENT_TYPES[trigger] : named[0].toUpperCase() + named.slice(1) };
}

function retentionOf(each: RecordClass, found: PurviewDays | 'permanent', options: PurviewOptions, say: Say): Partial<PurviewRow> {
  if (found === 'permanent') {
    if (each.action === 'destroy') say('permanentYetDestroy');
    return { RetentionAction: 'Keep', RetentionDuration: 'Unlimited', RetentionType: 'CreationAgeInDays' };
  }
  const safe = options.days !== 'times365' || found.times365 < 1;
  const { RetentionType, EventType } = retentionType(found);
  if (found.fromYearEnd) say('yearEnd', { days: found.days, short: found.times365 });
  else if (found.times365 < found.days && found.times365 > 0) say('fallsShort', { days: found.days, short: found.times365, by: found.days - found.times365 });
  if (found.times365 === 0 && !found.fromYearEnd) say('oneDay');
  if (EventType !== '') say('eventType', { eventType: EventType });
  const reviewers = each.action === 'review' || each.action === 'transfer' ? reviewersOf(each) : '';
  const unseen = each.action === 'keep' || (each.action !== 'destroy' && reviewers === '');
  if (unseen && each.action !== 'keep') say('noReviewer');
  return {
    RetentionAction: unseen ? 'Keep' : 'KeepAndDelete',
    RetentionDuration: String(safe ? found.days : found.times365),
    RetentionType,
    EventType,
    ReviewerEmail: unseen ? '' : reviewers,
  };
}

function cut(text: string, say: Say, column: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  if (line.length <= LONGEST_TEXT) return line;
  say('textCut', { column });
  return `${line.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * A schedule as Microsoft Purview's file plan: a row for every class that it can say, and a warning for everything that
 * is lost on the way. What days cannot say is left out and named. Nothing becomes a period shorter than the schedule's.
 */
export function toPurview(schedule: Schedule, options: PurviewOptions = {}): PurviewPlan {
  const warnings: PurviewWarning[] = [];
  const kept: { each: RecordClass; found: PurviewDays | 'permanent' }[] = [];
  const sayOf =
    ({ code: classCode, title }: RecordClass): Say =>
    (code, values = {}, leftOut = false) =>
      void warnings.push({ classCode, title, code, leftOut, values });

  for (const each of schedule.classes) {
    const found = daysOf(readClassPeriod(each, schedule));
    if (each.supersededBy !== '') sayOf(each)('leftOutSuperseded', { by: each.supersededBy }, true);
    else if (typeof found === 'string' && found !== 'permanent') sayOf(each)(LEFT_OUT[found], { keepFor: each.keepFor }, true);
    else kept.push({ each, found });
  }
  const names = uniqueNames(
    kept.map(({ each }) => (labelFits(each.label) ? each.label : labelNameOf(each.title))),
    (at) => kept[at].each.code
  );
  const rows = kept.map(({ each, found }, at): PurviewRow => {
    const say = sayOf(each);
    if (names[at] !== each.title && names[at] !== each.label) say('nameChanged', { name: names[at] });
    if (each.authority.url.length > LONGEST_TEXT) say('linkLeftOut');
    return {
      ...EMPTY_PURVIEW,
      LabelName: names[at],
      Comment: cut(each.description, say, 'Comment'),
      Notes: cut(noteOf(each), say, 'Notes'),
      IsRecordLabel: 'FALSE',
      ...retentionOf(each, found, options, say),
      ReferenceId: each.code,
      DepartmentName: each.businessFunction,
      Category: each.activity,
      CitationName: each.authority.text,
      CitationUrl: each.authority.url.length > LONGEST_TEXT ? '' : each.authority.url,
      Regulatory: 'FALSE',
    };
  });
  return { rows, warnings };
}
