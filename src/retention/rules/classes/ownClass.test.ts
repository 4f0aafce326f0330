import { ownClassStanding } from '.';

it.each([
  ['', null, 'none', 'nobody has said anything'],
  ['', '', 'none', 'it was taken back'],
  ['CASE', 'CASE', 'said', 'somebody said it'],
  ['CASE', null, 'unsaid', 'it was copied, or typed in'],
  ['CASE', 'GEN', 'otherwise', 'the column was changed since'],
  ['', 'GEN', 'otherwise', 'the column was emptied since'],
  ['CASE', '', 'otherwise', 'it was taken back and typed in again'],
] as const)('a column with "%s" whose history says %s is %s: %s', (column, said, standing, _why) => {
  expect(ownClassStanding(column, said)).toBe(standing);
});
