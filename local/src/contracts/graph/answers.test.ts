import { hold } from '../differences';
import { openGraphGround } from './graphGround';
import { GraphWalk, unmetInGraph } from './walkGraph';

describe('the answers of Graph', () => {
  it('are as the contract has them in every metadata level, but for what exceptions.json says', async () => {
    const ground = await openGraphGround();
    const walk = new GraphWalk(ground);
    for (const [type, path] of ground.starts) await walk.from(path, type);
    ground.close();
    const verdict = hold([...walk.differences, ...unmetInGraph(walk)], ['extra', 'kind', 'null', 'shape', 'address', 'unmet'], 'graph');
    expect(verdict).toEqual({ unexplained: [], stale: [] });
  });
});
