import { scanList } from '../../../scan';
import { textOf, type RawRow } from '../../../tenant';
import { MARKING_FIELDS, readMarkingFacts, type MarkingFacts } from '../../facts';
import { liesIn, proposalAt } from '../../rules';
import { COLUMNS } from '../../../tenant/names';
import type { RunTarget } from '../desk';
import type { SiteAccess } from '../site/siteAccess';
import { readContainers } from './readContainers';
import { ceilingOf } from './readPlaces';

/**
 * The unmarked documents of a place, each with the marking that the nearest place around it proposes: documents that
 * one place proposes one marking for stand together, and their history will name that place.
 */
export async function findProposable(site: SiteAccess, listId: string, place: string, signal?: AbortSignal): Promise<RunTarget[]> {
  const { door, scheme } = site;
  const { containers } = await readContainers(door);
  const siteCeiling = ceilingOf(site);
  const byFolder = new Map<string, ReturnType<typeof proposalAt>>();
  const proposalFor = (folder: string): ReturnType<typeof proposalAt> => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const found = liesIn(folder, place) ? proposalAt(folder, siteCeiling, containers, scheme) : null;
    byFolder.set(folder, found);
    return found;
  };
  const groups = new Map<string, { line: string; from: string; documents: MarkingFacts[] }>();
  const unmarked = {
    fields: MARKING_FIELDS,
    start: () => groups,
    add: (all: typeof groups, row: RawRow): typeof groups => {
      if (textOf(row, 'FSObjType') === '1' || textOf(row, COLUMNS.marking.internalName) !== '') return all;
      const facts = readMarkingFacts(row);
      const proposal = proposalFor(facts.serverRelativeUrl.slice(0, facts.serverRelativeUrl.lastIndexOf('/')));
      if (proposal === null) return all;
      const key = JSON.stringify([proposal.line, proposal.place]);
      const group = all.get(key) ?? { line: proposal.line, from: proposal.place, documents: [] };
      group.documents.push(facts);
      return all.set(key, group);
    },
  };
  await scanList(door, { id: listId }, [unmarked] as const, { signal });
  return [...groups.values()].map(({ line, from, documents }) => ({
    documents,
    line,
    basis: { origin: { source: 'container' as const, name: from, value: line } },
  }));
}
