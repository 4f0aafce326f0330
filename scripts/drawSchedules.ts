// Draws the published schedule that the command line is tested on, as it was published: mistakes and stray spaces included.
// Run: npx tsx scripts/drawSchedules.ts --from <folder with retention/devon-county-council.csv>. With --check it writes nothing,
// and fails where the committed file is not what the folder gives.
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText, readCsv } from '../src/tables';

const NAME = 'devon-county-council.csv';
const target = path.resolve(__dirname, '..', 'testing', 'fixtures', NAME);

const { values } = parseArgs({ options: { from: { type: 'string' }, check: { type: 'boolean', default: false } } });
if (values.from === undefined) throw new Error('Say where the data is: --from <folder>');
const bytes = readFileSync(path.join(values.from, 'retention', NAME));
const rows = readCsv(decodeText(bytes));
if (rows.length !== 38 || rows.some((row) => row.length !== 5)) throw new Error(`${NAME} is not the table that it was.`);
if (!values.check) writeFileSync(target, bytes);
else if (!readFileSync(target).equals(bytes)) throw new Error(`${NAME} is not what the folder gives.`);
console.log(`${values.check ? 'Checked' : 'Wrote'} ${NAME}: ${rows.length - 1} rows`);
