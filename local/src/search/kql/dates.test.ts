import { readKqlDate } from './dates';

const now = Date.parse('2026-05-17T09:30:00Z');
const span = (text: string): [string, string] | null => {
  const found = readKqlDate(text, now);
  return found && [new Date(found.from).toISOString().slice(0, 19), new Date(found.to).toISOString().slice(0, 19)];
};

it.each([
  ['2024-02-29', ['2024-02-29T00:00:00', '2024-03-01T00:00:00']],
  ['2/29/2024', ['2024-02-29T00:00:00', '2024-03-01T00:00:00']],
  ['2024-02-29T10:00:00Z', ['2024-02-29T10:00:00', '2024-02-29T10:00:01']],
  ['today', ['2026-05-17T00:00:00', '2026-05-18T00:00:00']],
  ['Yesterday', ['2026-05-16T00:00:00', '2026-05-17T00:00:00']],
  ['this week', ['2026-05-17T00:00:00', '2026-05-24T00:00:00']],
  ['this month', ['2026-05-01T00:00:00', '2026-06-01T00:00:00']],
  ['last month', ['2026-04-01T00:00:00', '2026-05-01T00:00:00']],
  ['this year', ['2026-01-01T00:00:00', '2027-01-01T00:00:00']],
  ['last year', ['2025-01-01T00:00:00', '2026-01-01T00:00:00']],
  ['soon', null],
])('%s', (text, expected) => {
  expect(span(text)).toEqual(expected);
});
