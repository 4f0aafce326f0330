import '@pnp/sp/items';
import { HISTORY, listOf, numberOf, SAMPLES, siteList, textOf, type BatchResult, type RawRow } from '../../../tenant';
import type { Drawn, MarkingFacts } from '../../facts';
import { sameLogin } from '../../rules';
import type { Judgement } from '../../rules/coverage';
import { readDocuments } from '../run/documents';
import { addRow } from '../run/operations';
import { plainText } from '../../../evidence/plainText';
import type { SiteAccess } from '../site/siteAccess';
import { isDone, type Check, type CheckedDocument, type GivenJudgement } from './check';
import { readSampleRow, sampleColumns, type SampleRow } from './sampleRow';

/** The checks of a site that matter now. */
export interface Checks {
  /** The newest that was done to its end, whoever did it. */
  readonly newest: Check | null;
  /** This person's own that is not done yet. */
  readonly open: Check | null;
}

/** Whether documents are marked rightly: a few are looked at, one by one, by a person. */
export interface CheckDesk {
  /** @throws TenantProblem `notFound` where the site was set up before there were such checks */
  read(): Promise<Checks>;
  /** Begins a check of these documents, and says so in the list: it can be taken up on another day. */
  begin(drawn: readonly Drawn[], population: number): Promise<Check>;
  /** Adds a judgement; the newest of a document counts. */
  judge(check: Check, document: CheckedDocument, judgement: Judgement, note: string): Promise<Check>;
}

/** A check is some twenty rows, so these hold the newest dozens. */
const NEWEST = 1000;
const FIELDS = ['ID', 'Title', 'Author/Name', ...SAMPLES.columns.map((column) => column.internalName)];

function readBeginning(text: string): Pick<Check, 'population' | 'documents'> | null {
  try {
    const read = JSON.parse(text) as { population?: unknown; documents?: unknown };
    if (typeof read.population !== 'number' || !Array.isArray(read.documents)) return null;
    const documents = read.documents.filter(
      (each: Partial<CheckedDocument> | null): each is CheckedDocument =>
        typeof each?.libraryId === 'string' &&
        typeof each.itemId === 'number' &&
        typeof each.uniqueId === 'string' &&
        typeof each.name === 'string' &&
        typeof each.url === 'string' &&
        typeof each.line === 'string'
    );
    return documents.length === 0 ? null : { population: read.population, documents };
  } catch {
    return null;
  }
}

const givenOf = ({ judged, reason, when }: SampleRow): GivenJudgement => ({ judgement: judged as Judgement, note: reason, when });

/** The checks that rows tell of, newest first. Only who began a check adds to it. */
function toChecks(rowsNewestFirst: readonly SampleRow[]): Check[] {
  return rowsNewestFirst.flatMap((begun) => {
    const beginning = begun.judged === 'begun' ? readBeginning(begun.reason) : null;
    if (beginning === null) return [];
    const given: Record<string, GivenJudgement> = {};
    for (const row of rowsNewestFirst)
      if (row.sample === begun.sample && row.judged !== 'begun' && sameLogin(row.who, begun.who) && given[row.documentId] === undefined)
        given[row.documentId] = givenOf(row);
    return [{ id: begun.sample, who: { login: begun.who, name: begun.whoName }, when: begun.when, ...beginning, given }];
  });
}

function valueOf<T>(result: BatchResult<T>): T {
  if (!result.ok) throw result.problem;
  return result.value;
}

export function createCheckDesk(site: SiteAccess, newId: () => string = () => globalThis.crypto.randomUUID()): CheckDesk {
  const { door, person, clock } = site;
  const list = siteList(door.webUrl, SAMPLES);

  const readRows = async (most: number): Promise<RawRow[]> => {
    const rows = await door.ask(
      async (sp) =>
        (await listOf(sp, list)
          .items.select(...FIELDS)
          .expand('Author')
          .orderBy('ID', false)
          .top(most)()) as RawRow[]
    );
    return [...rows].sort((a, b) => numberOf(b, 'ID') - numberOf(a, 'ID'));
  };

  const add = async (row: SampleRow): Promise<void> => {
    const [tip] = await readRows(1);
    const columns = await sampleColumns(row, tip === undefined ? '' : textOf(tip, HISTORY.hash.internalName));
    await door.tell(addRow(list, columns));
  };

  const stamp = (): Pick<SampleRow, 'when' | 'who' | 'whoName'> => ({ when: new Date(clock.now()).toISOString(), who: person.login, whoName: person.name });

  return {
    async read() {
      const rows = (await Promise.all((await readRows(NEWEST)).map(readSampleRow))).filter((row): row is SampleRow => row !== null);
      const checks = toChecks(rows);
      const done = checks.filter(isDone);
      return {
        newest: done[0] ?? null,
        open: checks.find((check) => !isDone(check) && sameLogin(check.who.login, person.login)) ?? null,
      };
    },

    async begin(drawn, population) {
      const libraries = [...new Set(drawn.map(({ libraryId }) => libraryId))];
      const documents: CheckedDocument[] = [];
      for (const libraryId of libraries) {
        const ids = drawn.filter((each) => each.libraryId === libraryId).map(({ itemId }) => itemId);
        const states: MarkingFacts[] = (await door.askAll(readDocuments({ id: libraryId }, ids))).flatMap(valueOf);
        documents.push(
          ...states.map(({ id, uniqueId, name, serverRelativeUrl, line }) => ({ libraryId, itemId: id, uniqueId, name, url: serverRelativeUrl, line }))
        );
      }
      if (documents.length === 0) throw new RangeError('None of the documents that were drawn is there any more');
      const sample = newId();
      const at = stamp();
      const nothing = { documentId: '', listId: '', itemId: 0, line: '', name: '' };
      await add({ ...nothing, ...at, sample, judged: 'begun', reason: JSON.stringify({ population, documents }) });
      return { id: sample, who: person, when: at.when, population, documents, given: {} };
    },

    async judge(check, document, judgement, note) {
      const at = stamp();
      const text = plainText(note);
      await add({
        ...at,
        sample: check.id,
        judged: judgement,
        name: document.name,
        documentId: document.uniqueId,
        listId: document.libraryId,
        itemId: document.itemId,
        line: document.line,
        reason: text,
      });
      return { ...check, given: { ...check.given, [document.uniqueId]: { judgement, note: text, when: at.when } } };
    },
  };
}
