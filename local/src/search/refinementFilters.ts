import { refuse } from '../http/errors';
import { allOf, anyOf, type Kql } from './kql/ast';
import { malformed } from './refusals';
import { refinementOfToken } from './refiners';

/** Refinement filters: `FileType:equals("docx")`, `Author:or("a","b")`, `and(…,…)`, `FileType:"ǂǂ646f6378"`. */

/** Splits at commas that stand outside quotes and brackets. */
function parts(text: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = '';
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === '(') depth += 1;
    if (!quoted && sign === ')') depth -= 1;
    if (sign === ',' && depth === 0 && !quoted) {
      out.push(part);
      part = '';
    } else part += sign;
  }
  return [...out, part].map((each) => each.trim());
}

function valueOf(text: string): string {
  const quoted = /^"(.*)"$/.exec(text.trim());
  return refinementOfToken(quoted ? quoted[1] : text.trim());
}

const equal = (name: string, text: string): Kql => ({ kind: 'property', name, op: '=', value: { text: valueOf(text), prefix: false } });

function range(name: string, text: string): Kql {
  const [from, to] = parts(text).map((each) => /^datetime\("(.*)"\)$/i.exec(each)?.[1] ?? each);
  const end = (op: '>=' | '<=', bound: string | undefined): Kql[] =>
    bound === undefined || /^(min|max)$/i.test(bound) ? [] : [{ kind: 'property', name, op, value: { text: bound, prefix: false } }];
  const ends = [...end('>=', from), ...end('<=', to)];
  return ends.length === 0 ? { kind: 'all' } : allOf(ends);
}

export function readRefinementFilter(text: string): Kql {
  const whole = text.trim();
  const group = /^(and|or)\((.*)\)$/is.exec(whole);
  if (group) {
    const inner = parts(group[2]).map(readRefinementFilter);
    return group[1].toLowerCase() === 'and' ? allOf(inner) : anyOf(inner);
  }
  const named = /^([A-Za-z_][\w.]*):(.+)$/s.exec(whole);
  if (!named) throw malformed();
  const [, name, rest] = named;
  const call = /^([a-z-]+)\((.*)\)$/is.exec(rest);
  if (!call) return equal(name, rest);
  switch (call[1].toLowerCase()) {
    case 'equals':
      return equal(name, call[2]);
    case 'or':
      return anyOf(parts(call[2]).map((value) => equal(name, value)));
    case 'and':
      return allOf(parts(call[2]).map((value) => equal(name, value)));
    case 'range':
      return range(name, call[2]);
    default:
      throw refuse.notSupported(`${call[1]} in refinement filters`);
  }
}
