/** What is wrong with a schedule, or to be looked at. What is in `STOPS` keeps it from being put in force. */
export type ScheduleProblemCode =
  | 'schema'
  | 'noClasses'
  | 'codeTwice'
  | 'supersededByUnknown'
  | 'supersededByItself'
  | 'supersededRing'
  | 'noSuchDay'
  | 'datesOutOfOrder'
  | 'workingClassUnknown'
  | 'linkUnsafe'
  | 'periodNeedsPerson'
  | 'keptForEverPublicRecord'
  | 'destroyedYetPermanent'
  | 'labelUnfit'
  | 'labelTwice'
  | 'transferWithoutSeries';

export const STOPS: ReadonlySet<ScheduleProblemCode> = new Set<ScheduleProblemCode>([
  'schema',
  'noClasses',
  'codeTwice',
  'supersededByUnknown',
  'supersededByItself',
  'supersededRing',
  'noSuchDay',
  'datesOutOfOrder',
  'linkUnsafe',
]);

export interface ScheduleProblem {
  readonly code: ScheduleProblemCode;
  /** The class it is about; empty where it is about the whole. */
  readonly classCode: string;
  /** JSON Pointer of the value; empty for the whole. */
  readonly path: string;
  /** The value, or what the schema says of it. */
  readonly value: string;
  /** Whether it keeps the schedule from being put in force. */
  readonly stops: boolean;
}

/** A problem, with whether it stops. */
export const scheduleProblem = (code: ScheduleProblemCode, classCode: string, path: string, value: string): ScheduleProblem => ({
  code,
  classCode,
  path,
  value: value.slice(0, 500),
  stops: STOPS.has(code),
});
