import { LABEL_PRICE, type LabelVerdict } from '../../src/marking/rules';
import { createRecentLines } from '../../src/marking/store';
import { applyLabels, planLabels, type LabelPlan, type LabelReport } from '../../src/marking/store/labels';
import { openSiteAccess, readSiteSettings, type MarkedLibrary } from '../../src/marking/store/site/siteAccess';
import { TenantProblem } from '../../src/tenant';
import { realClock, type Clock } from '../../src/work';
import { loadWords, type Culture } from '../../src/words';
import { labelsWords, type LabelsWords } from '../../src/words/labels';
import { jsonLine, printable, writeOutput } from './output';
import { progressLine } from './progressLine';
import { reachSite, type Reached, type ReachOptions } from './reachSite';
import { siteScheme } from './siteScheme';
import { exitCodes, Stop } from './stop';

export interface LabelOptions extends ReachOptions {
  library?: string;
  scheme?: string;
  lang: Culture;
  json?: boolean;
}

export interface ApplyOptions extends LabelOptions {
  spend?: number;
  reason?: string;
}

const VERDICTS: readonly LabelVerdict[] = ['agree', 'labelMissing', 'markingMissing', 'disagree', 'unmapped'];

/** Dollars without a tail of noughts, and never fewer than two decimals. */
export const dollars = (amount: number): string => amount.toFixed(5).replace(/0{1,3}$/, '');

const minutesOf = (seconds: number): number => Math.ceil(seconds / 60);

async function librariesOf(
  reached: Reached,
  options: LabelOptions
): Promise<{ scheme: Awaited<ReturnType<typeof siteScheme>>; libraries: readonly MarkedLibrary[] }> {
  const settings = await readSiteSettings(reached.door);
  if (settings === null) throw new Stop(exitCodes.wrongUse, 'Marking has not been turned on in this site.');
  const scheme = await siteScheme(reached, settings, options.scheme);
  const person = { login: reached.person, name: reached.person };
  const recent = createRecentLines(null, scheme.id, reached.person);
  const all = await openSiteAccess({ door: reached.door, settings, scheme, person, manages: false, clock: realClock, recent }).libraries();
  const libraries = options.library === undefined ? all : all.filter(({ title }) => title === options.library);
  if (options.library !== undefined && libraries.length === 0)
    throw new Stop(exitCodes.wrongUse, `Marking is on in no library called "${printable(options.library)}".`);
  return { scheme, libraries };
}

/** A plan as docs/schemas/marking-labels.schema.json has it. */
function planAsJson(schemeId: string, plan: LabelPlan): Readonly<Record<string, unknown>> {
  return {
    scheme: schemeId,
    leads: plan.leads,
    libraries: plan.libraries.map(({ library, documents, seen, verdicts, targets }) => ({
      title: library.title,
      url: library.url,
      itemCount: library.itemCount,
      seen,
      documents,
      ...verdicts,
      toLabel: targets.length,
    })),
    toLabel: plan.toLabel,
    lowers: plan.lowers,
    cost: { atLeast: plan.cost, ...LABEL_PRICE },
    minutesAtLeast: minutesOf(plan.seconds),
  };
}

function planAsText(plan: LabelPlan, words: LabelsWords): string {
  const libraries = plan.libraries.flatMap(({ library, documents, verdicts }) => [
    words.library(printable(library.title), documents),
    ...VERDICTS.map((verdict) => `  ${words.count(verdict, verdicts[verdict])}`),
  ]);
  const rest = plan.toLabel === 0 ? words.nothingToApply : words.wouldApply(plan.toLabel, dollars(plan.cost), minutesOf(plan.seconds));
  return [...libraries, rest].join('\n');
}

function reportAsText({ outcomes, spent, stopped }: LabelReport, words: LabelsWords): string {
  const done = outcomes.filter(({ code }) => code === 'applied').length;
  const rest = outcomes.filter(({ code }) => code !== 'applied').map(({ target, code }) => `  ${printable(target.path)}: ${words.outcome(code)}`);
  return [words.applied(done, dollars(spent)), ...(stopped ? [words.stopped(stopped)] : []), ...rest].join('\n');
}

