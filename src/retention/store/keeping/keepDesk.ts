import { later, type Progress, type Running } from '../../../work';
import { toStepProblem } from '../../../evidence';
import { readProblem, TenantProblem } from '../../../tenant';
import { documentKey, sameSeries, type NotDisposedCode, type RecordClass, type SeriesDecision, type SeriesKey } from '../../rules';
import { askRecords } from '../classes/readDocuments';
import { createClassDesk } from '../classes/createClassDesk';
import { decide } from '../decisions/decide';
import { createDisposalDesk } from '../disposal';
import { createGrounds } from '../disposal/grounds';
import { judgeRecord, placeRecord, type JudgedRecord } from '../disposal/judgeRecord';
import type { RecordSite, SelectedRow } from '../site/recordSite';

/** Documents of one series that a person has selected. */
export interface KeepGroup {
  readonly key: SeriesKey;
  readonly recordClass: RecordClass | null;
  readonly documents: readonly JudgedRecord[];
  /** What was decided of the series, and stands. */
  readonly decision: SeriesDecision | null;
  /** Exceptions among the documents: what somebody decided of one by itself. */
  readonly exceptions: readonly SeriesDecision[];
  /** Why they may not go, each code once; what is only not decided yet is no reason. */
  readonly forbids: readonly NotDisposedCode[];
}

export interface KeepSurvey {
  readonly groups: readonly KeepGroup[];
  readonly missing: readonly SelectedRow[];
  /** Folders among the selection: they are no records, and are left out. */
  readonly folders: number;
  readonly rule: string;
  readonly workingClass: string;
  readonly today: string;
  readonly timeZone: string;
}

/** The desk at which somebody decides about a few documents, exceptions from their series. */
export interface KeepDesk {
  /** @throws TenantProblem where holds, schedule or documents could not be read: then nothing is offered */
  survey(): Promise<KeepSurvey>;
  /** Keeps documents longer than their series, until a day, for a reason. */
  keepLonger(survey: KeepSurvey, group: KeepGroup, until: string, reason: string, onProgress: Progress): Running;
  /** Takes exceptions back: the schedule and what was decided of the series count again. */
  asScheduled(survey: KeepSurvey, group: KeepGroup, onProgress: Progress): Running;
  /** Gives documents the class of working copies and ephemera. */
  asWorkingCopies(survey: KeepSurvey, group: KeepGroup, reason: string, onProgress: Progress): Running;
  /**
   * Asks that they go now: decides it of each, and keeps a plan of exactly these documents. Nothing is deleted: the plan is
   * agreed to and carried out as any other, and every document is judged again then.
   */
  askToDispose(survey: KeepSurvey, group: KeepGroup, reason: string, onProgress: Progress): Running;
}

/** What a decision, or a second person's word, will answer: no reason against asking. */
const ASKED: readonly NotDisposedCode[] = ['notDecided', 'needsSecondPerson', 'ruleChanged'];

export const mayAsk = ({ forbids }: KeepGroup): boolean => forbids.length === 0;

export function createKeepDesk(site: RecordSite, listId: string, selection: readonly SelectedRow[]): KeepDesk {
  const files = selection.filter(({ isFolder }) => !isFolder);

  const exceptions = (
    kind: 'keepLonger' | 'destroy' | 'withdrawn',
    { rule }: KeepSurvey,
    documents: readonly { readonly uniqueId: string; readonly decisionId?: string }[],
    until: string,
    reason: string,
    onProgress: Progress
  ): Running =>
    decide(
      site,
      documents.map(({ uniqueId, decisionId }) => ({
        kind,
        key: documentKey(uniqueId),
        until,
        documents: 1,
        rule,
        reason,
        ...(decisionId !== undefined ? { decisionId } : {}),
      })),
      onProgress
    );

  const idsOf = ({ documents }: KeepGroup): { uniqueId: string }[] => documents.map(({ facts: { uniqueId } }) => ({ uniqueId }));

  return {
    async survey() {
      const [grounds, answers] = await Promise.all([
        createGrounds(site).read(),
        site.door.askAll(
          askRecords(
            { id: listId },
            files.map(({ id }) => id)
          )
        ),
      ]);
      const rows = answers.flatMap((answer) => {
        if (!answer.ok) throw answer.problem;
        return answer.value;
      });
      const library = grounds.standing.libraries.find(({ id }) => id === listId.toLowerCase())?.url ?? '';
      const groups: { key: SeriesKey; documents: JudgedRecord[] }[] = [];
      for (const facts of rows) {
        const judged = judgeRecord(site, grounds, placeRecord(grounds, facts, library));
        const known = groups.find(({ key }) => sameSeries(key, judged.series));
        if (known === undefined) groups.push({ key: judged.series, documents: [judged] });
        else known.documents.push(judged);
      }
      const there = new Set(rows.map(({ uniqueId }) => uniqueId));
      return {
        groups: groups.map(({ key, documents }) => ({
          key,
          documents,
          recordClass: documents[0].recordClass,
          decision: grounds.decisions.on(key, grounds.today),
          exceptions: documents.flatMap(({ facts }) => grounds.decisions.on(documentKey(facts.uniqueId), grounds.today) ?? []),
          forbids: [...new Set(documents.flatMap(({ verdict }) => (verdict.go ? [] : verdict.codes)))].filter((code) => !ASKED.includes(code)),
        })),
        missing: files.filter(({ uniqueId }) => !there.has(uniqueId.toLowerCase())),
        folders: selection.length - files.length,
        rule: grounds.schedule.version,
        workingClass: grounds.schedule.workingClass,
        today: grounds.today,
        timeZone: grounds.standing.timeZone,
      };
    },

    keepLonger: (survey, group, until, reason, onProgress) => exceptions('keepLonger', survey, idsOf(group), until, reason, onProgress),

    asScheduled: (survey, group, onProgress) =>
      exceptions(
        'withdrawn',
        survey,
        group.exceptions.map(({ key, decisionId }) => ({ uniqueId: key.place.slice(key.place.indexOf(':') + 1), decisionId })),
        '',
        '',
        onProgress
      ),

    asWorkingCopies: ({ workingClass }, { documents }, reason, onProgress) =>
      createClassDesk(site).setDocuments(
        { listId, documents: documents.map(({ facts: { id, uniqueId, name } }) => ({ id, uniqueId, name })), code: workingClass, reason },
        onProgress
      ),

    askToDispose: (survey, group, reason, onProgress) =>
      later(
        async () => {
          const said = await exceptions('destroy', survey, idsOf(group), '', reason, () => undefined).report;
          if (said.state !== 'finished' || said.problem !== null) return { control: NO_HAND, report: Promise.resolve(said) };
          const desk = createDisposalDesk(site);
          const draft = await desk.plan([group.key], { only: new Set(group.documents.map(({ facts }) => facts.uniqueId)) });
          // Something has come in between: it is looked at again.
          if (draft.going.length === 0) throw new TenantProblem('refused', 'None of them may go as things stand now.');
          return desk.save(draft, onProgress);
        },
        async (error) => toStepProblem(await readProblem(error))
      ),
  };
}

const NO_HAND = { pause: () => undefined, resume: () => undefined, cancel: () => undefined };
