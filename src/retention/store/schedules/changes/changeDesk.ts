import '@pnp/sp/webs';
import '@pnp/sp/regional-settings/web';
import { addLines, plainText } from '../../../../evidence';
import { readProblem } from '../../../../tenant';
import { zoneName } from '../../../../tenant/siteZones';
import { checkChain, type StepProblem } from '../../../../work';
import { zoneOf, type Day, type RecordClass, type Schedule, type Zone } from '../../../rules';
import {
  agreesAlone,
  applyChanges,
  foldChanges,
  mayStep,
  type AppliedChanges,
  type AreaAgreement,
  type ChangeStep,
  type ClassChange,
  type ScheduleChange,
  type StepRefusal,
} from '../../../rules/schedules/changes';
import type { KimRecords } from '../../site/kimRecords';
import type { ScheduleDesk } from '../scheduleDesk';
import { changeLines, ownHandOf, type ChangeContent } from './changeLines';

/** What is proposed, and what has been agreed; `notSetUp` where the site has no place for it yet. */
export type ChangeShelf =
  | { readonly kind: 'notSetUp' }
  | {
      readonly kind: 'open';
      readonly changes: readonly ScheduleChange[];
      readonly agreements: readonly AreaAgreement[];
      /** Today, in the KIM site's zone. */
      readonly today: Day;
    };

/** A step that was not taken: because it does not follow, because somebody was faster (`meanwhile`), or because SharePoint refused it (`notKept`). */
export class ChangeRefused extends Error {
  public constructor(
    public readonly code: StepRefusal | 'meanwhile' | 'noClass' | 'notKept',
    public readonly problem: StepProblem | null = null
  ) {
    super(problem?.detail ?? code);
    this.name = 'ChangeRefused';
  }
}

export interface Proposing {
  readonly scheduleId: string;
  readonly area: string;
  readonly change: ClassChange;
  readonly reason: string;
}

/** All that may be asked of changes to a schedule. */
export interface ChangeDesk {
  read(): Promise<ChangeShelf>;
  /** Proposes a change, in this person's name; comes back with its id. @throws ChangeRefused */
  propose(proposing: Proposing): Promise<string>;
  /** Takes the next step of a change, in this person's name. @throws ChangeRefused */
  step(change: ScheduleChange, step: Exclude<ChangeStep, 'proposed' | 'putInForce'>, reason: string): Promise<void>;
  /** One party's yearly word that the classes of a business area still stand. @throws ChangeRefused */
  agreeArea(agreement: Pick<AreaAgreement, 'scheduleId' | 'area' | 'party' | 'version' | 'reason'>): Promise<void>;
  /**
   * Makes the schedule's next version out of signed changes, puts it in force, and says so of each change.
   * @param since the row that was in force when the person looked
   * @throws ScheduleRefused where the schedule does not hold, or somebody was faster; ChangeRefused
   */
  putInForce(schedule: Schedule, since: number, changes: readonly ScheduleChange[], version: string, reason: string): Promise<AppliedChanges>;
}

const ROWS_AT_ONCE = 20;

