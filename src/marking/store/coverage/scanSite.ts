import { readProblem } from '../../../tenant';
import { scanList } from '../../../scan';
import { coverageOf, coverageReducer, type CoverageTally, type Drawn } from '../../facts';
import { createSampler, SAMPLE_SIZE, sumCoverage, type Sampler } from '../../rules/coverage';
import { toStepProblem } from '../../../evidence/stepProblem';
import type { MarkedLibrary, SiteAccess } from '../site/siteAccess';
import type { LibraryOverview, Overview, ScanProgress } from './overview';

export interface ScanSiteOptions {
  readonly onProgress: (progress: ScanProgress) => void;
  readonly signal?: AbortSignal;
  /** From 0 up to 1. */
  readonly random: () => number;
}

type OneLibrary = Omit<ScanSiteOptions, 'random' | 'onProgress'> & { readonly sampler: Sampler<Drawn>; readonly onRows: (rows: number) => void };

async function scanLibrary(site: SiteAccess, library: MarkedLibrary, { sampler, signal, onRows }: OneLibrary): Promise<LibraryOverview> {
  const reducer = coverageReducer({
    scheme: site.scheme,
    ceiling: site.settings.ceiling,
    now: new Date(site.clock.now()),
    libraryUrl: library.url,
    libraryId: library.id,
    sampler,
  });
  // The scan gives its facts only at its end, so what was counted is held here: a library that breaks off half-way still says what was seen.
  const tally: CoverageTally = reducer.start();
  let seen = 0;
  const outcome = (complete: boolean, problem: LibraryOverview['problem']): LibraryOverview => ({
    library,
    coverage: seen === 0 && problem !== null ? null : coverageOf(tally),
    seen,
    unseen: complete ? Math.max(0, library.itemCount - seen) : 0,
    complete,
    problem,
  });
  try {
    const held = { ...reducer, start: () => tally };
    const { complete } = await scanList(site.door, { id: library.id }, [held] as const, {
      signal,
      onPage: (rows) => {
        seen = rows;
        onRows(rows);
      },
    });
    return outcome(complete, null);
  } catch (error) {
    return outcome(false, toStepProblem(await readProblem(error, site.clock.now())));
  }
}

/** Reads every library in which marking is on, one after the other. A library that may not be read is said to be so, and counts as unknown. */
export async function scanSite(site: SiteAccess, { onProgress, signal, random }: ScanSiteOptions): Promise<Overview> {
  const when = new Date(site.clock.now()).toISOString();
  const libraries = await site.libraries();
  const total = libraries.reduce((sum, { itemCount }) => sum + itemCount, 0);
  const sampler = createSampler<Drawn>(SAMPLE_SIZE, random);
  const read: LibraryOverview[] = [];
  for (const library of libraries) {
    if (signal?.aborted === true) break;
    const before = read.reduce((sum, { seen }) => sum + seen, 0);
    const say = (rows: number): void => onProgress({ library: library.title, rows: before + rows, total });
    say(0);
    read.push(await scanLibrary(site, library, { sampler, signal, onRows: say }));
  }
  return {
    when,
    libraries: read,
    site: sumCoverage(read.flatMap(({ coverage }) => coverage ?? [])),
    complete: read.length === libraries.length && read.every(({ complete }) => complete),
    unseen: read.reduce((sum, { unseen }) => sum + unseen, 0),
    drawn: sampler.drawn,
    population: sampler.offered,
  };
}
