import '@pnp/sp/webs';
import '@pnp/sp/regional-settings/web';
import { countsAsWritten, plainText, toStepProblem } from '../../../evidence';
import { isKnownLocale, readProblem, TenantProblem } from '../../../tenant';
import { later, type StepProblem } from '../../../work';
import { recordLines } from '../history/recordLines';
import { saveDates } from '../dates/saveDates';
import { savePlaces } from '../places/savePlaces';
import type { RecordSite } from '../site/recordSite';
import type { ClassDesk } from './classDesk';
import type { ClassPlan, ClassTarget } from './classPlan';
import { abandonClassRun, beginClassRun, classRun, type ClassStep } from './classRun';
import { readEarlierClasses } from './earlierClasses';
import { askRecords } from './readDocuments';
import { surveyClasses } from './surveyClasses';

const readFailure = async (error: unknown): Promise<StepProblem> => toStepProblem(await readProblem(error));

/** Steps as a plan names them: together where they get, have and follow the same. */
function targetsOf(steps: readonly ClassStep[]): ClassTarget[] {
  const groups = new Map<string, { readonly step: ClassStep; readonly itemIds: number[] }>();
  for (const step of steps) {
    const group = JSON.stringify([step.code, step.expects, step.label]);
    const known = groups.get(group) ?? { step, itemIds: [] };
    known.itemIds.push(step.id);
    groups.set(group, known);
  }
  return [...groups.values()].map(({ step: { code, expects, label }, itemIds }) => ({ code, itemIds, expects, label }));
}

/** The desk at which documents, folders and libraries get their classes. */
export function createClassDesk(site: RecordSite): ClassDesk {
  const { door } = site;

  /** What every run needs before it can begin. */
  const ground = async (): Promise<{ lcid: number; historyFrom: number; rule: string }> => {
    const [[locale, tip], { schedule }] = await Promise.all([
      door.askAll<unknown>([async (sp) => (await sp.web.regionalSettings.select('LocaleId')()).LocaleId, recordLines.tip(door.webUrl)]),
      site.standing(),
    ]);
    if (!locale.ok) throw locale.problem;
    if (!tip.ok) throw tip.problem;
    const lcid = locale.value as number;
    if (!isKnownLocale(lcid)) throw new TenantProblem('refused', `Dates cannot be written on a site of locale ${lcid}.`);
    return { lcid, historyFrom: (tip.value as { rowId: number }).rowId, rule: schedule === null ? '' : `${schedule.id} ${schedule.version}` };
  };

  /** The documents of a plan as steps, with the names that they have now. What is gone keeps its number for a name. */
  const stepsOf = async (plan: ClassPlan): Promise<ClassStep[]> => {
    const targets = new Map(plan.targets.flatMap((target) => target.itemIds.map((id): [number, ClassTarget] => [id, target])));
    const answers = await door.askAll(askRecords({ id: plan.listId }, [...targets.keys()]));
    return answers.flatMap((answer) => {
      if (!answer.ok) throw answer.problem;
      return answer.value.map(({ id, uniqueId, name }) => {
        const { code = '', expects, label } = targets.get(id) ?? {};
        return { key: uniqueId, name, id, code, expects, label };
      });
    });
  };

  /** What takes an operation back: every document of it that was written to, with what it had before and has now. */
  const undoing = async (plan: ClassPlan): Promise<ClassStep[]> => {
    const steps = new Map<number, ClassStep>();
    const lines = await recordLines.readSince(door, plan.historyFrom, ({ content }) => content.operationId === plan.operationId);
    for (const line of lines) {
      const { kind, itemId, documentId, name, before, after } = line.content;
      if (!(await countsAsWritten(line))) continue;
      if (kind === 'class') steps.set(itemId, { key: documentId.toLowerCase(), name, id: itemId, code: before, expects: after });
      if (kind === 'classNotApplied') steps.delete(itemId);
    }
    return [...steps.values()];
  };

  const moment = (): string => `${new Date(site.clock.now()).toISOString().slice(0, 19)}Z`;

  return {
    survey: (listId, selection) => surveyClasses(site, listId, selection),

    setDocuments: ({ listId, documents, code, reason }, onProgress) =>
      later(async () => {
        const { lcid, historyFrom, rule } = await ground();
        const targets: ClassTarget[] = [{ code, itemIds: documents.map(({ id }) => id) }];
        const plan: ClassPlan = { operationId: site.newId(), listId, targets, reason: plainText(reason), rule, historyFrom, undoes: '', when: moment() };
        const steps = documents.map(({ id, uniqueId, name, folder }) => ({ key: uniqueId.toLowerCase(), name, id, code, folder }));
        return beginClassRun({ site, plan, steps, lcid }, onProgress);
      }, readFailure),

    savePlaces: (places, onProgress) => savePlaces(site, places, onProgress),
    saveDates: (dates, onProgress) => saveDates(site, dates, onProgress),
    earlier: async (listId) => (await readEarlierClasses(site))(listId),

    resume: (plan, onProgress) =>
      later(async () => {
        const [{ lcid }, steps] = await Promise.all([ground(), stepsOf(plan)]);
        return classRun({ site, plan, steps, lcid, takenUp: true }, onProgress);
      }, readFailure),

    followLabels: (listId, documents, onProgress) =>
      later(async () => {
        const steps = documents.map((each): ClassStep => ({ ...each, key: each.uniqueId.toLowerCase() }));
        const { lcid, historyFrom, rule } = await ground();
        const plan: ClassPlan = { operationId: site.newId(), listId, targets: targetsOf(steps), reason: '', rule, historyFrom, undoes: '', when: moment() };
        return beginClassRun({ site, plan, steps, lcid }, onProgress);
      }, readFailure),

    undo: (plan, onProgress) =>
      later(async () => {
        const steps = await undoing(plan);
        const targets = targetsOf(steps);
        const { lcid, historyFrom, rule } = await ground();
        const back: ClassPlan = { ...plan, operationId: site.newId(), targets, rule, historyFrom, undoes: plan.operationId, when: moment() };
        return beginClassRun({ site, plan: back, steps, lcid }, onProgress);
      }, readFailure),

    abandon: (plan) => abandonClassRun(site, plan),
  };
}
