import { Database } from '../database';
import { LaterIndexes } from '../lists/laterIndexes';
import { RowInserter } from './rowInserter';

let db: Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.alter('CREATE TABLE things (name TEXT, size INTEGER); CREATE UNIQUE INDEX things_name ON things(name); CREATE INDEX things_size ON things(size)');
});
afterEach(() => db.close());

const count = (): number => db.get<{ n: number }>('SELECT count(*) AS n FROM things')?.n ?? 0;
const indexes = (): string[] =>
  db.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'things' ORDER BY name").map(({ name }) => name);

describe('many rows at a time', () => {
  it('are all there after the last, whatever their shape', () => {
    const rows = new RowInserter(db, '"things"');
    for (let n = 0; n < 100; n += 1) rows.add(n % 7 === 0 ? { name: `n${n}` } : { name: `n${n}`, size: n });
    rows.flush();
    expect(
      db.all<{ name: string; size: number | null }>('SELECT name, size FROM things ORDER BY length(name), name').map(({ name, size }) => [name, size])
    ).toEqual(Array.from({ length: 100 }, (_, n) => [`n${n}`, n % 7 === 0 ? null : n]));
  });

  it('never wait in memory for more than a statement of them', () => {
    const rows = new RowInserter(db, '"things"');
    for (let n = 0; n < 1000; n += 1) {
      rows.add({ name: `n${n}`, size: n });
      expect(n + 1 - count()).toBeLessThan(33);
    }
  });
});

describe('indexes made after the rows', () => {
  it('are the ones that were there', () => {
    const later = new LaterIndexes(db, 'things');
    later.drop('things_size');
    expect(indexes()).toEqual(['things_size']);
    later.restore();
    expect(indexes()).toEqual(['things_name', 'things_size']);
  });

  it('still refuse what is there twice', () => {
    const later = new LaterIndexes(db, 'things');
    later.drop('things_size');
    db.run("INSERT INTO things(name) VALUES ('same'), ('same')");
    expect(() => later.restore()).toThrow('UNIQUE');
  });
});