/** The desk at which changes are proposed, agreed and signed. */
export function createChangeDesk(kim: KimRecords, schedules: ScheduleDesk): ChangeDesk {
  const { door, person, clock } = kim;
  let zone: Promise<Zone> | null = null;

  const readZone = (): Promise<Zone> => {
    zone =
      zone ??
      door
        .ask(async (sp) => (await sp.web.regionalSettings.timeZone.select('Id')()).Id)
        .then(
          (id) => zoneOf(zoneName(id)),
          (error: unknown) => {
            zone = null;
            throw error;
          }
        );
    return zone;
  };

  const read = async (): Promise<ChangeShelf> => {
    try {
      const dayOf = await readZone();
      const lines = await changeLines.readSince(door, 0);
      const findings = await checkChain(lines.map(({ chain }) => chain));
      const changed = new Set(findings.filter(({ code }) => code === 'changedRow').map(({ id }) => id));
      const rows = lines.flatMap((line) =>
        line.content.kind === 'step' ? [{ ...line.content.row, rowId: line.rowId, ownHand: ownHandOf(line, changed) }] : []
      );
      const agreements = lines.flatMap((line) =>
        line.content.kind === 'area'
          ? [{ ...line.content.agreement, rowId: line.rowId, ownHand: ownHandOf(line, changed), day: dayOf(line.witness.added) }]
          : []
      );
      return { kind: 'open', changes: foldChanges(rows), agreements, today: dayOf(new Date(clock.now()).toISOString()) };
    } catch (error) {
      const problem = await readProblem(error);
      if (problem.code === 'notFound') return { kind: 'notSetUp' };
      throw problem;
    }
  };

  /** Adds rows, each once, however often SharePoint must be asked. */
  const add = async (contents: readonly ChangeContent[]): Promise<void> => {
    const { report } = addLines(
      {
        door,
        clock,
        lines: changeLines,
        operationId: kim.newId(),
        steps: contents.map((_, at) => ({ key: String(at), name: '' })),
        batchOperations: ROWS_AT_ONCE,
        aim: ({ key }) => ({ kind: 'line', content: contents[Number(key)] }),
      },
      () => undefined
    );
    const { state, problem, steps } = await report;
    const failed = steps.find(({ outcome }) => outcome.kind === 'failed');
    const why = problem ?? (failed?.outcome.kind === 'failed' ? failed.outcome.problem : null);
    if (why !== null || state !== 'finished') throw new ChangeRefused('notKept', why ?? { code: 'refused' });
  };

  const stamp = () => ({ who: person, when: new Date(clock.now()).toISOString() });
  const stepOf = ({ id, scheduleId, code, area }: ScheduleChange, step: ChangeStep, reason: string, version = ''): ChangeContent => ({
    kind: 'step',
    row: { step, changeId: id, scheduleId, code, area, change: null, version, ...stamp(), reason: plainText(reason) },
  });

  const standingOf = async (id: string): Promise<ScheduleChange | undefined> => {
    const shelf = await read();
    return shelf.kind === 'open' ? shelf.changes.find((change) => change.id === id) : undefined;
  };

  /** Refuses what does not follow from how the change stands now, which may not be how the person saw it. */
  const follows = async (change: ScheduleChange, step: ChangeStep, reason: string): Promise<ScheduleChange> => {
    const now = await standingOf(change.id);
    if (now === undefined) throw new ChangeRefused('meanwhile');
    const refusal = plainText(reason) === '' ? 'noReason' : mayStep(now, step, { login: person.login, keeps: kim.keeps });
    if (refusal !== null) throw new ChangeRefused(now.steps.length !== change.steps.length ? 'meanwhile' : refusal);
    return now;
  };

  return {
    read,
    async propose({ scheduleId, area, change, reason }) {
      if (plainText(reason) === '') throw new ChangeRefused('noReason');
      const after = tidy(change.after);
      if (after.code === '' || after.title === '') throw new ChangeRefused('noClass');
      const id = kim.newId();
      const row = {
        step: 'proposed' as const,
        changeId: id,
        scheduleId,
        code: after.code,
        area: plainText(area),
        version: '',
        ...stamp(),
        reason: plainText(reason),
      };
      await add([{ kind: 'step', row: { ...row, change: { ...change, after } } }]);
      return id;
    },
    async step(change, step, reason) {
      await follows(change, step, reason);
      await add([stepOf(change, step, reason)]);
      const after = await standingOf(change.id);
      // Two people at once: the first row counts, and the second person is told.
      if (!after?.steps.some((row) => row.step === step && row.who.login === person.login)) throw new ChangeRefused('meanwhile');
    },
    async agreeArea({ scheduleId, area, party, version, reason }) {
      if (plainText(reason) === '') throw new ChangeRefused('noReason');
      if (party === 'officer' && !kim.keeps) throw new ChangeRefused('onlyKeepers');
      const shelf = await read();
      if (shelf.kind === 'open' && agreesAlone(shelf.agreements, { scheduleId, area: plainText(area), party }, person.login, shelf.today))
        throw new ChangeRefused('sameSignatory');
      await add([{ kind: 'area', agreement: { scheduleId, area: plainText(area), party, version, ...stamp(), reason: plainText(reason) } }]);
    },
    async putInForce(schedule, since, changes, version, reason) {
      const now: ScheduleChange[] = [];
      for (const change of changes) now.push(await follows(change, 'putInForce', reason));
      const made = applyChanges(schedule, now, version);
      const already = made.applied.length > 0 && made.warnings.filter(({ code }) => code === 'already').length === made.applied.length;
      // The schedule first: a row that says "in force" is never ahead of what is in force. A run that was cut off between the
      // two leaves changes that the schedule has already, and the next one only says so.
      if (made.applied.length > 0 && !already) await schedules.putInForce(made.schedule, since, reason);
      await add(made.applied.map((change) => stepOf(change, 'putInForce', reason, already ? schedule.version : version)));
      return made;
    },
  };
}

/** A class whose texts SharePoint gives back to the letter, so that what is signed is what is put in force. */
function tidy(proposed: RecordClass): RecordClass {
  const { authority, ...rest } = proposed;
  const texts = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, typeof value === 'string' ? plainText(value) : value]));
  return { ...(texts as unknown as RecordClass), authority: { text: plainText(authority.text), url: plainText(authority.url) } };
}
