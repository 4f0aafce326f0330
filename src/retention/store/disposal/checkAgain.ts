import '@pnp/sp/webs';
import '@pnp/sp/files';
import '@pnp/sp/items';
import { addLines } from '../../../evidence';
import { listOf, siteList, TenantProblem, textOf, type RawRow } from '../../../tenant';
import type { Progress } from '../../../work';
import { foldLog, outcomeAgain, type DisposalEntry, type DisposalState } from '../../rules';
import type { RecordSite } from '../site/recordSite';
import { disposalLines, readLog } from './disposalLines';
import { readBothBins } from './recycleBin';

/** What looking again has found. */
export interface CheckedAgain {
  /** Documents that had been sent, and were looked for. */
  readonly looked: number;
  readonly restored: number;
  readonly purged: number;
  readonly keptByPolicy: number;
  /** Still in the recycle bin, as far as this person sees it. */
  readonly inBin: number;
  /** Of which nothing can be said: not there, and not seen in the bin. */
  readonly unknown: number;
  /** Whether both stages of the bin were seen whole. */
  readonly binWhole: boolean;
}

const PRESERVATION = 'PreservationHoldLibrary';
const AT_ONCE = 100;
const MOST = 5000;

/** Addresses of what the site's preservation hold library keeps; null where it could not be seen, which is not the same as nothing. */
async function readPreserved(site: RecordSite): Promise<ReadonlySet<string> | null> {
  const list = siteList(site.door.webUrl, { url: PRESERVATION, title: PRESERVATION, columns: [], shown: [], rights: 'private' });
  try {
    const rows = (await site.door.ask(
      async (sp) => (await listOf(sp, list).items.select('ID', 'PreservationOriginalURL').orderBy('ID', false).top(MOST)()) as RawRow[]
    )) as readonly RawRow[];
    if (rows.length >= MOST) return null;
    return new Set(rows.map((row) => pathOf(textOf(row, 'PreservationOriginalURL'), site.door.webUrl)));
  } catch (error) {
    if (!(error instanceof TenantProblem) || error.passing) throw error;
    // Where there is no such library nothing is kept; whoever may not see it knows nothing.
    return error.code === 'notFound' && site.manages ? new Set() : null;
  }
}

/** An address from the root of the tenant, whether it was absolute, from the root or from the site. */
function pathOf(address: string, webUrl: string): string {
  try {
    const base = webUrl.endsWith('/') ? webUrl : `${webUrl}/`;
    return decodeURIComponent(new URL(address, base).pathname).toLowerCase();
  } catch {
    return address.toLowerCase();
  }
}

/** Whether each file is there under its own id, wherever it lies on the site now. */
async function areThere(site: RecordSite, states: readonly DisposalState[]): Promise<ReadonlyMap<string, boolean | null>> {
  const there = new Map<string, boolean | null>();
  for (let at = 0; at < states.length; at += AT_ONCE) {
    const some = states.slice(at, at + AT_ONCE);
    const answers = await site.door.askAll(
      some.map(
        ({ entry }) =>
          async (sp) =>
            sp.web.getFileById(entry.documentId).select('UniqueId')()
      )
    );
    answers.forEach((answer, i) => {
      if (!answer.ok && answer.problem.passing) throw answer.problem;
      // One that may not be asked about may be there: nothing is said of it.
      there.set(some[i].entry.documentId, answer.ok ? true : answer.problem.code === 'notFound' ? false : null);
    });
  }
  return there;
}

/**
 * Looks again at everything that was sent to the recycle bin: whether it came back, is still there, is kept by a policy, or
 * is gone for good. What is new is added to the log; nothing is said that was not seen.
 */
export async function checkAgain(site: RecordSite, onProgress: Progress = () => undefined): Promise<CheckedAgain> {
  const { door, clock, person } = site;
  const sent = foldLog(await readLog(door)).filter(({ sentWhen, entry }) => sentWhen !== '' && entry.outcome !== 'purged');
  const [bins, preserved] = await Promise.all([readBothBins(door, site.manages), readPreserved(site)]);
  const there = await areThere(site, sent);
  const now = new Date(clock.now()).toISOString();
  const found: DisposalEntry[] = [];
  let inBin = 0;
  let unknown = 0;
  for (const state of sent) {
    const { entry } = state;
    const lies = entry.bin !== '' && bins.entries.has(entry.bin);
    const outcome = outcomeAgain(state, {
      there: there.get(entry.documentId) ?? null,
      inBin: lies,
      binWhole: bins.whole,
      preserved: preserved === null ? null : preserved.has(entry.path.toLowerCase()),
      now,
    });
    if (outcome !== null) found.push({ ...entry, outcome, when: now, who: person });
    else if (lies) inBin += 1;
    else if (entry.outcome === 'sent') unknown += 1;
  }
  const { state, problem } = await addLines(
    {
      door,
      clock,
      lines: disposalLines,
      operationId: site.newId(),
      steps: found.map(({ name }, at) => ({ key: String(at), name })),
      batchOperations: site.settings.batchSize,
      aim: ({ key }) => ({ kind: 'line', content: found[Number(key)] }),
    },
    onProgress
  ).report;
  if (state !== 'finished') throw new TenantProblem('network', problem?.detail ?? 'The log could not be added to.');
  const many = (outcome: DisposalEntry['outcome']): number => found.filter((entry) => entry.outcome === outcome).length;
  return { looked: sent.length, restored: many('restored'), purged: many('purged'), keptByPolicy: many('keptByPolicy'), inBin, unknown, binWhole: bins.whole };
}
