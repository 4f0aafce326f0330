import { refuse } from '../http/errors';
import { readIso } from '../locale/instants';
import { readGuid } from '../store/core';
import { nothing, type Literal } from './ast';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'sign'; readonly text: '(' | ')' | ',' };

const literal = (value: Literal): Token => ({ kind: 'literal', literal: value });

function quoted(text: string, at: number): { value: string; next: number } | null {
  let value = '';
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] !== "'") value += text[i];
    else if (text[i + 1] === "'") {
      value += "'";
      i += 1;
    } else return { value, next: i + 1 };
  }
  return null;
}

function typed(word: string, value: string): Literal | null {
  if (word === 'datetime' || word === 'datetimeoffset') {
    const iso = readIso(value);
    return iso === null ? null : { kind: 'literal', type: 'date', value: iso };
  }
  const guid = word === 'guid' ? readGuid(value) : null;
  return guid === null ? null : { kind: 'literal', type: 'guid', value: guid };
}

/** Cuts an OData expression into words, literals and signs. Strings double their quotes; nothing else is escaped. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text[at];
    if (/\s/.test(sign)) {
      at += 1;
    } else if (sign === '(' || sign === ')' || sign === ',') {
      tokens.push({ kind: 'sign', text: sign });
      at += 1;
    } else if (sign === "'") {
      const string = quoted(text, at);
      if (!string) throw refuse.badExpression(text);
      tokens.push(literal({ kind: 'literal', type: 'string', value: string.value }));
      at = string.next;
    } else {
      const word = /^[^\s(),']+/.exec(text.slice(at))?.[0] ?? '';
      at += word.length;
      if (text[at] === "'") {
        const string = quoted(text, at);
        const value = string && typed(word.toLowerCase(), string.value);
        if (!string || !value) throw refuse.badExpression(text);
        tokens.push(literal(value));
        at = string.next;
      } else tokens.push(wordToken(word, text));
    }
  }
  return tokens;
}

function wordToken(word: string, whole: string): Token {
  if (/^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[LMFDlmfd]?$/.test(word)) {
    return literal({ kind: 'literal', type: 'number', value: Number(word.replace(/[LMFDlmfd]$/, '')) });
  }
  // OData version 4 writes dates and GUIDs without a name and quotes.
  const guid = readGuid(word);
  if (guid !== null && !word.startsWith('{')) return literal({ kind: 'literal', type: 'guid', value: guid });
  const iso = /^\d{4}-\d{2}-\d{2}T/.test(word) ? readIso(word) : null;
  if (iso !== null) return literal({ kind: 'literal', type: 'date', value: iso });
  if (word === 'true' || word === 'false') return literal({ kind: 'literal', type: 'boolean', value: word === 'true' });
  if (word === 'null') return literal(nothing);
  if (!/^[A-Za-z_@][\w@.:-]*(\/[\w@.:-]+)*$/.test(word)) throw refuse.badExpression(whole);
  return { kind: 'word', text: word };
}
