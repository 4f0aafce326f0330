import { idRanges } from '../../../work';
import type { RunTarget } from '../desk';

/** A list's note is known to keep 63,999 characters, so that a plan of an operation stays well below. */
const LONGEST_PLAN = 50_000;
/** Names of keys, quotes and commas. */
const AROUND = 80;

const beside = ({ documents: _, ...target }: RunTarget): number => JSON.stringify(target).length + AROUND;
const ids = (target: RunTarget): string => idRanges(target.documents.map(({ id }) => id));

/** A target in two, where its documents alone are more than one plan holds. */
function halves(target: RunTarget, longest: number): RunTarget[] {
  if (target.documents.length < 2 || ids(target).length + beside(target) <= longest) return [target];
  const middle = Math.ceil(target.documents.length / 2);
  return [
    ...halves({ ...target, documents: target.documents.slice(0, middle) }, longest),
    ...halves({ ...target, documents: target.documents.slice(middle) }, longest),
  ];
}

/** Targets in as few operations as their plans have room for: each plan is one row, which is what makes it resumable. */
export function inParts(targets: readonly RunTarget[], longest = LONGEST_PLAN): RunTarget[][] {
  const parts: { targets: RunTarget[]; length: number }[] = [];
  for (const target of targets.flatMap((each) => halves(each, longest))) {
    const length = ids(target).length + beside(target);
    const open = parts[parts.length - 1];
    if (open !== undefined && open.length + length <= longest) {
      open.targets.push(target);
      open.length += length;
    } else parts.push({ targets: [target], length });
  }
  return parts.map((part) => part.targets);
}
