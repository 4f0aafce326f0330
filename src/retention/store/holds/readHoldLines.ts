import { wasWrittenTo, type StoredLine } from '../../../evidence';
import { checkChain } from '../../../work';
import type { HoldLine, ReadHoldLine } from '../../rules';

/** What speaks against each row: a hash that is not its own, a row before it that is gone, another's name. */
export async function readHoldLines(lines: readonly StoredLine<HoldLine>[]): Promise<readonly ReadHoldLine[]> {
  const findings = new Map<number, ReadHoldLine['faults'][number][]>();
  const note = (row: number, code: ReadHoldLine['faults'][number]): void => void findings.set(row, [...(findings.get(row) ?? []), code]);
  // Whoever can change a row can make its hash anew; SharePoint has noted that it was written to.
  lines.filter(({ witness }) => wasWrittenTo(witness)).forEach(({ rowId }) => note(rowId, 'changed'));
  for (const { code, id } of await checkChain(lines.map(({ chain }) => chain))) note(id, code === 'changedRow' ? 'changed' : 'missing');
  lines.filter(({ ownHand }) => !ownHand).forEach(({ rowId }) => note(rowId, 'otherHand'));
  return lines.map(({ rowId, content }) => ({ rowId, line: content, faults: findings.get(rowId) ?? [] }));
}
