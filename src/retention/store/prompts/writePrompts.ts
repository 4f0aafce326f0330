import { addLines } from '../../../evidence';
import { HISTORY, quote, RECORD, type Door } from '../../../tenant';
import type { Clock, WorkReport } from '../../../work';
import { promptKey, summaryOf, type PromptSummary } from '../../rules';
import type { QueueSnapshot } from '../queue/queueDesk';
import type { Person, RecordSite } from '../site/recordSite';
import { promptLines, type PromptLine } from './promptLines';

export interface Writing {
  readonly door: Door;
  readonly clock: Clock;
  readonly person: Person;
}

const write = ({ door, clock }: Writing, lines: readonly PromptLine[]): Promise<WorkReport> =>
  addLines<PromptLine>(
    {
      door,
      clock,
      lines: promptLines,
      operationId: 'prompts',
      steps: lines.map(({ place }, at) => ({ key: String(at), name: place })),
      batchOperations: 100,
      aim: ({ key }) => ({ kind: 'line', content: lines[Number(key)] }),
    },
    () => undefined
  ).report;

const now = ({ clock }: Writing): string => `${new Date(clock.now()).toISOString().slice(0, 19)}Z`;

/** Puts off what a page says of a place, for this person, to a day. */
export const putOffPrompt = (writing: Writing, place: string, until: string): Promise<WorkReport> =>
  write(writing, [{ kind: 'putOff', place, summary: null, until, rule: '', who: writing.person, when: now(writing) }]);

/** Beyond this a summary is written again though nothing has changed, so that its date is not old. */
const FRESH_MS = 7 * 24 * 60 * 60 * 1000;

const same = (a: PromptSummary | null, b: PromptSummary): boolean =>
  a !== null && (Object.keys(b) as (keyof PromptSummary)[]).every((name) => a[name] === b[name]);

/**
 * Writes down what was seen of a site and its libraries when its queue was read to the end, where that is news. Nothing
 * is written of what was read in part, or where holds or the schedule are not known: a page never says more than is known.
 * @returns how many rows were added
 */
export async function writeSummaries(site: RecordSite, snapshot: QueueSnapshot, page: string): Promise<number> {
  if (!snapshot.complete || !snapshot.holdsKnown || snapshot.kimProblem !== null || snapshot.read < snapshot.of) return 0;
  const { door, clock, person } = site;
  const sitePath = decodeURIComponent(new URL(door.webUrl).pathname).replace(/\/$/, '');
  const places = [sitePath, ...snapshot.libraries.map(({ library }) => library.url)];
  const filter = (place: string): string => `${RECORD.series.internalName} eq ${quote(promptKey(place))} and ${HISTORY.kind.internalName} eq 'summary'`;
  const known = await door.askAll(places.map((place) => promptLines.newest(door.webUrl, 1, filter(place))));
  const options = {
    series: snapshot.series,
    toDecide: snapshot.queue.toDecide,
    page,
    classNameOf: (code: string) => snapshot.ruleOf(code)?.recordClass.title ?? code,
  };
  const lines = places.flatMap((place, at): PromptLine[] => {
    const summary = summaryOf(place, options);
    const answer = known[at];
    const last = answer.ok ? answer.value[0] : undefined;
    const old = last === undefined || clock.now() - Date.parse(last.content.when) > FRESH_MS;
    if (!old && last.ownHand && same(last.content.summary, summary)) return [];
    return [{ kind: 'summary', place, summary, until: '', rule: snapshot.rule, who: person, when: now(site) }];
  });
  if (lines.length === 0) return 0;
  const report = await write(site, lines);
  return report.steps.filter(({ outcome }) => outcome.kind === 'done').length;
}
