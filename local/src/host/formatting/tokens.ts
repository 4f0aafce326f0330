import { FormatError } from './types';

/** A piece of an Excel-style expression. */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'field' | 'at' | 'sign' | 'end';
  readonly value: string;
}

const SIGNS = ['==', '!=', '<=', '>=', '&&', '||', '+', '-', '*', '/', '%', '<', '>', '?', ':', '(', ')', ',', '!'];
const SPACE = /\s+/y;
const NUMBER = /\d+(\.\d+)?|\.\d+/y;
const NAME = /[A-Za-z_]\w*/y;
const FIELD = /\[[$!][^\]]+\]/y;
const AT = /@[A-Za-z]+(\.[\w.]+)?/y;

/**
 * Cuts an expression, without its leading `=`, into tokens.
 *
 * @throws FormatError at a letter that no expression may hold, or text that never ends
 */
export function tokenise(expression: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(expression)?.[0] ?? null;
  };
  while (at < expression.length) {
    const space = take(SPACE);
    if (space !== null) {
      at += space.length;
      continue;
    }
    const letter = expression.charAt(at);
    if (letter === "'" || letter === '"') {
      const { text, length } = quoted(expression, at);
      tokens.push({ kind: 'text', value: text });
      at += length;
      continue;
    }
    const token = word(take) ?? sign(expression, at);
    if (!token) {
      throw new FormatError(`Unexpected “${letter}” in the expression.`);
    }
    tokens.push(token);
    at += token.value.length;
  }
  return [...tokens, { kind: 'end', value: '' }];
}

function word(take: (pattern: RegExp) => string | null): Token | null {
  const kinds: readonly [Token['kind'], RegExp][] = [
    ['number', NUMBER],
    ['field', FIELD],
    ['at', AT],
    ['name', NAME],
  ];
  for (const [kind, pattern] of kinds) {
    const value = take(pattern);
    if (value !== null) {
      return { kind, value };
    }
  }
  return null;
}

function sign(expression: string, at: number): Token | null {
  const value = SIGNS.find((candidate) => expression.startsWith(candidate, at));
  return value ? { kind: 'sign', value } : null;
}

/** Text in quotes; a backslash keeps the letter after it. */
function quoted(expression: string, start: number): { text: string; length: number } {
  const quote = expression.charAt(start);
  let text = '';
  for (let at = start + 1; at < expression.length; at += 1) {
    const letter = expression.charAt(at);
    if (letter === '\\' && at + 1 < expression.length) {
      at += 1;
      text += expression.charAt(at);
    } else if (letter === quote) {
      return { text, length: at - start + 1 };
    } else {
      text += letter;
    }
  }
  throw new FormatError('A text in the expression has no closing quote.');
}
