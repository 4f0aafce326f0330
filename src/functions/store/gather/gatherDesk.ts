import { addLines, cutText } from '../../../evidence';
import { readProblem, TenantProblem, type BatchResult } from '../../../tenant';
import { hashRow } from '../../../work';
import { zoneOf, type PlaceClass } from '../../../retention/rules';
import { classOfRow, gatherReducer, libraryOf } from '../../facts';
import { pastOf, type GatheredFacts, type GatheredLibrary } from '../../rules';
import { factLines, type FactLine } from '../lines/factLines';
import type { FunctionSite, PageReading } from '../site/functionSite';
import { askChanges, type LibraryChanges } from './askChanges';
import { askSite, type AskedLibrary, type AskedSite } from './askSite';
import type { CountNote } from './countNote';
import { countLibrary, Stopped, type CountedLibrary, type KnownLibrary, type WholeBecause } from './countLibrary';
import { toFactsText } from './factsText';
import { hashOfCount, readCount, toCountText, type KnownLibraries } from './keptCount';

/** Rows of this size in one request. */
const LARGE_ROWS = 20;

export interface GatherProgress {
  /** The library that is read; empty before and after. */
  readonly library: string;
  /** Rows read, and how many there are. */
  readonly rows: number;
  readonly total: number;
}

/** How a library was counted. */
export interface LibraryRead {
  readonly id: string;
  readonly title: string;
  /** Why it was read from end to end; null where only what had changed was. */
  readonly whole: WholeBecause | null;
  /** Windows that were read. */
  readonly windows: number;
}

export type GatherOutcome =
  | { readonly kind: 'gathered'; readonly reading: PageReading; readonly libraries: readonly LibraryRead[] }
  /** The person has stopped it: what was known stays. */
  | { readonly kind: 'stopped' }
  /** The page is closed, and nothing is added to it. */
  | { readonly kind: 'closed' }
  /** This person may not write on the page. */
  | { readonly kind: 'mayNot' };

/** Finds out what the site knows of itself. */
export interface GatherDesk {
  /**
   * Counts the site and keeps what was found. What was counted before is not counted again: of it only what has changed.
   * @throws TenantProblem where the site could not be read, or what was found could not be kept; what was known stays
   */
  gather(onProgress?: (progress: GatherProgress) => void, signal?: AbortSignal): Promise<GatherOutcome>;
}

type Found = CountedLibrary & { readonly library: AskedLibrary };

