import { refuse } from './errors';
import { tokenise } from '../query/tokens';
import { nothing, type Literal } from '../query/ast';
import type { Argument } from '../model/args';

/** One step of a path: `lists`, `getbytitle('x')`, `items(3)`. */
export interface Segment {
  readonly name: string;
  readonly args: readonly Argument[] | null;
  /** Arguments of a function at the end of the path may also stand in the query, by name. */
  readonly asked: readonly Argument[];
}

/** Splits at slashes that are neither in quotes nor in brackets. */
function split(path: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  let depth = 0;
  for (const sign of path) {
    if (sign === "'") quoted = !quoted;
    if (!quoted && sign === '(') depth += 1;
    if (!quoted && sign === ')') depth -= 1;
    if (sign === '/' && !quoted && depth === 0) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  parts.push(part);
  return parts.filter((each) => each !== '');
}

function readAlias(name: string, query: URLSearchParams): Literal {
  const text = query.get(name);
  if (text === null) throw refuse.badQuery(`The parameter alias ${name} has no value.`);
  return readLiteral(text);
}

/** A literal as a path or an alias writes it; JSON objects and bare words are taken as text. */
function readLiteral(text: string): Literal {
  const trimmed = text.trim();
  if (/^(guid|datetime)?'/.test(trimmed) || /^(-?[\d.]+|true|false|null)$/.test(trimmed)) {
    const [token, ...rest] = tokenise(trimmed);
    if (token?.kind === 'literal' && rest.length === 0) return token.literal;
  }
  return trimmed === '' ? nothing : { kind: 'literal', type: 'string', value: trimmed };
}

/** Reads what stands between a segment's brackets. */
export function readArguments(text: string, query: URLSearchParams): Argument[] {
  if (text.trim() === '') return [];
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  let nested = 0;
  for (const sign of text) {
    if (sign === "'") quoted = !quoted;
    if (!quoted && sign === '[') nested += 1;
    if (!quoted && sign === ']') nested -= 1;
    if (sign === ',' && !quoted && nested <= 0) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  parts.push(part);
  return parts.map((each) => {
    const named = /^\s*([A-Za-z_]\w*)\s*=([\s\S]*)$/.exec(each);
    const value = (named ? named[2] : each).trim();
    return { name: named ? named[1] : null, literal: value.startsWith('@') ? readAlias(value, query) : readLiteral(value) };
  });
}

/** A static method's name may be written with underscores for its signs: `SP_Utilities_Utility_X` is `SP.Utilities.Utility.X`. */
const dotted = (name: string, first: boolean): string => (first && /^(SP|PS|Microsoft)_\w+_/.test(name) ? name.replace(/_/g, '.') : name);

/** `GetById?hubSiteId='…'`: neither an OData option nor an alias. */
function fromQuery(query: URLSearchParams): Argument[] {
  return [...query].filter(([name]) => /^[A-Za-z_]\w*$/.test(name)).map(([name, text]) => ({ name, literal: readLiteral(text) }));
}

/** Reads what follows `_api/` step by step. `@name` arguments are found in the query. */
export function readSegments(path: string, query: URLSearchParams): Segment[] {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    throw refuse.badQuery('The path is not valid.');
  }
  const parts = split(decoded);
  return parts.map((part, index) => {
    const asked = index === parts.length - 1 ? fromQuery(query) : [];
    const open = part.indexOf('(');
    if (open < 0) return { name: dotted(part, index === 0), args: null, asked };
    if (!part.endsWith(')')) throw refuse.badExpression(part);
    return { name: dotted(part.slice(0, open), index === 0), args: readArguments(part.slice(open + 1, -1), query), asked };
  });
}
