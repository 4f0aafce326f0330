import { refuse } from '../../http/errors';
import { malformed } from '../refusals';
import type { KqlOperator, KqlValue } from './ast';

export type KqlToken =
  | { readonly kind: 'open' | 'close' | 'minus' | 'plus' }
  | { readonly kind: 'and' | 'or' | 'not' }
  | { readonly kind: 'text'; readonly value: KqlValue }
  /** `author:` and the like; its value, or a bracket, is the next token. */
  | { readonly kind: 'property'; readonly name: string; readonly op: KqlOperator }
  | { readonly kind: 'range'; readonly from: string; readonly to: string };

/** Operators of KQL that the tenant does not know; words in capitals, as all of its operators. */
const unknownOperators = /^(NEAR|ONEAR|WORDS|XRANK)$/i;

const propertyStart = /^([A-Za-z_][\w.]*)(:|=|<>|<=|>=|<|>)(?=\S)/;
const quoted = /^"([^"]*)"(\*)?/;
const bare = /^[^\s()"]+/;

/** Splits a query into its tokens. @throws SharePoint's refusal of a query that it cannot read */
export function kqlTokens(query: string): KqlToken[] {
  const tokens: KqlToken[] = [];
  let rest = query.trim();
  const take = (length: number): void => {
    rest = rest.slice(length);
  };
  const value = (): KqlValue => {
    const inQuotes = quoted.exec(rest);
    if (inQuotes) {
      take(inQuotes[0].length);
      return starred(inQuotes[1] + (inQuotes[2] ?? ''));
    }
    const word = bare.exec(rest);
    if (!word) throw malformed();
    take(word[0].length);
    return starred(word[0]);
  };
  while (rest !== '') {
    const space = /^\s+/.exec(rest);
    if (space) {
      take(space[0].length);
      continue;
    }
    const [first] = rest;
    if (first === '(' || first === ')') {
      tokens.push({ kind: first === '(' ? 'open' : 'close' });
      take(1);
      continue;
    }
    if ((first === '-' || first === '+') && /^[-+][^\s)]/.test(rest)) {
      tokens.push({ kind: first === '-' ? 'minus' : 'plus' });
      take(1);
      continue;
    }
    const property = propertyStart.exec(rest);
    if (property) {
      take(property[0].length);
      tokens.push({ kind: 'property', name: property[1], op: property[2] as KqlOperator });
      if (rest[0] !== '(') tokens.push(valueOrRange(value, () => rest, take));
      continue;
    }
    const operator = /^(AND|OR|NOT)(?=[\s()]|$)/.exec(rest);
    if (operator) {
      tokens.push({ kind: operator[1].toLowerCase() as 'and' | 'or' | 'not' });
      take(operator[0].length);
      continue;
    }
    if (unknownOperators.test(/^[A-Z]+(?=\()/.exec(rest)?.[0] ?? /^[A-Z]+(?=\s|$)/.exec(rest)?.[0] ?? ''))
      throw refuse.notSupported('NEAR, ONEAR, WORDS and XRANK in KQL');
    tokens.push({ kind: 'text', value: value() });
  }
  return tokens;
}

/** `1..5` and `"2024-01-01".."2024-12-31"` name both ends. */
function valueOrRange(value: () => KqlValue, left: () => string, take: (length: number) => void): KqlToken {
  const from = value();
  const within = /^(.+?)\.\.(.+)$/.exec(from.text);
  if (within) return { kind: 'range', from: within[1], to: within[2] };
  if (left().startsWith('..')) {
    take(2);
    return { kind: 'range', from: from.text, to: value().text };
  }
  if (from.text.endsWith('..') && left().startsWith('"')) return { kind: 'range', from: from.text.slice(0, -2), to: value().text };
  return { kind: 'text', value: from };
}

function starred(text: string): KqlValue {
  return text.endsWith('*') && text.length > 1 ? { text: text.slice(0, -1), prefix: true } : { text, prefix: false };
}
