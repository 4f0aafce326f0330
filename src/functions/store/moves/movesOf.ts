import { readProblem } from '../../../tenant';
import { endOf, type FunctionMove } from '../../rules';
import type { FunctionSite } from '../site/functionSite';
import { readMoves } from './readMoves';

/**
 * The changes of government that this site's function came from, or went to. None where the department keeps no list of
 * them.
 * @throws TenantProblem where the list is there and could not be read: that is not the same as none
 */
export async function movesOf(site: FunctionSite): Promise<readonly FunctionMove[]> {
  const kim = await site.kim();
  if (kim === null) return [];
  try {
    const { moves } = await readMoves(kim);
    return moves.filter((move) => endOf(move, site.settings.functionId) !== null);
  } catch (error) {
    const problem = await readProblem(error);
    if (problem.code === 'notFound') return [];
    throw problem;
  }
}
