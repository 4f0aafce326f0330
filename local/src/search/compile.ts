import type { Sql } from '../query/toSql';
import { readGuid } from '../store/core';
import { wordsOf, type Kql, type KqlOperator, type KqlValue } from './kql/ast';
import { readKqlDate } from './kql/dates';
import { managedProperty, type ManagedProperty } from './schema';
import { asSql, sql, type Source } from './source';
import { hasPhrase } from './words';

/** A KQL tree as a condition over one source's rows. `0` and `1` are folded, so that a source may be passed over. */

const nothing = sql('0');
const everything = sql('1');

function join(parts: readonly Sql[], word: 'AND' | 'OR'): Sql {
  const stops = word === 'AND' ? '0' : '1';
  if (parts.some((part) => part.text === stops)) return sql(stops);
  const left = parts.filter((part) => part.text !== '0' && part.text !== '1');
  if (left.length === 0) return word === 'AND' ? everything : nothing;
  return { text: left.length === 1 ? left[0].text : `(${left.map((part) => part.text).join(` ${word} `)})`, params: left.flatMap((part) => part.params) };
}

const likeText = (word: string): string => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Words in a text. LIKE narrows first, where it can: it knows the case of plain letters only. */
function phrase(hay: Sql, words: readonly string[], prefix: boolean): Sql {
  if (words.length === 0) return everything;
  const plain = words.filter((word) => /^[a-z0-9]+$/.test(word));
  const narrow = plain.map((word) => ({ text: `${hay.text} LIKE ? ESCAPE '\\'`, params: [...hay.params, likeText(word)] }));
  return join([...narrow, { text: `has_phrase(${hay.text}, ?)`, params: [...hay.params, JSON.stringify({ words, prefix })] }], 'AND');
}

const negated: ReadonlySet<KqlOperator> = new Set(['<>']);

function not(part: Sql): Sql {
  if (part.text === '0') return everything;
  if (part.text === '1') return nothing;
  return { text: `NOT ifnull(${part.text}, 0)`, params: part.params };
}

function compare(left: Sql, op: KqlOperator, right: string | number): Sql {
  const word = op === ':' ? '=' : op;
  return { text: `${left.text} ${word} ?`, params: [...left.params, right] };
}

function dates(left: Sql, op: KqlOperator, text: string, now: number): Sql {
  const span = readKqlDate(text, now);
  if (!span) return nothing;
  const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 19) + 'Z';
  const at = (word: string, instant: number): Sql => ({ text: `${left.text} ${word} ?`, params: [...left.params, iso(instant)] });
  switch (op) {
    case '<':
      return at('<', span.from);
    case '<=':
      return at('<', span.to);
    case '>':
      return at('>=', span.to);
    case '>=':
      return at('>=', span.from);
    default: {
      const within = join([at('>=', span.from), at('<', span.to)], 'AND');
      return negated.has(op) ? not(within) : within;
    }
  }
}

/** An address is found by whatever it begins with, part by part. */
function paths(left: Sql, value: KqlValue, place: string): Sql {
  const wanted = value.text.toLowerCase().replace(/\/+$/, '');
  const here = place.toLowerCase();
  if (!value.prefix && (here === wanted || here.startsWith(`${wanted}/`))) return everything;
  if (!wanted.startsWith(here) && !here.startsWith(wanted)) return nothing;
  const begins = (text: string): Sql => ({ text: `substr(lower(${left.text}), 1, ?) = ?`, params: [...left.params, text.length, text] });
  if (value.prefix) return begins(wanted);
  return join([{ text: `lower(${left.text}) = ?`, params: [...left.params, wanted] }, begins(`${wanted}/`), begins(`${wanted}?`)], 'OR');
}

/** Properties whose values are one word each, so that containing a word is being it. A content type's number says by its beginning what it descends from. */
const oneWord = new Set(['ContentTypeId', 'FileType', 'FileExtension', 'SecondaryFileExtension', 'contentclass', 'WebTemplate']);

function texts(property: ManagedProperty, left: Sql, op: KqlOperator, value: KqlValue): Sql {
  if (value.text === '*') return { text: `ifnull(${left.text}, '') <> ''`, params: left.params };
  if (op === ':' && !oneWord.has(property.name)) return phrase(left, wordsOf(value.text), value.prefix);
  const lowered = value.text.toLowerCase();
  const same: Sql = value.prefix
    ? { text: `substr(lower(${left.text}), 1, ?) = ?`, params: [...left.params, lowered.length, lowered] }
    : { text: `${left.text} = ? COLLATE NOCASE`, params: [...left.params, value.text] };
  if (op === '=' || op === ':') return same;
  return op === '<>' ? not(same) : compare({ text: `lower(${left.text})`, params: left.params }, op, lowered);
}

function restriction(source: Source, name: string, op: KqlOperator, value: KqlValue, now: number): Sql {
  const property = managedProperty(name);
  const held = property?.queryable ? source.property(property) : null;
  if (!property || !held) return nothing;
  if ('constant' in held) {
    const known = constantMatches(property, held.constant, op, value);
    if (known !== null) return known ? everything : nothing;
  }
  const left = asSql(held);
  switch (property.type) {
    case 'path':
      return paths(left, value, property.name === 'Path' || property.name === 'OriginalPath' ? source.place : '');
    case 'date':
      return dates(left, op, value.text, now);
    case 'integer':
    case 'number':
      return Number.isNaN(Number(value.text)) ? nothing : compare(left, op, Number(value.text));
    case 'boolean':
      return compare(left, op, /^(1|true|yes)$/i.test(value.text) ? 1 : 0);
    case 'guid': {
      const guid = readGuid(value.text) ?? value.text.toLowerCase();
      return compare({ text: `lower(${left.text})`, params: left.params }, op, guid);
    }
    default:
      return texts(property, left, op, value);
  }
}

/** Whether what is the same for all of a source's rows meets a restriction; null where SQL has to say. */
function constantMatches(property: ManagedProperty, held: string | number | null, op: KqlOperator, value: KqlValue): boolean | null {
  if (op !== ':' && op !== '=') return null;
  if (held === null) return false;
  const text = String(held).toLowerCase();
  if (property.type === 'guid') return text.replace(/[{}]/g, '') === (readGuid(value.text) ?? value.text.toLowerCase());
  if (property.type === 'path') {
    const wanted = value.text.toLowerCase().replace(/\/+$/, '');
    return value.prefix ? text.startsWith(wanted) : text === wanted || text.startsWith(`${wanted}/`);
  }
  if (property.type !== 'text') return null;
  if (value.text === '*') return text !== '';
  const wanted = value.text.toLowerCase();
  if (op === '=') return value.prefix ? text.startsWith(wanted) : text === wanted;
  return hasPhrase(text, { words: wordsOf(value.text), prefix: value.prefix });
}

export function compileKql(source: Source, query: Kql, now: number): Sql {
  switch (query.kind) {
    case 'all':
      return everything;
    case 'words':
      return phrase(source.words, query.words, query.prefix);
    case 'property':
      return restriction(source, query.name, query.op, query.value, now);
    case 'range': {
      const end = (op: KqlOperator, text: string): Sql => restriction(source, query.name, op, { text, prefix: false }, now);
      return join([end('>=', query.from), end('<=', query.to)], 'AND');
    }
    case 'not':
      return not(compileKql(source, query.of, now));
    default:
      return join(
        query.parts.map((part) => compileKql(source, part, now)),
        query.kind === 'and' ? 'AND' : 'OR'
      );
  }
}
