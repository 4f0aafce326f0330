import type { ScheduleVersion } from './scheduleRow';

/** How a schedule stands: its version in force, whether it has been withdrawn since, and the newest draft after it. */
export interface ScheduleStanding {
  readonly scheduleId: string;
  readonly inForce: ScheduleVersion | null;
  readonly withdrawn: boolean;
  readonly draft: ScheduleVersion | null;
  /** Versions that came too late: somebody else had put another in force since their writer looked. */
  readonly late: readonly ScheduleVersion[];
}

/**
 * How one schedule stands, from its rows in any order. Row after row, one counts where it names the row in force at that
 * moment: of two people who put a version in force at once, the first has done it and the second is told. A row in
 * another's name counts for nothing.
 */
export function standingOf(scheduleId: string, versions: readonly ScheduleVersion[]): ScheduleStanding {
  const all = versions.filter((version) => version.scheduleId === scheduleId).sort((a, b) => a.row - b.row);
  const own = all.filter(({ ownHand }) => ownHand);
  const byRow = new Map(all.map((version) => [version.row, version]));
  /** Somebody who writes to an old row must not undo what came after it: it is passed over, to the row before it. */
  const beforeOf = ({ row, before }: ScheduleVersion): number => {
    const named = before < row ? byRow.get(before) : undefined;
    return named === undefined || named.ownHand ? before : beforeOf(named);
  };
  const late: ScheduleVersion[] = [];
  let inForce: ScheduleVersion | null = null;
  let withdrawn = false;
  for (const version of own) {
    if (version.state === 'draft') continue;
    // Where the beginning is too long ago to have been read, the oldest row that was read is where it begins.
    const follows: boolean = inForce === null ? !byRow.has(beforeOf(version)) : beforeOf(version) === inForce.row;
    if (!follows) late.push(version);
    else if (version.state === 'withdrawn') withdrawn = inForce !== null;
    else {
      inForce = version;
      withdrawn = false;
    }
  }
  const since: number = (inForce as ScheduleVersion | null)?.row ?? 0;
  const drafts = own.filter(({ state, row }) => state === 'draft' && row > since);
  return { scheduleId, inForce, withdrawn, draft: drafts[drafts.length - 1] ?? null, late };
}

/** How each schedule stands, in the order of their last change. */
export function standings(versions: readonly ScheduleVersion[]): readonly ScheduleStanding[] {
  const newestFirst = [...versions].sort((a, b) => b.row - a.row);
  return [...new Set(newestFirst.map(({ scheduleId }) => scheduleId))].map((id) => standingOf(id, newestFirst));
}
