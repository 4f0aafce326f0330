import { levelsOf } from '../levels';
import type { Choosable, Classification, Scheme, Slot } from '../scheme';
import { slotNames } from '../scheme';

/** Names of levels before and after a change; null for one that is no more. */
type Renaming = ReadonlyMap<string, string | null>;

const named = (renaming: Renaming, name: string): string | null => (renaming.has(name) ? (renaming.get(name) ?? null) : name);

function referTo<C extends Choosable>(choosable: C, renaming: Renaming): C {
  if (choosable.appliesTo === undefined) return choosable;
  const { appliesTo, ...rest } = choosable;
  const kept = appliesTo.map((name) => named(renaming, name)).filter((name): name is string => name !== null);
  // A value that could stand nowhere any more is left to the person, who is told: it must not come to stand everywhere.
  return (kept.length > 0 ? { ...rest, appliesTo: kept } : choosable) as C;
}

/** A scheme whose levels have other names: what refers to them does so still. */
function withRenaming(scheme: Scheme, renaming: Renaming): Scheme {
  const slot = (each: Slot): Slot => ({
    ...each,
    terms: each.terms.map((term) => referTo(term, renaming)),
    ...(each.patterns !== undefined ? { patterns: each.patterns.map((pattern) => referTo(pattern, renaming)) } : {}),
  });
  const lowest = levelsOf(scheme)[0]?.name ?? scheme.ceiling;
  return {
    ...scheme,
    slots: Object.fromEntries(slotNames.flatMap((name) => (scheme.slots[name] === undefined ? [] : [[name, slot(scheme.slots[name] as Slot)]]))),
    // Where the ceiling is no more, the lowest holds: that errs on the safe side.
    ceiling: named(renaming, scheme.ceiling) ?? lowest,
    unmarkedCountsAs: scheme.unmarkedCountsAs === null ? null : named(renaming, scheme.unmarkedCountsAs),
    ...(scheme.email !== undefined
      ? {
          email: {
            ...scheme.email,
            levels: scheme.email.levels.flatMap((each) => {
              const level = named(renaming, each.level);
              return level === null ? [] : [{ ...each, level }];
            }),
          },
        }
      : {}),
    labels: scheme.labels && {
      ...scheme.labels,
      map: scheme.labels.map.flatMap((each) => {
        const line = named(renaming, each.line);
        return line === null ? [] : [{ ...each, line }];
      }),
    },
  };
}

const levelKey = (classification: string, sensitive: boolean): string => JSON.stringify([classification, sensitive]);

/** Calls a classification something else, here and wherever a level of it is spoken of. Its old name is not kept. */
export function renameLevel(scheme: Scheme, at: number, name: string): Scheme {
  const from = scheme.classifications[at]?.name;
  if (from === undefined || from === name) return scheme;
  const changed: Scheme = { ...scheme, classifications: scheme.classifications.map((each, i) => (i === at ? { ...each, name } : each)) };
  const after = new Map(levelsOf(changed).map((level) => [levelKey(level.classification, level.sensitive), level.name]));
  const renaming = new Map(
    levelsOf(scheme)
      .filter(({ classification }) => classification === from)
      .map((level) => [level.name, after.get(levelKey(name, level.sensitive)) ?? null])
  );
  return withRenaming(changed, renaming);
}

/** Adds a classification above all others. */
export function addLevel(scheme: Scheme, level: Pick<Classification, 'name' | 'paragraph' | 'definition'>): Scheme {
  const rank = Math.max(...scheme.classifications.map((each) => each.rank), 0) + 1;
  const added: Classification = { ...level, rank, maySensitive: false, colours: { text: '#000000', background: '#ffffff' } };
  return { ...scheme, classifications: [...scheme.classifications, added] };
}

/** Takes a classification out; the last one stays. */
export function removeLevel(scheme: Scheme, at: number): Scheme {
  const gone = scheme.classifications[at];
  if (gone === undefined || scheme.classifications.length < 2) return scheme;
  const changed: Scheme = { ...scheme, classifications: scheme.classifications.filter((_, i) => i !== at) };
  const renaming = new Map(
    levelsOf(scheme)
      .filter(({ classification }) => classification === gone.name)
      .map(({ name }) => [name, null])
  );
  return withRenaming(changed, renaming);
}

/** Exchanges a classification's rank with that of the one above or below it. */
export function moveLevel(scheme: Scheme, at: number, direction: 'up' | 'down'): Scheme {
  const own = scheme.classifications[at];
  if (own === undefined) return scheme;
  const others = scheme.classifications
    .filter(({ rank }) => (direction === 'up' ? rank > own.rank : rank < own.rank))
    .sort((a, b) => (direction === 'up' ? a.rank - b.rank : b.rank - a.rank));
  const other = others[0];
  if (other === undefined) return scheme;
  return {
    ...scheme,
    classifications: scheme.classifications.map((each) => (each === own ? { ...each, rank: other.rank } : each === other ? { ...each, rank: own.rank } : each)),
  };
}
