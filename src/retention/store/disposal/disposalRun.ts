import type { SPFI } from '@pnp/sp';
import { sameLogin } from '../../../marking/rules';
import { pairRun, type LineAim, type PairDeed } from '../../../evidence';
import { readProblem, TenantProblem } from '../../../tenant';
import { later, type Progress, type Running, type Step, type StepProblem } from '../../../work';
import { ENDS, foldLog, needsSecond, type DisposalEntry, type NotDisposedCode, type PlannedPart, type RecordClass, type StandingPlan } from '../../rules';
import type { RecordSite } from '../site/recordSite';
import { countedEntries, disposalLines, readLog } from './disposalLines';
import { createFileHashes, noHash, type FileHash } from './fileHashes';
import { classWords } from './classWords';
import { createGrounds, type Grounds } from './grounds';
import { labelDeed } from './labelDeed';
import { hasLabelOf, judgeRecord, placeRecord, type JudgedRecord } from './judgeRecord';
import { markOf } from './marks';
import { begunRow, endedRow, readParts, readPlans } from './planLines';
import { recycleFile } from './recycle';
import { readBin, type BinEntry } from './recycleBin';
import { addRowsNow } from './savePlan';
import { readStanding, type DocumentRef, type StandingDocument } from './standingDocuments';

/** One document of a plan. */
interface DisposalStep extends Step {
  readonly listId: string;
  readonly itemId: number;
  readonly uniqueId: string;
  readonly recordClass: string;
  readonly mark: string;
}

/** A document as it stands, and the mark of how it stands. */
interface MarkedDocument extends StandingDocument {
  readonly mark: string;
}

/** A clock of ours and SharePoint's may differ by so much. */
const CLOCKS_APART_MS = 5 * 60 * 1000;

const keyOf = (listId: string, itemId: number): string => `${listId}/${itemId}`;

const stepsOf = (parts: readonly PlannedPart[]): readonly DisposalStep[] =>
  parts.flatMap(({ listId, recordClass, itemIds, uniqueIds, marks }) =>
    itemIds.map((itemId, i) => ({ key: keyOf(listId, itemId), name: `${itemId}`, listId, itemId, uniqueId: uniqueIds[i], recordClass, mark: marks[i] }))
  );

/** What SharePoint's refusal of one document is called in the log. */
function codeOf({ code, detail }: StepProblem): NotDisposedCode {
  if (code === 'checkedOut' || code === 'locked' || code === 'notFound' || code === 'noPermission') return code;
  if (/^412\b/.test(detail ?? '')) return 'changedSince';
  return /\blabel\b|on hold or retention policy/i.test(detail ?? '') ? 'labelForbids' : 'refused';
}

const toProblem = (codes: readonly NotDisposedCode[]): StepProblem => {
  const [first] = codes;
  const code = first === 'checkedOut' || first === 'locked' || first === 'notFound' || first === 'noPermission' || first === 'changedSince' ? first : 'refused';
  return { code, detail: codes.join(', ') };
};

/** The questions that read documents as they stand, each with its mark. */
const readMarked = (refs: readonly DocumentRef[]): ((sp: SPFI) => Promise<ReadonlyMap<string, MarkedDocument>>)[] =>
  readStanding(refs).map((question) => async (sp) => {
    const states = await question(sp);
    const marked = await Promise.all(
      [...states].map(async ([key, state]) => {
        const { uniqueId, serverRelativeUrl, modified, size } = state.facts;
        const mark = await markOf({ uniqueId, serverRelativeUrl, recordClass: '', modified, size: Number.isNaN(size) ? 0 : size });
        return [key, { ...state, mark }] as const;
      })
    );
    return new Map(marked);
  });

/** Stops a run for good: the plan is no longer one that may be carried out. */
const stop = (why: string): TenantProblem => new TenantProblem('refused', why);

/**
 * Carries out a plan: for each document a line in the log, then the recycle bin, then a line that says how it ended. Holds,
 * schedule, decisions and the plan itself are read again before every batch, and every document as it stands; where any of
 * that cannot be read, nothing more goes. What was cut off is found by its lines and taken up where it stopped.
 */
