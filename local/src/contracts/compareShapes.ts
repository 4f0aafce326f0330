import { declaredType } from '../model/contract';
import type { Difference } from './differences';
import { isMembers, type Shape } from './recordedShapes';

/** Whether a member may be null: where one of the types has it nullable, or none has it at all. */
function nullable(types: readonly string[], name: string): boolean {
  const declared = types.flatMap((type) => declaredType(type, name) ?? []);
  return declared.length === 0 || declared.some((each) => !each.endsWith('!'));
}

const kinds = (shape: Shape): string => (typeof shape === 'string' ? shape : Array.isArray(shape) ? 'array' : 'object');

/**
 * How the shape of an answer differs from a recorded one: members that lack, members too many, other kinds.
 *
 * @param types the types that the answer's members belong to, for where null may stand for a value
 * @param at what differences are named after; members are named below it
 */
export function shapeDifferences(recorded: Shape, given: Shape, types: readonly string[], at: string): Difference[] {
  const differs = (where: string, seen: string): Difference => ({ rule: 'recording', at: where, seen });
  if (isMembers(recorded) && isMembers(given)) {
    return [
      ...Object.keys(recorded)
        .filter((name) => !(name in given))
        .map((name) => differs(`${at}/${name}`, 'not given')),
      ...Object.keys(given)
        .filter((name) => !(name in recorded))
        .map((name) => differs(`${at}/${name}`, 'not recorded')),
      ...Object.keys(recorded)
        .filter((name) => name in given)
        .flatMap((name) => memberDifferences(recorded[name], given[name], types, at, name)),
    ];
  }
  if (Array.isArray(recorded) && Array.isArray(given)) {
    const [first, second] = [(recorded as readonly Shape[])[0], (given as readonly Shape[])[0]];
    return first === undefined || second === undefined ? [] : shapeDifferences(first, second, types, at);
  }
  const wanted = kinds(recorded).split('|');
  return kinds(given)
    .split('|')
    .every((kind) => wanted.includes(kind))
    ? []
    : [differs(at, `${kinds(given)} for ${kinds(recorded)}`)];
}

function memberDifferences(recorded: Shape, given: Shape, types: readonly string[], at: string, name: string): Difference[] {
  const without = (shape: Shape): Shape =>
    typeof shape === 'string'
      ? shape
          .split('|')
          .filter((kind) => kind !== 'null')
          .join('|')
      : shape;
  const [was, is] = nullable(types, name) ? [without(recorded), without(given)] : [recorded, given];
  return was === '' || is === '' ? [] : shapeDifferences(was, is, types, `${at}/${name}`);
}
