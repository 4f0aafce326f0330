import type { FoundSource, TakeOnMapping } from './types';

/** What is sure to begin with: values that are markings of this scheme. What is only suggested is left to a person. */
export function proposedMapping(found: readonly FoundSource[]): TakeOnMapping {
  return {
    sources: found
      .filter(({ tooMany }) => !tooMany)
      .map(({ source, name, values }) => ({
        source,
        name,
        values: Object.fromEntries(
          values.flatMap(({ value, proposal }): [string, string | null][] =>
            proposal.verdict === 'exact' ? [[value, proposal.line]] : proposal.verdict === 'nothing' ? [[value, null]] : []
          )
        ),
      })),
    originator: 'author',
  };
}
