import type { Basis, MarkingDetails } from '../../rules';
import type { RowKind } from '../history/historyRow';
import type { Person } from '../desk';

/** What a run is for. Each writes history of its own kind. */
export type PlanKind = 'mark' | 'undo' | 'takeOn' | 'lapse' | 'handOver' | 'propose' | 'release';

/** What some documents of a plan shall become. Null leaves a thing as each document has it. */
export interface Target {
  readonly itemIds: readonly number[];
  /** A canonical line; empty takes the marking off. */
  readonly line: string | null;
  /** Instructions, and what ends the marking. */
  readonly details: MarkingDetails | null;
  /** Where null, whoever marks a document that has no originator becomes it. */
  readonly originator: string | null;
  readonly originatingBody: string | null;
  readonly basis: Basis | null;
}

/** What a person set out to do. */
export interface Plan {
  readonly operationId: string;
  readonly kind: PlanKind;
  readonly listId: string;
  /** Each document stands in one of them. Those of an undo say nothing but which documents. */
  readonly targets: readonly Target[];
  readonly reason: string;
  readonly rule: string;
  readonly originatingBody: string;
  readonly who: Person;
  /** ISO 8601. */
  readonly when: string;
  /** The newest row of history when the plan was made: this operation's rows come after it. */
  readonly historyFrom: number;
  /** The operation that an undo takes back. */
  readonly undoes: string;
}

export const NO_CHANGE: Omit<Target, 'itemIds'> = { line: null, details: null, originator: null, originatingBody: null, basis: null };

const ROW_KINDS: Readonly<Record<PlanKind, RowKind>> = {
  mark: 'marked',
  undo: 'undone',
  takeOn: 'takenOn',
  lapse: 'lapsed',
  handOver: 'handedOver',
  propose: 'proposed',
  release: 'released',
};

export const PLAN_KINDS = Object.keys(ROW_KINDS) as PlanKind[];

/** The kind of history that a plan writes. */
export const rowKindOf = (plan: Plan): RowKind => ROW_KINDS[plan.kind];

export const itemIdsOf = (plan: Plan): number[] => plan.targets.flatMap((target) => target.itemIds);

/** The line that all of a plan's documents get; empty where there is no such one. */
export function lineOf(plan: Plan): string {
  const [first, ...others] = plan.targets;
  return first !== undefined && others.every((target) => target.line === first.line) ? (first.line ?? '') : '';
}
