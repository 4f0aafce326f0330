import { checkRule } from './checkRule';
import type { FaultRule } from './types';

type Shape = Readonly<Record<string, 'text' | 'number' | 'flag' | readonly string[] | 'item'>>;

const when: Shape = {
  match: 'text',
  method: 'text',
  person: 'text',
  insideBatch: 'flag',
  part: 'number',
  after: 'number',
  times: 'number',
  share: 'number',
  seed: 'number',
  forSeconds: 'number',
};

/** What each kind of fault says of itself; what ends in `!` it must say. */
const kinds: Readonly<Record<string, Shape>> = {
  answer: { 'status!': 'number', retryAfter: 'number', holds: 'flag' },
  latency: { 'milliseconds!': 'number', upTo: 'number', lateAnswer: 'flag' },
  drop: { 'moment!': ['before', 'after', 'midway'] },
  expiry: { 'of!': ['digest', 'token'] },
  meanwhile: { 'act!': ['change', 'move', 'delete', 'checkOut', 'lock'], 'list!': 'text', item: 'item', by: 'text' },
  revoke: { 'from!': 'text', 'at!': 'text', level: 'text' },
};

function fits(value: unknown, shape: Shape[string]): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (shape === 'flag') return typeof value === 'boolean';
  if (shape === 'item') return ['ahead', 'behind', 'any'].includes(String(value)) || Number.isInteger(value);
  return shape.includes(String(value));
}

/**
 * A rule as a page, a file or a setting writes it in JSON: `{"kind": "latency", "milliseconds": 500, "match": "items"}`.
 * Without a kind it is an answer. Empty texts count as left out.
 * @throws RangeError, with a sentence for people, where it is no rule
 */
export function readRule(value: unknown): FaultRule {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new RangeError('A fault is an object.');
  const given = Object.fromEntries(Object.entries(value).filter(([, each]) => each !== '' && each !== null && each !== undefined));
  const kind = given.kind === undefined ? 'answer' : String(given.kind);
  const own = Object.hasOwn(kinds, kind) ? kinds[kind] : null;
  if (!own) throw new RangeError(`There is no fault of the kind ${kind}: ${Object.keys(kinds).join(', ')}.`);
  const shape: Shape = { ...when, ...Object.fromEntries(Object.entries(own).map(([name, each]) => [name.replace('!', ''), each])) };
  for (const name of Object.keys(own)) {
    if (name.endsWith('!') && given[name.slice(0, -1)] === undefined) throw new RangeError(`A fault of the kind ${kind} needs "${name.slice(0, -1)}".`);
  }
  for (const [name, each] of Object.entries(given)) {
    if (name === 'kind') continue;
    if (!Object.hasOwn(shape, name)) throw new RangeError(`A fault of the kind ${kind} has no "${name}".`);
    if (!fits(each, shape[name])) throw new RangeError(`"${name}" of a fault does not fit: ${JSON.stringify(each)}.`);
  }
  // Every part has just been held against the kind's shape.
  const rule = { ...given, kind } as unknown as FaultRule;
  checkRule(rule);
  return rule;
}

/** Several rules, or one, as JSON text. @throws RangeError where the text is none */
export function readRules(text: string): FaultRule[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new RangeError('Faults are written as JSON: one object, or several in a list.');
  }
  return (Array.isArray(parsed) ? parsed : [parsed]).map(readRule);
}
