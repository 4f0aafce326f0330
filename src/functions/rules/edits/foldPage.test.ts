import * as fc from 'fast-check';
import { foldPage } from './foldPage';
import type { Change, Json, PageRow } from './types';

const row = (rowId: number, login: string, body: PageRow['body'], operationId = `op-${rowId}`): PageRow => ({
  rowId,
  functionId: 'f',
  operationId,
  body,
  who: { login, name: login },
  when: '2026-05-17T10:00:00Z',
  reason: '',
});
const edit = (rowId: number, login: string, ...changes: readonly Change[]): PageRow => row(rowId, login, { kind: 'edit', changes });
const series = (id: string, name: string): Change => ({ path: `keyRecordSeries/${id}`, was: null, value: { name } });

it('keeps both of what two people wrote at once, and the newer stands until somebody who saw it settles it', () => {
  const rows = [
    edit(1, 'ann', { path: 'purpose', was: '', value: 'A' }),
    edit(2, 'bob', { path: 'purpose', was: '', value: 'B' }),
    edit(3, 'cy', { path: 'purpose', was: '', value: 'C' }),
  ];
  const [contest] = foldPage(rows, 'f').contests;
  expect([contest.stands.value, contest.other.value, contest.others.map(({ value }) => value)]).toEqual(['C', 'B', ['A']]);
  expect(foldPage([...rows, edit(4, 'ann', { path: 'purpose', was: 'C', value: 'A and B' })], 'f').contests).toEqual([]);
});

it('keeps what somebody wrote on a series that another took away meanwhile', () => {
  const { page } = foldPage([edit(1, 'ann', series('s', 'Board'))], 'f');
  const seen = page.keyRecordSeries[0] as unknown as Json;
  const taken = edit(2, 'ann', { path: 'keyRecordSeries/s', was: seen, value: null });
  const wrote = edit(3, 'bob', { path: 'keyRecordSeries/s/trigger', was: '', value: 'Closed' });
  const [after] = foldPage([edit(1, 'ann', series('s', 'Board')), taken, wrote], 'f').contests;
  expect(after).toMatchObject({ path: 'keyRecordSeries/s', stands: { value: null }, other: { value: { name: 'Board', trigger: 'Closed' } } });
  const [before] = foldPage([edit(1, 'ann', series('s', 'Board')), { ...wrote, rowId: 2 }, { ...taken, rowId: 3 }], 'f').contests;
  expect(before).toMatchObject({
    path: 'keyRecordSeries/s',
    stands: { value: null },
    other: { value: { name: 'Board', trigger: 'Closed' }, who: { login: 'bob' } },
  });
});

it('counts an edit in several rows when all are there, and hides nothing of it before', () => {
  const part = (rowId: number, at: number, path: string): PageRow =>
    row(rowId, 'ann', { kind: 'edit', changes: [{ path, was: '', value: 'x' }], part: { at, of: 2 } }, 'op');
  const half = foldPage([part(1, 1, 'purpose')], 'f');
  expect([half.page.purpose, half.unfinished.length, half.unfinished[0].changes[0].value]).toEqual(['', 1, 'x']);
  const whole = foldPage([part(1, 1, 'purpose'), part(2, 2, 'handling')], 'f');
  expect([whole.page.purpose, whole.page.handling, whole.unfinished]).toEqual(['x', 'x', []]);
});

it('names what landed after the page was closed', () => {
  const closed = row(2, 'ann', { kind: 'close', upTo: 1, page: '' });
  const { page, late } = foldPage(
    [edit(1, 'ann', { path: 'purpose', was: '', value: 'A' }), closed, edit(3, 'bob', { path: 'purpose', was: 'A', value: 'B' })],
    'f'
  );
  expect([page.purpose, late.map(({ rowId }) => rowId)]).toEqual(['A', [3]]);
});

it('counts no confirmation of what was not written yet, and nobody’s countersign of their own word', () => {
  const rows = [
    row(1, 'ann', { kind: 'confirm', upTo: 9, page: 'h', level: '', gathered: '' }),
    row(2, 'ann', { kind: 'confirm', upTo: 1, page: 'h', level: '', gathered: '' }),
  ];
  const { confirmations } = foldPage([...rows, row(3, 'ann', { kind: 'countersign', confirmation: 2, page: 'h' })], 'f');
  expect(confirmations.map(({ rowId, countersigned }) => [rowId, countersigned.length])).toEqual([[2, 0]]);
});

it('loses nobody’s words, however the edits of several people fall: each stands, was seen by whoever replaced it, or is contested', () => {
  const PATHS = ['purpose', 'handling', 'keyRecordSeries/s/trigger'];
  const deed = fc.record({ who: fc.nat(3), path: fc.constantFrom(...PATHS), looks: fc.boolean() });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
      const rows: PageRow[] = [edit(1, 'first', series('s', 'Board'))];
      const seenBy = new Map<number, ReturnType<typeof foldPage>>();
      const seen = new Set<Json>();
      const valueOf = (state: ReturnType<typeof foldPage>, path: string): string =>
        path.startsWith('key') ? state.page.keyRecordSeries[0].trigger : (state.page[path as 'purpose' | 'handling'] as string);
      deeds.forEach(({ who, path, looks }, at) => {
        const looked = looks || !seenBy.has(who) ? foldPage(rows, 'f') : seenBy.get(who);
        if (looked === undefined) return;
        seenBy.set(who, looked);
        const was = valueOf(looked, path);
        seen.add(was);
        looked.contests.filter((each) => each.path === path).forEach(({ other, others }) => [other, ...others].forEach(({ value }) => seen.add(value)));
        rows.push(edit(at + 2, `p${who}`, { path, was, value: `v${at}` }));
      });
      const last = foldPage(rows, 'f');
      const kept = new Set<Json>([
        ...PATHS.map((path) => valueOf(last, path)),
        ...last.contests.flatMap(({ stands, other, others }) => [stands, other, ...others].map(({ value }) => value)),
      ]);
      return deeds.every((_, at) => kept.has(`v${at}`) || seen.has(`v${at}`));
    }),
    { numRuns: 300 }
  );
});
