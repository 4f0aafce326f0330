import { isDeepStrictEqual } from 'node:util';
import type { Difference } from './differences';
import { bare, isAnnotation, isObject, type Json } from './json';
import type { Level } from './levels';

/** What an answer carries, out of the wrappings of its level, so that levels can be compared. */
function carried(level: Level, body: unknown): unknown {
  if (!isObject(body)) return body;
  if (level.says !== 'verbose') return body['odata.null'] === true || body['@odata.null'] === true ? null : (bare(body) as Json);
  const inner = body.d;
  if (!isObject(inner)) return undefined;
  const plain = bare(inner);
  return Array.isArray(plain) ? { value: plain } : plain;
}

/** A value or values of a verbose answer stand under the name of what was asked for. */
function underName(verbose: unknown, wanted: unknown): unknown {
  if (!isObject(verbose) || Object.keys(verbose).length !== 1) return verbose;
  const [only] = Object.values(verbose);
  if (wanted === null) return only;
  if (isObject(wanted) && 'value' in wanted && Object.keys(wanted).length === 1) return { value: only };
  return isObject(only) ? only : verbose;
}

/** The annotations that each level may write; SharePoint keeps links to further pages and nulls in every level. */
const allowed: Readonly<Record<3 | 4, Readonly<Record<Level['says'], RegExp>>>> = {
  3: {
    none: /^odata\.(nextLink|count|null)$/,
    minimal: /^odata\.\w+$|^[^@]+@odata\.navigationLinkUrl$/,
    full: /^odata\.\w+$|^[^@]+@odata\.(navigationLinkUrl|type)$/,
    verbose: /^__metadata$/,
  },
  4: {
    none: /^@odata\.(nextLink|count|null)$/,
    minimal: /^@odata\.\w+$|^[^@]+@odata\.navigationLink$/,
    full: /^@odata\.\w+$|^[^@]+@odata\.(navigationLink|type)$/,
    verbose: /^__metadata$/,
  },
};

/** Annotations that a level must not have, wherever they stand. */
function strayAnnotations(level: Level, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => strayAnnotations(level, each));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    if (!isAnnotation(name)) return strayAnnotations(level, each);
    return allowed[level.version][level.says].test(name) ? [] : [`stray ${name}`];
  });
}

/** How an answer differs from the same in minimal metadata, beyond what its level asks for. */
export function levelDifferences(level: Level, body: unknown, inMinimal: unknown, at: string): Difference[] {
  const wanted = isObject(inMinimal) && inMinimal['odata.null'] === true ? null : bare(inMinimal);
  const given = carried(level, body);
  const same = isDeepStrictEqual(given, wanted) || (level.says === 'verbose' && isDeepStrictEqual(underName(given, wanted), wanted));
  return [
    ...(same
      ? []
      : [
          {
            rule: 'shape' as const,
            at,
            seen: `${level.name} gives other than minimal metadata: ${JSON.stringify(given)?.slice(0, 200)} for ${JSON.stringify(wanted)?.slice(0, 200)}`,
          },
        ]),
    ...strayAnnotations(level, body).map((seen) => ({ rule: 'shape' as const, at, seen: `${level.name}: ${seen}` })),
  ];
}
