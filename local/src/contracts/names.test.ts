import '../gateway/openTenant';
import { servedTypes } from '../model/define';
import { hold } from './differences';
import { nameDifferences } from './servedNames';

describe('the names of what is served', () => {
  it('are those of the contract, but for what exceptions.json says', () => {
    const differences = servedTypes.flatMap(({ contract, names }) => nameDifferences(contract, names()));
    expect(hold(differences, ['name', 'parameter', 'method'])).toEqual({ unexplained: [], stale: [] });
  });
});