/** Reads the site, and gives the plan with what is needed to carry it out. */
async function plan(reached: Reached, options: LabelOptions, words: LabelsWords): Promise<{ schemeId: string; plan: LabelPlan }> {
  const { scheme, libraries } = await librariesOf(reached, options);
  if (scheme.labels === null) throw new Stop(exitCodes.wrongUse, words.noLabels(scheme.id));
  return { schemeId: scheme.id, plan: await planLabels(reached.door, scheme, libraries) };
}

/** Does something with a site, closes the way to it again, and says in a line where SharePoint would not. */
async function atSite<T>(options: ReachOptions, reach: (options: ReachOptions) => Promise<Reached>, work: (reached: Reached) => Promise<T>): Promise<T> {
  const reached = await reach(options);
  try {
    return await work(reached);
  } catch (error) {
    if (!(error instanceof TenantProblem)) throw error;
    throw new Stop(exitCodes.wrongUse, `${printable(reached.webUrl)} could not be read: ${printable(error.message)}`);
  } finally {
    reached.close();
  }
}

/** `marking labels plan`: what applying labels would do and cost. Changes nothing. Exit code 0. */
export async function planSiteLabels(options: LabelOptions, reach: (options: ReachOptions) => Promise<Reached> = reachSite): Promise<number> {
  const words = await loadWords(labelsWords, options.lang);
  return atSite(options, reach, async (reached) => {
    const made = await plan(reached, options, words);
    await writeOutput(`${options.json ? jsonLine(planAsJson(made.schemeId, made.plan)) : planAsText(made.plan, words)}\n`);
    return exitCodes.success;
  });
}

/** `marking labels apply`: applies them, for no more than may be spent. Exit code 0 when every document has its label, 1 when not, 2 where too little may be spent. */
export async function applySiteLabels(
  options: ApplyOptions,
  reach: (options: ReachOptions) => Promise<Reached> = reachSite,
  clock: Clock = realClock
): Promise<number> {
  const words = await loadWords(labelsWords, options.lang);
  const progress = progressLine(process.stderr);
  return atSite(options, reach, async (reached) => {
    const made = await plan(reached, options, words);
    const { toLabel, lowers, cost } = made.plan;
    const spend = options.spend ?? 0;
    const reason = (options.reason ?? '').trim();
    if (toLabel > 0 && spend < cost) throw new Stop(exitCodes.wrongUse, words.spendMore(dollars(cost)));
    if (lowers > 0 && reason === '') throw new Stop(exitCodes.wrongUse, words.reasonNeeded(lowers));
    const targets = made.plan.libraries.flatMap(({ library, targets: inLibrary }) => inLibrary.map((target) => ({ ...target, listId: library.id })));
    const graph = { url: reached.graphUrl, send: reached.graph, watch: reached.watch };
    const onProgress = (asked: number, total: number): void => progress.say(words.progress(asked, total));
    const report = await applyLabels({ graph, webUrl: reached.webUrl, clock, targets, reason, spend, ...(options.json ? {} : { onProgress }) });
    progress.done();
    if (options.json) await writeOutput(`${jsonLine({ ...planAsJson(made.schemeId, made.plan), ...reportAsJson(report) })}\n`);
    else await writeOutput(`${reportAsText(report, words)}\n`);
    return report.outcomes.every(({ code }) => code === 'applied') ? exitCodes.success : exitCodes.doesNotHold;
  }).finally(() => progress.done());
}

function reportAsJson({ outcomes, calls, spent, stopped }: LabelReport): Readonly<Record<string, unknown>> {
  return {
    applied: outcomes.filter(({ code }) => code === 'applied').length,
    calls,
    spentAtLeast: spent,
    stopped,
    notApplied: outcomes
      .filter(({ code }) => code !== 'applied')
      .map(({ target, code, detail }) => ({ path: target.path, uniqueId: target.uniqueId, label: target.label.name, code, detail })),
  };
}
