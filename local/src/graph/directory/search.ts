import { directoryRefuse } from './refusals';

/**
 * $search over directory objects. Source: microsoft-graph-docs-contrib, concepts/search-query-parameter.md, "Using $search on
 * directory object collections": words of displayName and description, beginnings of anything else.
 */
export type Search = (read: (property: string) => string | null) => boolean;

const searched = new Set(['displayname', 'description']);

/** Words by space, number, sign, and where small letters turn to capitals; what signs alone part also counts as one. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((part) => {
    const words = part.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+|\p{N}+/gu) ?? [];
    const joined = part.replace(/[^\p{L}\p{N}]/gu, '');
    return [...words, joined].map((word) => word.toLowerCase()).filter((word) => word !== '');
  });
}

function clause(text: string): Search {
  const colon = text.indexOf(':');
  if (colon <= 0) throw directoryRefuse.bad(`Unrecognized query argument specified: '${text}'.`);
  const property = text.slice(0, colon);
  const wanted = text.slice(colon + 1);
  if (!searched.has(property.toLowerCase())) return (read) => read(property)?.toLowerCase().startsWith(wanted.toLowerCase()) ?? false;
  const asked = wanted.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return (read) => {
    const words = wordsOf(read(property) ?? '');
    return asked.every((each) => wordsOf(each).some((part) => words.some((word) => word.startsWith(part))));
  };
}

/** Reads `"displayName:Guthr" OR "mail:Guthr"`, with brackets. @throws 400 where it is not of that form */
export function readSearch(text: string): Search {
  const tokens = text.match(/"(?:\\.|[^"\\])*"|\(|\)|AND|OR|\S+/g) ?? [];
  let at = 0;
  const fail = (): Error => directoryRefuse.bad(`Syntax error: character '${tokens[at] ?? ''}' is not valid in '${text}'.`);
  const one = (): Search => {
    const token = tokens[at];
    at += 1;
    if (token === '(') {
      const inner = or();
      if (tokens[at] !== ')') throw fail();
      at += 1;
      return inner;
    }
    if (!token?.startsWith('"')) throw fail();
    return clause(token.slice(1, -1).replace(/\\(.)/g, '$1'));
  };
  const and = (): Search => {
    const parts = [one()];
    while (tokens[at] === 'AND') {
      at += 1;
      parts.push(one());
    }
    return (read) => parts.every((part) => part(read));
  };
  const or = (): Search => {
    const parts = [and()];
    while (tokens[at] === 'OR') {
      at += 1;
      parts.push(and());
    }
    return (read) => parts.some((part) => part(read));
  };
  const search = or();
  if (at < tokens.length) throw fail();
  return search;
}
