import { EMPTY_PAGE, PART_NAMES, type FunctionPage, type PartName } from '../page';
import { sameJson } from './paths';
import type { Change, Json } from './types';

type Part = { readonly id: string } & Readonly<Record<string, Json>>;

const parts = (page: FunctionPage, name: PartName): readonly Part[] => page[name] as unknown as readonly Part[];

function betweenParts(before: FunctionPage, after: FunctionPage, name: PartName): Change[] {
  const old = new Map(parts(before, name).map((part) => [part.id, part]));
  const now = new Set(parts(after, name).map(({ id }) => id));
  const gone = [...old.values()].filter(({ id }) => !now.has(id)).map((part): Change => ({ path: `${name}/${part.id}`, was: part, value: null }));
  return [
    ...gone,
    ...parts(after, name).flatMap((part): Change[] => {
      const was = old.get(part.id);
      if (was === undefined) return [{ path: `${name}/${part.id}`, was: null, value: part }];
      return Object.keys(part)
        .filter((field) => field !== 'id' && !sameJson(was[field], part[field]))
        .map((field) => ({ path: `${name}/${part.id}/${field}`, was: was[field], value: part[field] }));
    }),
  ];
}

/** What must be said to make one page out of another, value by value: what a person has changed, or how two snapshots differ. */
export function changesBetween(before: FunctionPage, after: FunctionPage): readonly Change[] {
  const isPart = (name: string): boolean => (PART_NAMES as readonly string[]).includes(name);
  const values = Object.keys(EMPTY_PAGE).filter((name) => !isPart(name)) as (keyof FunctionPage)[];
  return [
    ...values
      .filter((name) => !sameJson(before[name] as Json, after[name] as Json))
      .map((name): Change => ({ path: name, was: before[name] as Json, value: after[name] as Json })),
    ...PART_NAMES.flatMap((name) => betweenParts(before, after, name)),
  ];
}