export function runDisposal(site: RecordSite, planId: string, onProgress: Progress): Running {
  const { door, clock, person } = site;
  const reader = createGrounds(site);
  const now = (): string => new Date(clock.now()).toISOString();

  const begin = async (): Promise<Running> => {
    const find = async (): Promise<StandingPlan> => {
      const [found] = await readPlans(door, planId);
      if (found === undefined) throw stop('The plan is not there.');
      if (found.state !== 'ready' && found.state !== 'interrupted') throw stop(`The plan cannot be carried out: ${found.state}`);
      return found;
    };
    let standing = await find();
    const parts = await readParts(door, standing.plan);
    if (parts === null) throw stop('The plan is not whole: its rows are not those that its hash is over.');
    const takenUp = standing.begun !== null;
    if (!takenUp) {
      const { rowId } = await door.ask(disposalLines.tip(door.webUrl));
      await addRowsNow(site, [begunRow(standing.plan, person, now(), rowId)]);
      standing = await find();
    }
    const begun = standing.begun;
    if (begun === null) throw stop('The run could not be noted.');
    const others = !sameLogin(begun.who.login, person.login);
    const itemIds = new Map(stepsOf(parts).map(({ key, itemId }) => [key, itemId]));

    let grounds: Grounds | null = null;
    let words: Readonly<Record<string, string>> = {};
    let bin: readonly BinEntry[] = [];
    let binRead = false;
    const hashes = createFileHashes(door);
    /** Documents that were ordered to go, and whose end is not known, with the hash of what they were. */
    const ordered = new Map<string, FileHash>();
    /** Documents whose end stands in the log, whichever run wrote it: two may carry out one plan. */
    const ended = new Set<string>();
    let readTo = begun.logFrom;

    const before = async (): Promise<void> => {
      standing = await find();
      grounds = await reader.read();
      const { schedule, ruleOf } = grounds;
      const classOf = (code: string): RecordClass | null => ruleOf(code)?.recordClass ?? null;
      const codes = [...new Set(parts.map(({ recordClass }) => recordClass))];
      if (standing.agreed === null && codes.some((code) => needsSecond(classOf(code), site.settings.alwaysSecond)))
        throw stop('A second person must agree before this plan is carried out.');
      words = Object.fromEntries(
        await Promise.all(
          codes.map(async (code) => {
            const found = classOf(code);
            return [code, found === null ? '' : await classWords(found, schedule)] as const;
          })
        )
      );
      const fresh = await disposalLines.readSince(door, readTo);
      readTo = fresh[fresh.length - 1]?.rowId ?? readTo;
      for (const { operationId, listId, itemId, outcome } of await countedEntries(fresh))
        if (operationId === planId && ENDS.includes(outcome)) ended.add(keyOf(listId, itemId));
      if ((takenUp && !binRead) || ordered.size > 0) {
        bin = await readBin(door);
        binRead = true;
      }
    };

    const judge = (step: DisposalStep, { facts, mark }: MarkedDocument): JudgedRecord => {
      const known = grounds as Grounds;
      const library = known.standing.libraries.find(({ id }) => id === step.listId);
      const placed = placeRecord(known, facts, library?.url ?? '');
      const { plan, agreed } = standing;
      const same = mark === step.mark && facts.uniqueId === step.uniqueId;
      return judgeRecord(site, known, placed, {
        planned: { ...placed.document, recordClass: step.recordClass, ...(same ? {} : { uniqueId: '' }) },
        sameClassWords: (words[step.recordClass] ?? '') !== '' && words[step.recordClass] === plan.classWords[step.recordClass],
        agreedBy: agreed?.who.login ?? '',
        plannedBy: plan.who.login,
        askSecond: true,
        deed: plan.deed,
      });
    };

    const blank = (step: DisposalStep): DisposalEntry => ({
      outcome: 'notSent',
      operationId: planId,
      documentId: step.uniqueId,
      listId: step.listId,
      itemId: step.itemId,
      name: '',
      path: '',
      recordClass: step.recordClass,
      classTitle: grounds?.ruleOf(step.recordClass)?.recordClass.title ?? '',
      authority: grounds?.ruleOf(step.recordClass)?.recordClass.authority.text ?? '',
      rule: grounds?.schedule.version ?? '',
      dates: {},
      keepUntil: '',
      series: null,
      decidedBy: '',
      decidedWhen: '',
      agreedBy: standing.agreed?.who.login ?? '',
      modified: '',
      size: 0,
      content: '',
      unhashed: '',
      bin: '',
      codes: ['notFound'],
      when: now(),
      who: person,
    });

    const entryOf = (step: DisposalStep, { facts, document, dates, due, series, decision, verdict }: JudgedRecord): DisposalEntry => ({
      ...blank(step),
      outcome: verdict.go ? 'sending' : 'notSent',
      name: facts.name,
      path: facts.serverRelativeUrl,
      dates,
      keepUntil: due?.keepUntil ?? '',
      series,
      decidedBy: decision?.who.login ?? '',
      decidedWhen: decision?.when ?? '',
      modified: document.modified,
      size: document.size,
      codes: verdict.go ? [] : verdict.codes,
    });

    const ends = (line: DisposalEntry, change: Partial<DisposalEntry>): DisposalEntry => ({ ...line, codes: [], ...change, when: now(), who: person });

    /** Whether a document that is gone lies in the recycle bin because it was sent there by this line. */
    const sentBy = (line: DisposalEntry): BinEntry | undefined =>
      bin.find(
        ({ path, deleted, deletedBy, size }) =>
          path.toLowerCase() === line.path.toLowerCase() &&
          size === line.size &&
          Date.parse(deleted) >= Date.parse(line.when) - CLOCKS_APART_MS &&
          deletedBy !== '' &&
          sameLogin(line.who.login, deletedBy)
      );

    const aim = (step: DisposalStep, state: MarkedDocument | undefined): LineAim<DisposalEntry> => ({
      kind: 'line',
      content: state === undefined ? blank(step) : entryOf(step, judge(step, state)),
    });

    const deed = (step: DisposalStep, line: DisposalEntry, state: MarkedDocument | undefined): PairDeed<DisposalEntry> => {
      const notSent = (codes: readonly NotDisposedCode[]): DisposalEntry => ends(line, { outcome: 'notSent', codes });
      if (line.outcome === 'notSent') return { kind: 'failed', problem: toProblem(line.codes), outcome: null };
      // Another run of the same plan was quicker.
      if (ended.has(step.key)) return { kind: 'done', outcome: null };
      if (state === undefined) {
        const found = standing.plan.deed === 'recycle' ? sentBy(line) : undefined;
        if (found !== undefined) {
          const hash = ordered.get(step.key) ?? noHash('cutOff');
          ordered.delete(step.key);
          return { kind: 'done', outcome: ends(line, { outcome: 'sent', bin: found.id, ...hash }) };
        }
        const mayBeOurs = ordered.has(step.key) || takenUp || others;
        ordered.delete(step.key);
        const outcome = mayBeOurs ? ends(line, { outcome: 'gone' }) : notSent(['notFound']);
        return { kind: 'failed', problem: { code: 'notFound' }, outcome };
      }
      const { verdict, recordClass } = judge(step, state);
      const mayBeLabelled = standing.plan.deed === 'label' && (ordered.has(step.key) || takenUp || others);
      ordered.delete(step.key);
      if (mayBeLabelled && hasLabelOf(state.facts, recordClass)) return { kind: 'done', outcome: ends(line, { outcome: 'labelled' }) };
      if (!verdict.go) return { kind: 'failed', problem: toProblem(verdict.codes), outcome: notSent(verdict.codes) };
      if (standing.plan.deed === 'label') {
        const library = grounds?.standing.libraries.find(({ id }) => id === step.listId);
        if (library === undefined || recordClass === null) return { kind: 'failed', problem: { code: 'refused' }, outcome: notSent(['refused']) };
        ordered.set(step.key, noHash('cutOff'));
        return {
          kind: 'do',
          ...labelDeed(door.webUrl, library.url, recordClass.label, step, (key) => itemIds.get(key) as number),
          ended() {
            ordered.delete(step.key);
            return ends(line, { outcome: 'labelled' });
          },
          refused(problem) {
            ordered.delete(step.key);
            return notSent([codeOf(problem)]);
          },
        };
      }
      const etag = state.etag();
      if (etag === '') return { kind: 'failed', problem: { code: 'refused' }, outcome: notSent(['refused']) };
      // The order is refused where the document is no longer in this state, so the hash is that of what goes.
      const hash = hashes.of(step.key, etag);
      ordered.set(step.key, hash);
      return {
        kind: 'do',
        operation: recycleFile(line.documentId, etag),
        ended(answer) {
          ordered.delete(step.key);
          return ends(line, { outcome: 'sent', bin: typeof answer === 'string' ? answer : '', ...hash });
        },
        refused(problem) {
          ordered.delete(step.key);
          return notSent([codeOf(problem)]);
        },
      };
    };

    /** The bytes of what is about to go. A hash that cannot be had stops nothing. */
    const readHashes = async (steps: readonly DisposalStep[]): Promise<void> => {
      // Nothing is read of what would not go; those of the first batch are read when their turn comes again.
      const unread = grounds === null || standing.plan.deed === 'label' ? [] : steps.filter(({ key }) => !hashes.has(key) && !ended.has(key));
      if (unread.length === 0) return;
      try {
        const answers = await door.askAll(readMarked(unread));
        const states = new Map(answers.flatMap((answer) => (answer.ok ? [...answer.value] : [])));
        await hashes.read(
          unread.flatMap((step) => {
            const state = states.get(step.key);
            const goes = state !== undefined && judge(step, state).verdict.go;
            return goes ? [{ key: step.key, uniqueId: step.uniqueId, size: state.facts.size, etag: state.etag() }] : [];
          })
        );
      } catch (error) {
        // Only what SharePoint or the network did: anything else is a fault of ours.
        await readProblem(error);
      }
    };

    return pairRun<DisposalStep, MarkedDocument, DisposalEntry>(
      {
        door,
        clock,
        lines: disposalLines,
        operationId: planId,
        steps: stepsOf(parts),
        batchOperations: site.settings.batchSize,
        from: begun.logFrom,
        takenUp,
        afresh: true,
        placeOf: ({ operationId, listId, itemId, outcome }) => {
          if (operationId !== planId || (outcome !== 'sending' && !ENDS.includes(outcome))) return null;
          return { key: keyOf(listId, itemId), says: outcome === 'sending' ? 'begins' : outcome === 'sent' || outcome === 'labelled' ? 'done' : 'failed' };
        },
        read: readMarked,
        before,
        dearer: readHashes,
        aim,
        deed,
        // Whether it went is not known: the next who takes the plan up looks.
        gaveUp: () => null,
        async close({ state }) {
          if (state !== 'finished') return;
          const log = foldLog(await readLog(door, planId, begun.logFrom));
          const many = (outcome: DisposalEntry['outcome']): number => log.filter(({ entry }) => entry.outcome === outcome).length;
          // A line without an end leaves the plan open, to be taken up again.
          if (many('sending') > 0 || log.length < parts.reduce((sum, { itemIds }) => sum + itemIds.length, 0)) return;
          await addRowsNow(site, [
            endedRow(planId, { who: person, when: now(), how: 'done', sent: many('sent') + many('labelled'), notSent: many('notSent'), gone: many('gone') }),
          ]);
        },
      },
      onProgress
    );
  };

  return later(begin, async (error) => {
    const problem = error instanceof TenantProblem ? error : null;
    return {
      code: problem === null || problem.code === 'overThreshold' ? 'refused' : problem.code,
      detail: error instanceof Error ? error.message : String(error),
    };
  });
}
