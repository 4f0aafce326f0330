import { readRule, readRules } from './readRule';

it.each([
  [{ status: 429 }, { kind: 'answer', status: 429 }],
  [
    { status: 429, match: '', retryAfter: 5, times: 2 },
    { kind: 'answer', status: 429, retryAfter: 5, times: 2 },
  ],
  [
    { kind: 'latency', milliseconds: 100, upTo: 900, seed: 4 },
    { kind: 'latency', milliseconds: 100, upTo: 900, seed: 4 },
  ],
  [
    { kind: 'meanwhile', act: 'delete', list: '/a', item: 'ahead' },
    { kind: 'meanwhile', act: 'delete', list: '/a', item: 'ahead' },
  ],
])('reads %j', (given, rule) => {
  expect(readRule(given)).toEqual(rule);
});

it.each([
  [null, 'A fault is an object.'],
  [{ kind: 'flood' }, 'There is no fault of the kind flood'],
  [{ kind: 'constructor' }, 'There is no fault of the kind constructor'],
  [{}, 'needs "status"'],
  [{ status: 200 }, 'from 400 to 599'],
  [{ status: '429' }, '"status" of a fault does not fit'],
  [{ kind: 'drop', moment: 'never' }, '"moment" of a fault does not fit'],
  [{ status: 429, milliseconds: 5 }, 'has no "milliseconds"'],
  [{ status: 429, share: 3 }, 'from 0 to 1'],
])('refuses %j', (given, words) => {
  expect(() => readRule(given)).toThrow(words);
});

it('reads one or several from text', () => {
  expect(readRules('{"status":503}')).toHaveLength(1);
  expect(readRules('[{"status":503},{"kind":"drop","moment":"after"}]')).toHaveLength(2);
  expect(() => readRules('oops')).toThrow('written as JSON');
});
