import { createPeople, numberOf, peopleOf, type Door, type ListRef, type PersonInRow, type RawRow } from '../../../tenant';
import { scanList, type Reducer } from '../../../scan';
import type { Clock } from '../../../work';
import { MARKING_FIELDS, readMarkingFacts, type MarkingFacts } from '../../facts';
import {
  judgeTakeOn,
  originatorFor,
  readyMapping,
  takeOnOutcomes,
  type Held,
  type TakeOnGround,
  type TakeOnMapping,
  type TakeOnOutcome,
  type TakeOnSource,
  type TakeOnVerdict,
} from '../../rules';
import type { RunTarget } from '../desk';
import { siteRulesOf, readSiteRules } from '../standing/siteRules';
import { carriesProperties, isFolder, LABEL_FIELDS, labelOf } from './countValues';
import { readDocumentProperties } from './documentProperties';
import { lastLines } from './lastLines';
import { valueOf } from './sourceFields';
import { MOST_AT_ONCE, type NotTaken, type PlannedLine, type Reading, type TakeOnPlan } from './takeOnDesk';

/** Shown of what is not taken on. */
const MOST_SHOWN = 1000;

export interface PlanTakeOnOptions {
  readonly door: Door;
  readonly clock: Clock;
  readonly list: ListRef & { readonly id: string };
  readonly ground: TakeOnGround;
  readonly mapping: TakeOnMapping;
  /** What people call a source. */
  titleOf(source: TakeOnSource): string;
  /** Who answers for a marking whose author cannot, as the column holds it. */
  readonly otherwise: string;
  readonly itemCount: number;
  readonly onRead: Reading;
}

/** A document whose sources say something of it. */
interface Candidate {
  readonly state: MarkingFacts;
  readonly author: PersonInRow | null;
  readonly held: Held[];
}

const NO_AUTHOR: PersonInRow = { id: Number.NaN, name: '', email: '' };

function candidateReducer(mapping: TakeOnMapping): Reducer<{ documents: number; candidates: Candidate[] }> {
  const columns = mapping.sources.filter(({ source }) => source === 'column');
  const label = mapping.sources.find(({ source }) => source === 'label');
  const properties = mapping.sources.some(({ source }) => source === 'property');
  const heldIn = (row: RawRow): Held[] => {
    const held: Held[] = columns.map(({ source, name }) => ({ source, name, value: valueOf(row, name) }));
    if (label !== undefined) held.push({ source: 'label', name: label.name, value: labelOf(row).value });
    return held.filter(({ value }) => value !== '');
  };
  return {
    fields: [...MARKING_FIELDS, 'Author', ...(label !== undefined ? LABEL_FIELDS : []), ...columns.map(({ name }) => name)],
    start: () => ({ documents: 0, candidates: [] }),
    add: (facts, row) => {
      if (isFolder(row)) return facts;
      facts.documents += 1;
      const held = heldIn(row);
      const state = readMarkingFacts(row);
      if (held.length > 0 || (properties && carriesProperties(state.name))) facts.candidates.push({ state, author: peopleOf(row, 'Author')[0] ?? null, held });
      return facts;
    },
  };
}

async function addProperties({ door, clock, list, mapping }: PlanTakeOnOptions, candidates: readonly Candidate[]): Promise<void> {
  const wanted = mapping.sources.filter(({ source }) => source === 'property');
  if (wanted.length === 0) return;
  const byId = new Map(candidates.filter(({ state }) => carriesProperties(state.name)).map((candidate) => [candidate.state.id, candidate]));
  await readDocumentProperties(door, clock, list, [...byId.keys()], (id, properties) => {
    for (const { source, name } of wanted) {
      const value = Object.prototype.hasOwnProperty.call(properties, name) ? properties[name] : '';
      if (value !== '') byId.get(id)?.held.push({ source, name, value });
    }
  });
}

/** Logins of authors, by their number on the site; each is asked for once. */
async function loginsOf(door: Door, authors: readonly PersonInRow[]): Promise<(person: PersonInRow) => string | null> {
  const people = createPeople();
  for (const answer of await door.askAll(people.unknown(authors))) if (!answer.ok) throw answer.problem;
  return (person) => people.login(person);
}

