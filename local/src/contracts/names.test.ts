import { contractType } from '../model/contract';
import { servedCollections, servedTypes } from '../model/define';
import { hold, type Difference } from './differences';
import { addresses } from './addresses';
import { openRichTenant } from './richTenant';
import { nameDifferences, operationDifferences } from './servedNames';
import { addressOf } from './tryOut';

/** What can be called on collections is known once there has been one of each. */
async function ofCollections(): Promise<Difference[]> {
  const tenant = await openRichTenant();
  for (const owner of Object.keys(addresses)) if (owner.startsWith('Collection(')) await tenant.send((await addressOf(tenant, owner)) ?? '');
  tenant.tenant.close();
  return [...servedCollections].flatMap(([type, names]) =>
    [...names].flatMap(([name, each]) => operationDifferences(`Collection(${type})`, { name, ...each }, contractType(type)?.ofCollection))
  );
}

describe('the names of what is served', () => {
  it('are those of the contract, but for what exceptions.json says', async () => {
    const ofTypes = servedTypes.flatMap(({ contract, names }) => nameDifferences(contract, names()));
    expect(hold([...ofTypes, ...(await ofCollections())], ['name', 'parameter', 'method'])).toEqual({ unexplained: [], stale: [] });
  });
});
