import '@pnp/sp/items';
import type { IItems } from '@pnp/sp/items';
import { HISTORY, itemsAfter, numberOf, readProblem, siteList, textOf, type Door, type ListName, type RawRow } from '../../../../tenant';
import type { ChainRow } from '../../../../work';
import type { EvidenceListCode } from '../../../rules';
import { readWitness, WITNESSES } from '../../../../evidence/witness';
import type { EvidenceRow } from './evidence';

/** A list of evidence that keeps its own kind of rows. */
export interface EvidenceList {
  readonly code: EvidenceListCode;
  readonly name: ListName;
  readonly fields: readonly string[];
  /** A row's link in the chain; null where it is no row of that kind, which nothing but a later change can bring about. */
  chainOf(raw: RawRow): ChainRow | null;
}

const toEvidence = (raw: RawRow, { code, chainOf }: EvidenceList): EvidenceRow => {
  const text = (column: 'when' | 'who' | 'whoName' | 'previous' | 'hash'): string => textOf(raw, HISTORY[column].internalName);
  const chain = chainOf(raw) ?? { id: numberOf(raw, 'ID'), content: '', previous: text('previous'), hash: text('hash') };
  return { list: code, chain, witness: readWitness(raw), document: textOf(raw, 'Title'), when: text('when'), login: text('who'), who: text('whoName') };
};

/** Every row of a list of evidence, in the order of ID; none on a site that was set up before there was such a list. */
export async function readEvidence(door: Door, list: EvidenceList): Promise<readonly EvidenceRow[]> {
  const rows: EvidenceRow[] = [];
  const columns = (items: IItems): IItems => items.select(...list.fields).expand(...WITNESSES);
  try {
    await itemsAfter(door, siteList(door.webUrl, list.name), 0, columns, (page) => void rows.push(...page.map((raw) => toEvidence(raw, list))));
  } catch (error) {
    const problem = await readProblem(error);
    if (problem.code !== 'notFound') throw problem;
  }
  return rows;
}
