import { asPart, createRelay, type StepProblem, type StepReport, type WorkReport } from '../../../work';
import { judgeProposal, type Challenge } from '../../rules';
import type { DocumentState, Progress, Running } from '../desk';
import type { ChallengeItem } from './challengeDesk';
import type { ChallengeSite } from './createChallengeDesk';
import { byLibrary } from './readTargets';

export interface AcceptOptions {
  readonly site: ChallengeSite;
  readonly items: readonly ChallengeItem[];
  /** By challenge, what its document is marked instead of what was proposed. */
  readonly lines: Readonly<Record<string, string>>;
  readonly reason: string;
  /** Notes that challenges were accepted, with the line that was made. */
  note(challenges: readonly Challenge[], afterOf: (challenge: Challenge) => string, onProgress: Progress): Running;
  readonly operationId: string;
  unread(error: unknown): Promise<StepProblem>;
}

/** So many documents are marked in one run, each of them a target of its own: a plan must fit into one row. */
const AT_ONCE = 200;

const NOT_FOUND: StepProblem = { code: 'notFound' };
const CHANGED_SINCE: StepProblem = { code: 'changedSince' };
const REFUSED: StepProblem = { code: 'refused', detail: 'What is proposed may not be written here.' };

/**
 * Accepts challenges: the documents are marked first, with the challenge in their history, and only what is marked is
 * then noted as accepted. Work that is cut off between the two leaves a document whose history names the challenge,
 * and accepting it once more writes nothing but the note.
 */
export function acceptChallenges({ site, items, lines, reason, note, operationId, unread }: AcceptOptions, onProgress: Progress): Running {
  const hand = createRelay();
  const lineOf = ({ challenge }: ChallengeItem): string => {
    const verdict = judgeProposal(lines[challenge.id] ?? challenge.after, site.settings.ceiling, site.scheme);
    return verdict.kind === 'holds' ? verdict.line : '';
  };

  /** A run has one reason: the originator's own, or else that of the challenges. */
  const byReason = (all: readonly ChallengeItem[]): Map<string, ChallengeItem[]> => {
    const reasons = new Map<string, ChallengeItem[]>();
    for (const item of all) {
      const why = reason !== '' ? reason : item.challenge.reason;
      reasons.set(why, [...(reasons.get(why) ?? []), item]);
    }
    return reasons;
  };

  const go = async (): Promise<WorkReport> => {
    const settled: StepReport[] = [];
    const left: WorkReport['left'][number][] = [];
    const halfDone: WorkReport['halfDone'][number][] = [];
    let broken: StepProblem | null = null;
    const stepOf = ({ challenge }: ChallengeItem): StepReport['step'] => ({ key: challenge.id, name: challenge.name });
    const fail = (item: ChallengeItem, problem: StepProblem): void => void settled.push({ step: stepOf(item), outcome: { kind: 'failed', problem } });
    const marked: ChallengeItem[] = [];
    // Each document is marked and then noted: two halves of one step.
    const halves = (progress: Parameters<Progress>[0]): void =>
      onProgress({ ...progress, total: items.length, settled: Math.floor(progress.settled / 2), done: Math.floor(progress.done / 2) });

    const markIn = async (listId: string, why: string, all: readonly ChallengeItem[]): Promise<void> => {
      const desk = site.deskFor(listId);
      const survey = await desk.survey(
        all.map(({ challenge }) => ({ id: challenge.itemId, uniqueId: challenge.documentId, name: challenge.name, isFolder: false, serverRelativeUrl: '' }))
      );
      const states = new Map(survey.documents.map((document) => [document.uniqueId, document]));
      const targets: { item: ChallengeItem; document: DocumentState; line: string }[] = [];
      const taken = new Set<string>();
      for (const item of all) {
        const document = states.get(item.challenge.documentId);
        const wanted = lineOf(item);
        if (document === undefined) fail(item, NOT_FOUND);
        else if (wanted === '') fail(item, REFUSED);
        // The person said yes to the document as they saw it; and one document cannot become two things at once.
        else if (taken.has(document.uniqueId) || (document.line !== item.document?.line && document.line !== wanted)) fail(item, CHANGED_SINCE);
        else {
          taken.add(document.uniqueId);
          targets.push({ item, document, line: wanted });
        }
      }
      if (targets.length === 0) return;
      const byDocument = new Map(targets.map(({ item, document }) => [document.uniqueId, item]));
      const running = desk.run(
        {
          kind: 'mark',
          reason: why,
          targets: targets.map((target) => ({ documents: [target.document], line: target.line, basis: { challenge: target.item.challenge.id } })),
        },
        (progress) => halves(asPart(progress, settled, items.length * 2))
      );
      const report = await hand.follow(running);
      for (const { step, outcome } of report.steps) {
        const item = byDocument.get(step.key) as ChallengeItem;
        if (outcome.kind === 'failed') fail(item, outcome.problem);
        else marked.push(item);
      }
      const itemOf = (step: { key: string }): StepReport['step'] => stepOf(byDocument.get(step.key) as ChallengeItem);
      left.push(...report.left.map(itemOf));
      halfDone.push(...report.halfDone.map(itemOf));
      broken = broken ?? report.problem;
    };

    try {
      for (const [listId, all] of byLibrary(items))
        for (const [why, alike] of byReason(all))
          for (let from = 0; from < alike.length; from += AT_ONCE)
            if (!hand.cancelled && broken === null) await markIn(listId, why, alike.slice(from, from + AT_ONCE));
    } catch (error) {
      broken = await unread(error);
    }

    // What is marked is noted whatever else went wrong: nobody stops between the two halves by choice.
    if (marked.length > 0) {
      const byId = new Map(marked.map((item) => [item.challenge.id, lineOf(item)]));
      const noted = await note(
        marked.map(({ challenge }) => challenge),
        ({ id }) => byId.get(id) ?? '',
        (progress) =>
          halves(asPart(progress, [...settled, ...marked.map((item) => ({ step: stepOf(item), outcome: { kind: 'done' as const } }))], items.length * 2))
      ).report;
      settled.push(...noted.steps);
      halfDone.push(...noted.left, ...noted.halfDone);
      broken = broken ?? noted.problem;
    }
    const accounted = new Set([...settled.map(({ step }) => step.key), ...left.map(({ key }) => key), ...halfDone.map(({ key }) => key)]);
    left.push(...items.map(stepOf).filter(({ key }) => !accounted.has(key)));
    const state = broken !== null ? 'failed' : left.length > 0 ? 'cancelled' : 'finished';
    return { operationId, state, steps: settled, left, halfDone, problem: broken };
  };

  return { control: hand, report: go() };
}
