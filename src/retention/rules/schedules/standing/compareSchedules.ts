import type { RecordClass, Schedule } from '../../recordClass';

/** What of a class changed. What is in `REDATES` may change when its records are due, or what becomes of them. */
export type ClassChange =
  | 'keepFor'
  | 'keepFrom'
  | 'action'
  | 'year'
  | 'secondPerson'
  | 'title'
  | 'description'
  | 'businessFunction'
  | 'activity'
  | 'authority'
  | 'owner'
  | 'usualMarking'
  | 'vital'
  | 'series'
  | 'label'
  | 'version'
  | 'supersededBy'
  | 'validFrom'
  | 'validTo';

const CHANGES: readonly ClassChange[] = [
  'keepFor',
  'keepFrom',
  'action',
  'year',
  'secondPerson',
  'title',
  'description',
  'businessFunction',
  'activity',
  'authority',
  'owner',
  'usualMarking',
  'vital',
  'series',
  'label',
  'version',
  'supersededBy',
  'validFrom',
  'validTo',
];

const REDATES: ReadonlySet<ClassChange> = new Set<ClassChange>(['keepFor', 'keepFrom', 'action', 'year', 'supersededBy', 'validFrom', 'validTo']);

/** What a new version of a schedule does to one class. */
export interface ComparedClass {
  readonly code: string;
  /** `retired`: it is no longer there, or has been superseded or ended. */
  readonly kind: 'added' | 'retired' | 'changed';
  readonly before: RecordClass | null;
  readonly after: RecordClass | null;
  readonly changes: readonly ClassChange[];
  /** Whether records of it may be due on another day, or something else becomes of them. */
  readonly redates: boolean;
}

/** What a new version of a schedule does. */
export interface ScheduleComparison {
  /** What counts for all classes and changed. */
  readonly whole: readonly ('title' | 'year' | 'publicRecords' | 'workingClass')[];
  /** In the order of the new version; what is gone comes last. */
  readonly classes: readonly ComparedClass[];
}

const same = (a: RecordClass, b: RecordClass, field: ClassChange): boolean =>
  field === 'authority' ? a.authority.text === b.authority.text && a.authority.url === b.authority.url : a[field] === b[field];

/** The changes of one class, from one version of it to another. */
export const changesOf = (before: RecordClass, after: RecordClass): ClassChange[] => CHANGES.filter((field) => !same(before, after, field));

const ended = (before: RecordClass, after: RecordClass): boolean =>
  (before.supersededBy === '' && after.supersededBy !== '') || (before.validTo === '' && after.validTo !== '');

/** Says what a new version of a schedule does, class by class. */
export function compareSchedules(before: Schedule, after: Schedule): ScheduleComparison {
  const was = new Map(before.classes.map((each) => [each.code, each]));
  const is = new Set(after.classes.map(({ code }) => code));
  const yearChanged = before.year !== after.year;
  const classes = after.classes.flatMap((each): ComparedClass[] => {
    const old = was.get(each.code);
    if (old === undefined) return [{ code: each.code, kind: 'added', before: null, after: each, changes: [], redates: true }];
    const changes = changesOf(old, each);
    if (changes.length === 0) return [];
    return [
      {
        code: each.code,
        kind: ended(old, each) ? 'retired' : 'changed',
        before: old,
        after: each,
        changes,
        redates: changes.some((change) => REDATES.has(change)),
      },
    ];
  });
  const gone = before.classes
    .filter(({ code }) => !is.has(code))
    .map((each): ComparedClass => ({ code: each.code, kind: 'retired', before: each, after: null, changes: [], redates: true }));
  const whole = (['title', 'year', 'publicRecords', 'workingClass'] as const).filter((field) => before[field] !== after[field]);
  // Where the year of the whole changed, classes that follow it may fall due on another day without a change of their own.
  const followers = yearChanged
    ? after.classes.flatMap((each): ComparedClass[] => {
        const old = was.get(each.code);
        const follows = old !== undefined && each.year === '' && changesOf(old, each).length === 0;
        return follows ? [{ code: each.code, kind: 'changed', before: old, after: each, changes: [], redates: true }] : [];
      })
    : [];
  return { whole, classes: [...classes, ...followers, ...gone] };
}
