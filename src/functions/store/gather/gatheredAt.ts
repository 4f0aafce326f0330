import { countsAsWritten } from '../../../evidence';
import { HISTORY, quote } from '../../../tenant';
import { factLines } from '../lines/factLines';
import type { FunctionSite, Gathering } from '../site/functionSite';
import { readGathered } from './readGathered';

/**
 * The facts that somebody saw, by the hash of their row: what a confirmation rests on.
 * @returns null where there is no such row, or it is not as it was written
 * @throws TenantProblem where it could not be read
 */
export async function gatheredAt({ door }: Pick<FunctionSite, 'door'>, hash: string): Promise<Gathering | null> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return null;
  const lines = await door.ask(factLines.newest(door.webUrl, 2, `${HISTORY.hash.internalName} eq ${quote(hash)}`));
  for (const line of lines) if (line.content.kind === 'gathered' && (await countsAsWritten(line))) return readGathered(line);
  return null;
}
