import '../../gateway/openTenant';
import { servedTypes } from '../../model/define';
import { contractType, declaredOperations } from '../../model/contract';
import { permissionTable } from '../../graph/scopes';

/** Types that a path reaches through SharePoint's own addresses alone, or that are the way in. */
const service = 'microsoft.graph.GraphService';

/** Every call that is served and changes something, or has an operation's name, as the table would name it. */
function servedCalls(): string[] {
  const calls = new Set<string>();
  for (const { contract, names } of servedTypes) {
    if (!contract.startsWith('microsoft.graph.') || contract === service || contractType(contract)?.kind !== 'entity') continue;
    const type = contract.replace('microsoft.graph.', '');
    for (const { name, writes } of names().operations) {
      const reads = declaredOperations(contract, name).some((each) => each.reads);
      calls.add(`${writes && !reads ? 'POST' : 'GET'} ${type}/${name}`);
    }
  }
  return [...calls].sort();
}

describe('what each Graph call needs', () => {
  it('is written down for every function and action that is served', () => {
    expect(servedCalls().filter((call) => !(call in permissionTable))).toEqual([]);
  });

  it('is never nothing', () => {
    expect(Object.entries(permissionTable).filter(([, { delegated }]) => delegated.length === 0)).toEqual([]);
  });
});