const shownOf = ({ state, held }: Candidate, verdict: TakeOnVerdict, outcome: NotTaken['outcome'], history: string): NotTaken => ({
  name: state.name,
  address: state.serverRelativeUrl,
  outcome,
  now: state.line !== '' ? state.line : history,
  value: (verdict.held ?? held[0])?.value ?? '',
  line: verdict.line ?? '',
});

/**
 * Says what a mapping would do with every document of a library. It only reads: the library once, the site's history,
 * and the properties of documents where a property is mapped.
 */
export async function planTakeOn(options: PlanTakeOnOptions): Promise<TakeOnPlan> {
  const { door, list, ground, mapping } = options;
  const [posts, containers] = await door.askAll<unknown>([...readSiteRules(door.webUrl)]);
  const rules = siteRulesOf(posts as Parameters<typeof siteRulesOf>[0], containers as Parameters<typeof siteRulesOf>[1]);
  const scan = await scanList(door, list, [candidateReducer(mapping)] as const, { onPage: (rows) => options.onRead(rows, options.itemCount) });
  const [{ documents, candidates }] = scan.facts;
  await addProperties(options, candidates);
  const lines = await lastLines(door, list.id);

  const outcomes = Object.fromEntries(takeOnOutcomes.map((outcome) => [outcome, 0])) as Record<TakeOnOutcome, number>;
  outcomes.nothing = documents - candidates.length;
  const ready = readyMapping(mapping, ground);
  const taken: { candidate: Candidate; held: Held; line: string }[] = [];
  const notTaken: NotTaken[] = [];
  for (const candidate of candidates) {
    const { state, held } = candidate;
    const history = lines.get(state.uniqueId) ?? null;
    const verdict = judgeTakeOn({ address: state.serverRelativeUrl, line: state.line, history, held }, ready, rules.containers, ground);
    const outcome = verdict.outcome === 'takeOn' && taken.length >= MOST_AT_ONCE ? 'later' : verdict.outcome;
    outcomes[outcome] += 1;
    if (outcome === 'takeOn' && verdict.held !== null && verdict.line !== null) taken.push({ candidate, held: verdict.held, line: verdict.line });
    else if (outcome !== 'takeOn' && outcome !== 'nothing' && notTaken.length < MOST_SHOWN) notTaken.push(shownOf(candidate, verdict, outcome, history ?? ''));
  }

  const { originator } = mapping;
  const authors = taken.flatMap(({ candidate }) => candidate.author ?? []);
  const loginOf = originator === 'author' ? await loginsOf(door, authors) : () => null;
  const answersFor = ({ author }: Candidate): string =>
    originator === 'author' ? originatorFor({ name: author?.name ?? '', login: loginOf(author ?? NO_AUTHOR) }, options.otherwise) : originator.one;

  const targets = new Map<string, { target: Omit<RunTarget, 'documents'>; documents: MarkingFacts[] }>();
  const planned = new Map<string, { line: Omit<PlannedLine, 'documents'>; documents: number }>();
  for (const { candidate, held, line } of taken) {
    const { source, name, value } = held;
    const title = options.titleOf(held);
    const answers = answersFor(candidate);
    const key = JSON.stringify([line, source, name, value]);
    const own = planned.get(key) ?? { line: { source, name, title, value, line }, documents: 0 };
    own.documents += 1;
    planned.set(key, own);
    const targetKey = JSON.stringify([key, answers]);
    const target = targets.get(targetKey) ?? {
      target: { line, details: { instructions: [], embargo: null }, originator: answers, basis: { origin: { source, name: title, value } } },
      documents: [],
    };
    target.documents.push(candidate.state);
    targets.set(targetKey, target);
  }
  return {
    libraryId: list.id,
    documents,
    outcomes,
    lines: [...planned.values()].map(({ line, documents: count }) => ({ ...line, documents: count })).sort((a, b) => b.documents - a.documents),
    notTaken,
    targets: [...targets.values()].map(({ target, documents: of }) => ({ ...target, documents: of })),
  };
}

/** The number of a library's documents and folders, as SharePoint counts them. */
export const countOf = (raw: { ItemCount?: unknown }): number => numberOf(raw as RawRow, 'ItemCount');
