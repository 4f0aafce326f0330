import { hold } from './differences';
import { openRichTenant } from './richTenant';
import { unmet, walkAll } from './walk';

describe('the answers of what is served', () => {
  it('are as the contract has them in every metadata level, but for what exceptions.json says', async () => {
    const tenant = await openRichTenant();
    const walk = await walkAll(tenant);
    tenant.tenant.close();
    expect(hold([...walk.differences, ...unmet(walk)], ['extra', 'kind', 'null', 'member', 'shape', 'address', 'unmet'], 'sharepoint')).toEqual({
      unexplained: [],
      stale: [],
    });
  });
});
