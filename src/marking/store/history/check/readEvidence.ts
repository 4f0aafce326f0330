import '@pnp/sp/items';
import { HISTORY, listOf, numberOf, readProblem, siteList, textOf, type Door, type ListName, type RawRow } from '../../../../tenant';
import type { ChainRow } from '../../../../work';
import type { EvidenceListCode } from '../../../rules';
import { readWitness, WITNESSES } from '../witness';
import type { EvidenceRow } from './evidence';

/** A list of evidence that keeps its own kind of rows. */
export interface EvidenceList {
  readonly code: EvidenceListCode;
  readonly name: ListName;
  readonly fields: readonly string[];
  /** A row's link in the chain; null where it is no row of that kind, which nothing but a later change can bring about. */
  chainOf(raw: RawRow): ChainRow | null;
}

const PAGE = 2000;

const toEvidence = (raw: RawRow, { code, chainOf }: EvidenceList): EvidenceRow => {
  const text = (column: 'when' | 'who' | 'whoName' | 'previous' | 'hash'): string => textOf(raw, HISTORY[column].internalName);
  const chain = chainOf(raw) ?? { id: numberOf(raw, 'ID'), content: '', previous: text('previous'), hash: text('hash') };
  return { list: code, chain, witness: readWitness(raw), document: textOf(raw, 'Title'), when: text('when'), login: text('who'), who: text('whoName') };
};

/** Every row of a list of evidence, in the order of ID; none on a site that was set up before there was such a list. */
export async function readEvidence(door: Door, list: EvidenceList): Promise<readonly EvidenceRow[]> {
  const ref = siteList(door.webUrl, list.name);
  const rows: EvidenceRow[] = [];
  for (let after = 0; ;) {
    let page: RawRow[];
    try {
      page = await door.ask(
        async (sp) =>
          (await listOf(sp, ref)
            .items.select(...list.fields)
            .expand(...WITNESSES)
            .filter(`ID gt ${after}`)
            .orderBy('ID', true)
            .top(PAGE)()) as RawRow[]
      );
    } catch (error) {
      const problem = await readProblem(error);
      if (problem.code !== 'notFound') throw problem;
      return [];
    }
    rows.push(...page.map((raw) => toEvidence(raw, list)));
    after = page.reduce((highest, raw) => Math.max(highest, numberOf(raw, 'ID')), after);
    if (page.length < PAGE) return rows;
  }
}
