import { DatabaseSync } from 'node:sqlite';

/**
 * How many documents of a tenant's largest list were made in each year – a year that begins on 31 December, because what is
 * kept for whole years goes on the day after – straight from its database, without a line of the product.
 */
export function madeByYear(file: string): ReadonlyMap<number, number> {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const { seq } = db.prepare('SELECT seq FROM lists ORDER BY item_count DESC LIMIT 1').get() as { seq: number };
    const rows = db
      .prepare(`SELECT strftime('%Y', "Created", '+1 day') AS year, COUNT(*) AS n FROM "items_${seq}" WHERE "FSObjType" = 0 GROUP BY 1 ORDER BY 1`)
      .all() as {
      year: string;
      n: number;
    }[];
    return new Map(rows.map(({ year, n }) => [Number(year), Number(n)]));
  } finally {
    db.close();
  }
}
