import { checkChain, hashRow, type ChainRow } from './evidence';

async function chainOf(contents: string[]): Promise<ChainRow[]> {
  const rows: ChainRow[] = [];
  for (const [i, content] of contents.entries()) {
    const previous = rows[i - 1]?.hash ?? '';
    rows.push({ id: i + 1, content, previous, hash: await hashRow(content, previous) });
  }
  return rows;
}

describe('a chain of evidence', () => {
  it('holds as it was written', async () => {
    expect(await checkChain(await chainOf(['a', 'b', 'c']))).toEqual([]);
  });

  it('shows a row that was changed', async () => {
    const rows = await chainOf(['a', 'b', 'c']);
    rows[1] = { ...rows[1], content: 'B' };
    expect(await checkChain(rows)).toEqual([{ code: 'changedRow', id: 2 }]);
  });

  it('shows a row that was changed and given a new hash, by the row that comes after it', async () => {
    const rows = await chainOf(['a', 'b', 'c']);
    rows[1] = { ...rows[1], content: 'B', hash: await hashRow('B', rows[1].previous) };
    expect(await checkChain(rows)).toEqual([{ code: 'missingRow', id: 3 }]);
  });

  it('shows where a row was taken out', async () => {
    const [first, , third] = await chainOf(['a', 'b', 'c']);
    expect(await checkChain([first, third])).toEqual([{ code: 'missingRow', id: 3 }]);
  });

  it('takes two people who wrote at once for no fault', async () => {
    const [first, second] = await chainOf(['a', 'b']);
    const fork: ChainRow = { id: 3, content: 'c', previous: first.hash, hash: await hashRow('c', first.hash) };
    expect(await checkChain([first, second, fork])).toEqual([]);
  });
});