export function createGatherDesk(site: FunctionSite): GatherDesk {
  const { door } = site;

  const changesOf = async (libraries: readonly AskedLibrary[], known: KnownLibraries): Promise<ReadonlyMap<string, BatchResult<LibraryChanges>>> => {
    const asked = libraries.flatMap(({ id }): [string, KnownLibrary][] => {
      const before = known.get(id);
      return before === undefined ? [] : [[id, before]];
    });
    const answers = await door.askAll(asked.map(([id, { token }]) => askChanges(id, token)));
    return new Map(asked.map(([id], at) => [id, answers[at]]));
  };

  const basisOf = (library: AskedLibrary, created: string, places: readonly PlaceClass[]): Promise<string> => {
    const url = library.url.toLowerCase();
    const own = places.filter(({ place }) => place.toLowerCase() === url || place.toLowerCase().startsWith(`${url}/`));
    const said = own.map(({ place, recordClass }) => [place.toLowerCase(), recordClass]).sort(([a], [b]) => (a < b ? -1 : 1));
    return hashRow(JSON.stringify([url, library.fields, created, said]), '');
  };

  const keep = async (facts: GatheredFacts, found: readonly Found[], before: CountNote | null): Promise<void> => {
    const operationId = site.newId();
    const counted = new Map(found.map(({ library, known }) => [library.id, known]));
    const text = toCountText(counted);
    const sha256 = await hashOfCount(text);
    // Where nothing has changed, what was kept before says it already.
    const same = before !== null && before.sha256 === sha256;
    const pieces = same ? [] : cutText(text).map((piece, at) => `${at}:${piece}`);
    const note: CountNote = {
      operation: same ? before.operation : operationId,
      parts: same ? before.parts : pieces.length,
      sha256,
      tokens: Object.fromEntries([...counted].map(([id, { token }]) => [id, token])),
    };
    const head = { functionId: site.settings.functionId, operationId, who: site.person, when: facts.at };
    // The facts come last: whoever closes the tab half-way leaves those that were there before.
    const lines: readonly FactLine[] = [
      ...pieces.map((body): FactLine => ({ ...head, kind: 'part', body })),
      { ...head, kind: 'gathered', body: toFactsText(facts, note) },
    ];
    const report = await addLines<FactLine>(
      {
        door,
        clock: site.clock,
        lines: factLines,
        operationId,
        steps: lines.map(({ kind }, at) => ({ key: String(at), name: kind })),
        batchOperations: Math.min(site.settings.batchSize, LARGE_ROWS),
        aim: ({ key }) => ({ kind: 'line', content: lines[Number(key)] }),
      },
      () => undefined
    ).report;
    const failed = report.steps.find(({ outcome }) => outcome.kind === 'failed');
    if (report.state !== 'finished' || failed !== undefined) throw new TenantProblem('refused', report.problem?.detail ?? 'What was found was not written.');
  };

  const factsOf = (asked: AskedSite, found: readonly Found[], notRead: GatheredFacts['notRead'], at: string, before: GatheredFacts | null): GatheredFacts => {
    const dayOf = zoneOf(asked.site.timeZone);
    const libraries = found.map(({ library: { id, title, url, created }, known }): GatheredLibrary =>
      libraryOf({ id, title, url, created, complete: known.hidden === 0 }, known.windows.values(), dayOf)
    );
    const hidden = found.filter(({ known }) => known.hidden > 0).map(({ library }) => ({ what: library.url, code: 'hidden' }));
    const { site: self, owners } = asked;
    const facts = { at, site: self, owners, notRead: [...asked.notRead, ...notRead, ...hidden] };
    // What Teams knows of its channels SharePoint does not tell.
    return { ...facts, libraries, channels: null, past: pastOf(before, facts) };
  };

  return {
    async gather(onProgress = () => undefined, signal) {
      const reading = await site.reading('afresh');
      if (reading.state.closed !== null) return { kind: 'closed' };
      if (!site.edits) return { kind: 'mayNot' };
      const at = new Date(site.clock.now()).toISOString();
      const before = reading.gathered;
      const [asked, known, records] = await Promise.all([askSite(door), readCount(door, before?.count ?? null), site.records()]);
      const places = records?.places ?? [];
      const changes = await changesOf(asked.libraries, known);
      const total = asked.libraries.reduce((sum, { items }) => sum + items, 0);
      const found: Found[] = [];
      const notRead: { what: string; code: string }[] = [];
      let rows = 0;
      try {
        for (const library of asked.libraries) {
          if (signal?.aborted === true) throw new Stopped();
          onProgress({ library: library.title, rows, total });
          const { byFolder, of } = classOfRow(places, library.url);
          const fields = byFolder ? [...library.fields, 'FileRef'] : library.fields;
          try {
            const counted = await countLibrary({
              door,
              library,
              known: known.get(library.id) ?? null,
              changes: changes.get(library.id) ?? null,
              reducer: gatherReducer({ fields, classOf: of, siteCreated: asked.site.created }),
              basis: await basisOf(library, asked.site.created, places),
              byFolder,
              login: site.person.login,
              ...(signal !== undefined ? { signal } : {}),
              onRows: (read) => onProgress({ library: library.title, rows: Math.min(total, rows + read), total }),
            });
            found.push({ ...counted, library });
          } catch (error) {
            if (error instanceof Stopped) throw error;
            const problem = await readProblem(error, site.clock.now());
            if (problem.passing) throw problem;
            notRead.push({ what: library.url, code: problem.code });
          }
          rows += library.items;
        }
      } catch (error) {
        if (error instanceof Stopped) return { kind: 'stopped' };
        throw error;
      }
      onProgress({ library: '', rows: total, total });
      if (signal?.aborted === true) return { kind: 'stopped' };
      await keep(factsOf(asked, found, notRead, at, before?.facts ?? null), found, known.size > 0 ? (before?.count ?? null) : null);
      const libraries = found.map(({ library: { id, title }, whole, read }): LibraryRead => ({ id, title, whole, windows: read }));
      return { kind: 'gathered', reading: await site.reading('afresh'), libraries };
    },
  };
}
