import { keysOfScope } from './scopeKeys';
import { isSalt, KEY_LENGTH, sealer } from './sealKeys';
import type { Hold, SealedHold } from './types';

/** How many keys a sealed hold has is a hint at its scope: it is filled up to the next of 8, 16, 32 … */
const FEWEST = 8;

/**
 * What everybody's pages may have of a confidential hold.
 * @param filler as many random salts as it asks for: keys of nothing, among which the real ones stand
 * @throws RangeError where the salt, or a filler, is none
 */
export function sealHold(hold: Hold, salt: string, filler: () => string): SealedHold {
  const { keys, longest } = keysOfScope(hold.scope);
  const seal = sealer(salt);
  const sealed = new Set(keys.map(seal));
  const full = 2 ** Math.max(Math.log2(FEWEST), Math.ceil(Math.log2(Math.max(1, sealed.size))));
  while (sealed.size < full) {
    const random = filler();
    const before = sealed.size;
    if (isSalt(random)) sealed.add(random.slice(0, KEY_LENGTH));
    if (sealed.size === before) throw new RangeError('A filler is 64 random hexadecimal digits.');
  }
  // In the order of the hashes, which says nothing of what came first.
  return { id: hold.id, salt, keys: [...sealed].sort(), longest, from: hold.from, lifted: hold.lifted };
}
