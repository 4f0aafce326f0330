import { readFileSync } from 'node:fs';
import { proposedMapping, type FoundSource, type TakeOnMapping } from '../../src/marking/rules';
import { createTakeOnDesk, type TakeOnFindings, type TakeOnPlan } from '../../src/marking/store/takeOn';
import { TenantProblem } from '../../src/tenant';
import { loadWords } from '../../src/words';
import { takeOnWords } from '../../src/words/takeOn';
import type { Culture } from '../../src/words';
import { openSiteToRead } from './openSite';
import { jsonLine, printable, writeOutput } from './output';
import type { ReachOptions } from './reachSite';
import { exitCodes, Stop } from './stop';

export interface TakeOnPlanOptions extends Omit<ReachOptions, 'guard'> {
  /** The library's title; without it, every library in which marking is on. */
  readonly library?: string;
  readonly mapping?: string;
  readonly lang: Culture;
  readonly json?: boolean;
}

interface Answer {
  readonly library: { readonly id: string; readonly title: string; readonly url: string };
  readonly found: TakeOnFindings;
  readonly mapping: TakeOnMapping;
  readonly plan: TakeOnPlan;
  /** Values of which nobody has said anything. */
  readonly open: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A mapping file, as docs/schemas/marking-takeon-mapping.schema.json has it. @throws Stop with exit code 2 where it is none */
export function readMapping(text: string): TakeOnMapping {
  const wrong = (what: string): Stop => new Stop(exitCodes.wrongUse, `The mapping cannot be used: ${what}.`);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw wrong('it is not JSON');
  }
  if (!isRecord(read) || !Array.isArray(read.sources)) throw wrong('it has no "sources"');
  const sources = read.sources.map((each: unknown): TakeOnMapping['sources'][number] => {
    if (!isRecord(each) || typeof each.name !== 'string' || !isRecord(each.values)) throw wrong('a source has no "name" or no "values"');
    const { source } = each;
    if (source !== 'column' && source !== 'property' && source !== 'label') throw wrong('a "source" is column, property or label');
    for (const line of Object.values(each.values)) if (line !== null && typeof line !== 'string') throw wrong('a value stands for a line, or null');
    return { source, name: each.name, values: each.values as Record<string, string | null> };
  });
  const { originator } = read;
  if (originator === undefined || originator === 'author') return { sources, originator: 'author' };
  if (!isRecord(originator) || typeof originator.one !== 'string') throw wrong('"originator" is "author" or {"one": "…"}');
  return { sources, originator: { one: originator.one } };
}

/** Values in sources that are used, of which the mapping says nothing. */
function openValues(mapping: TakeOnMapping, sources: readonly FoundSource[]): number {
  return mapping.sources.reduce((sum, used) => {
    const found = sources.find(({ source, name }) => source === used.source && name === used.name);
    return sum + (found?.values ?? []).filter(({ value }) => !Object.prototype.hasOwnProperty.call(used.values, value)).length;
  }, 0);
}

const STANDS_IN_THE_WAY = ['differs', 'cleared', 'sourcesDiffer', 'invalid', 'aboveCeiling', 'aboveContainer', 'later'] as const;

const needsSomebody = ({ plan, open }: Answer): boolean => open > 0 || STANDS_IN_THE_WAY.some((outcome) => plan.outcomes[outcome] > 0);

/** One library as docs/schemas/marking-takeon-plan.schema.json has it. */
function asJson({ library, found, mapping, plan, open }: Answer): Record<string, unknown> {
  return {
    library,
    documents: plan.documents,
    itemCount: found.itemCount,
    propertiesCost: found.propertiesCost,
    sources: found.sources.map(({ source, name, title, product, documents, tooMany, sampled, values }) => ({
      source,
      name,
      title,
      product,
      documents,
      tooMany,
      sampled,
      values: values.map(({ value, documents: many, proposal }) => ({
        value,
        documents: many,
        verdict: proposal.verdict,
        code: proposal.code,
        paragraph: proposal.paragraph,
        line: proposal.line,
        near: proposal.near,
      })),
    })),
    mapping,
    open,
    outcomes: plan.outcomes,
    lines: plan.lines,
    notTaken: plan.notTaken,
  };
}

async function asText({ library, found, plan }: Answer, lang: Culture): Promise<string> {
  const words = await loadWords(takeOnWords, lang);
  const rows: string[] = [words.foundHeading(printable(library.title))];
  for (const source of found.sources) {
    rows.push(`  ${words.source(source.source, printable(source.title))}. ${words.holds(source.documents)}`);
    if (source.tooMany) rows.push(`    ${words.tooMany}`);
    if (source.sampled !== null) rows.push(`    ${words.sampled(source.sampled.looked, source.sampled.of)}`);
    for (const { value, documents, proposal } of source.values)
      rows.push(`    ${String(documents).padStart(6)}  ${printable(value)} → ${proposal.line ?? `? (${proposal.code})`}`);
  }
  if (found.sources.length === 0) rows.push(`  ${words.foundNone(found.documents)}`);
  rows.push(`  ${words.planHeading(plan.outcomes.takeOn)}. ${words.nothingWritten}`);
  for (const [outcome, documents] of Object.entries(plan.outcomes)) {
    if (documents > 0) rows.push(`    ${String(documents).padStart(6)}  ${words.outcomes[outcome as keyof typeof words.outcomes]}`);
  }
  return `${rows.join('\n')}\n`;
}

/**
 * `marking takeon plan`: what a site's libraries already hold, and what taking it on would do. It only reads.
 * @returns exit code 0 when everything that was found would be taken on or stands for nothing; 1 when something of it
 * needs somebody; 2 when the site, the library or the mapping cannot be used
 */
export async function planTakeOn(options: TakeOnPlanOptions): Promise<number> {
  const given = options.mapping === undefined ? null : readMapping(readText(options.mapping));
  const { site, close } = await openSiteToRead(options);
  try {
    const all = await site.libraries();
    const libraries = options.library === undefined ? all : all.filter(({ title }) => title === options.library);
    if (libraries.length === 0)
      throw new Stop(
        exitCodes.wrongUse,
        options.library === undefined ? 'Marking is on in no library.' : `Marking is not on in a library called "${options.library}".`
      );
    const desk = createTakeOnDesk(site);
    const answers: Answer[] = [];
    for (const { id, title, url } of libraries) {
      const found = await desk.find(id);
      const mapping = given ?? proposedMapping(found.sources);
      const plan = await desk.plan(id, mapping, found.sources);
      answers.push({ library: { id, title, url }, found, mapping, plan, open: openValues(mapping, found.sources) });
    }
    if (options.json) await writeOutput(`${jsonLine({ site: site.door.webUrl, scheme: site.scheme.id, libraries: answers.map(asJson) })}\n`);
    else for (const answer of answers) await writeOutput(await asText(answer, options.lang));
    return answers.some(needsSomebody) ? exitCodes.doesNotHold : exitCodes.success;
  } catch (error) {
    if (error instanceof TenantProblem) throw new Stop(exitCodes.wrongUse, `The site could not be read: ${error.message}`);
    throw error;
  } finally {
    close();
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Stop(exitCodes.wrongUse, `${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
