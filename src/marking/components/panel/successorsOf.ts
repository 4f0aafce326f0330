import { chooseLevel, compareMarkings, levelsOf, renderMarking, slotNames, valuesOf, withValues, type Marking, type Scheme } from '../../rules';
import { isEnd } from './isEnd';

/** So many are enough to choose from; anything else is typed. */
const FEW = 3;

/**
 * What a marking most likely becomes when it ends: itself without its embargo, then the same at each lower level, as
 * canonical lines. All of them hold, and none is higher or the same.
 */
export function successorsOf(marking: Marking, scheme: Scheme): string[] {
  const free = slotNames.reduce(
    (at, slot) =>
      withValues(
        at,
        slot,
        valuesOf(at, slot).filter((value) => !isEnd(slot, value, scheme))
      ),
    marking
  );
  const lower = levelsOf(scheme)
    .map(({ classification, sensitive }) => chooseLevel(free, classification, sensitive, scheme).marking)
    .filter((each) => compareMarkings(each, marking, scheme) < 0)
    .reverse();
  const now = renderMarking(marking, scheme);
  return [...new Set([free, ...lower].map((each) => renderMarking(each, scheme)))].filter((line) => line !== now).slice(0, FEW);
}
