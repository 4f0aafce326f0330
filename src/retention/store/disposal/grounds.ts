import type { EvidenceList, StoredLine } from '../../../evidence';
import { TenantProblem, type Door } from '../../../tenant';
import {
  classRules,
  createClassifier,
  decisionBook,
  type ClassRule,
  type DecisionBook,
  type HoldsKnown,
  type RecordInput,
  type Schedule,
  type StandingClass,
  type TriggerDates,
} from '../../rules';
import { foldClasses } from '../classes/saidClasses';
import { datedFactLines, foldDates } from '../dates/datedFacts';
import { countedDecisions } from '../decisions/countedDecisions';
import { decisionLines } from '../decisions/decisionLines';
import { recordLines } from '../history/recordLines';
import type { RecordSite, Standing } from '../site/recordSite';
import { createEarlierVersions, type SaysAsIn } from './earlierVersions';
import { readLabels, type LabelsKnown } from './knownLabels';

/** All that a document is judged by, as it stands at one moment. */
export interface Grounds {
  readonly standing: Standing;
  readonly schedule: Schedule;
  readonly holds: HoldsKnown;
  /** Today, in the site's zone. */
  readonly today: string;
  /** The site's address from the root of the tenant. */
  readonly sitePath: string;
  readonly decisions: DecisionBook;
  /** Whether a class says what it said under an earlier version of the schedule. */
  readonly saysAsIn: SaysAsIn;
  readonly labels: LabelsKnown;
  classify(input: RecordInput): StandingClass;
  /** Null where the schedule has no class of that code. */
  ruleOf(code: string): ClassRule | null;
  datesOf(uniqueId: string): TriggerDates;
  /** The class that a document's history says it was given itself; null where nobody has said one. */
  saidOf(uniqueId: string): string | null;
}

const NO_DATES: TriggerDates = {};

/** Reads a list that only grows, on from where it was, and folds it anew where there is anything new. */
function following<C, F>(door: Door, list: EvidenceList<C>, fold: (lines: readonly StoredLine<C>[]) => F | Promise<F>): () => Promise<F> {
  const lines: StoredLine<C>[] = [];
  let folded: { readonly value: F } | null = null;
  return async () => {
    const fresh = await list.readSince(door, lines[lines.length - 1]?.rowId ?? 0);
    lines.push(...fresh);
    if (folded === null || fresh.length > 0) folded = { value: await fold(lines) };
    return folded.value;
  };
}

/** Reads what documents are judged by, again and again. */
export interface GroundsReader {
  /**
   * What stands now.
   * @throws TenantProblem where any of it could not be read: then nothing goes. It may pass, so whoever runs tries again.
   */
  read(): Promise<Grounds>;
}

export function createGrounds(site: RecordSite): GroundsReader {
  const { door } = site;
  const readDecided = following(door, decisionLines, async (lines) => decisionBook(await countedDecisions(lines)));
  const readDates = following(door, datedFactLines, foldDates);
  const readSaid = following(door, recordLines, foldClasses);
  const earlier = createEarlierVersions(site);
  let labels: LabelsKnown | null = null;

  return {
    async read() {
      const standing = await site.standing('afresh');
      const { schedule, holds, kimProblem } = standing;
      if (kimProblem !== null && kimProblem !== 'unreadable') throw new TenantProblem('notFound', `There is no schedule in force: ${kimProblem}`);
      // It may pass, so a run tries again for a while; until it has passed, nothing goes.
      if (!holds.known) throw new TenantProblem('network', 'The department’s holds could not be read.');
      if (schedule === null) throw new TenantProblem('network', 'The department’s schedule could not be read.');
      const decisions = await readDecided();
      const [dates, said] = [await readDates(), await readSaid()];
      labels = labels ?? (await readLabels(door));
      const today = standing.zone(new Date(site.clock.now()).toISOString());
      return {
        standing,
        schedule,
        holds,
        labels,
        decisions,
        saysAsIn: await earlier(
          schedule,
          decisions.all.filter(({ kind }) => kind === 'destroy').map(({ rule }) => rule)
        ),
        today,
        sitePath: decodeURIComponent(new URL(door.webUrl).pathname).replace(/\/$/, ''),
        classify: createClassifier(standing.places),
        ruleOf: classRules(schedule, site.settings, today),
        datesOf: (uniqueId) => dates.get(uniqueId) ?? NO_DATES,
        saidOf: (uniqueId) => said.get(uniqueId)?.after ?? null,
      };
    },
  };
}
