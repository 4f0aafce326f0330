import { forwardPlan, plannedFunction, type Amount, type AmountBy, type DueSeries, type PlanYear } from '../../src/functions/rules';
import { loadWords, type Culture } from '../../src/words';
import { forwardPlanWords } from '../../src/words/forwardPlan';
import { jsonLine, printable, writeOutput } from './output';
import { readPageFiles } from './readPageFiles';
import { exitCodes } from './stop';

export interface FunctionsPlanOptions {
  lang: Culture;
  /** The first year of the plan. */
  from?: number;
  /** The day on which it is asked, YYYY-MM-DD; today where it is not said. */
  on?: string;
  json?: boolean;
}

const amount = ({ series, documents, bytes, metres, uncounted }: Amount): Amount => ({ series, documents, bytes, metres, uncounted });
/** By action or decision; of those where none is said, under a name of their own. */
const by = (all: AmountBy): AmountBy => Object.fromEntries(Object.entries(all).map(([name, each]) => [name === '' ? 'notSaid' : name, each]));
const SAID = [
  'functionId',
  'function',
  'siteUrl',
  'id',
  'name',
  'recordClass',
  'year',
  'reckoned',
  'action',
  'decision',
  'documents',
  'bytes',
  'metres',
] as const satisfies readonly (keyof DueSeries)[];
const line = (series: DueSeries): object => Object.fromEntries(SAID.map((name) => [name, series[name]]));
const yearLine = (year: PlanYear): object => ({
  year: year.year,
  ...amount(year),
  overdue: year.overdue,
  byAction: by(year.byAction),
  byDecision: by(year.byDecision),
  items: year.items.map(line),
});
const brief = (year: PlanYear | null): object | null => (year === null ? null : { year: year.year, ...amount(year) });

/** `functions plan`: what falls due in which year, of the functions in these files. Exit code 1 where one of them is no function page. */
export async function functionsPlan(files: readonly string[], options: FunctionsPlanOptions): Promise<number> {
  const read = readPageFiles(files);
  const thisYear = Number((options.on ?? new Date().toISOString()).slice(0, 4));
  const plan = forwardPlan(
    read.map(({ page }) => plannedFunction(page)),
    thisYear,
    options.from
  );
  const problems = read.flatMap(({ file, problems: ofFile }) => ofFile.map(({ path, code }) => ({ file, path, code })));
  if (options.json)
    await writeOutput(
      `${jsonLine({
        from: options.from ?? null,
        years: plan.years.map(yearLine),
        overdue: plan.overdue.map(line),
        withoutYear: plan.withoutYear.map(line),
        peak: brief(plan.peak),
        trough: brief(plan.trough),
        total: plan.total,
        problems,
      })}\n`
    );
  else {
    const words = await loadWords(forwardPlanWords, options.lang);
    const items = (all: readonly DueSeries[]): string[] => all.map((each) => `      ${words.seriesLine(each)}`);
    const lines = [
      plan.peak === null ? words.nothing : words.peak(plan),
      ...plan.years.flatMap((year) => [words.yearLine(year.year, year.overdue, year), ...items(year.items)]),
      ...(plan.withoutYear.length > 0 ? [words.withoutYear(plan.withoutYear.length), ...items(plan.withoutYear)] : []),
      ...problems.map(({ file, path }) => words.notRead(file, path)),
    ];
    await writeOutput(`${lines.map(printable).join('\n')}\n`);
  }
  return problems.some(({ path }) => path === '') ? exitCodes.doesNotHold : exitCodes.success;
}
