// Draws what The National Archives asks of records that are transferred: fields, columns, rules, lists, formats and names
// that it does not take. Facts only: descriptions and messages stay behind.
// Run: npx tsx scripts/drawTransfer.ts --from <folder with transfer/ and formats/>. With --check it writes nothing, and fails
// where a committed file is not what the folder gives.
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { archiveFiles } from './lib/archiveFiles';

const { values } = parseArgs({ options: { from: { type: 'string' }, check: { type: 'boolean', default: false } } });
if (values.from === undefined) throw new Error('Say where the data is: --from <folder>');
const root = path.resolve(__dirname, '..');
void archiveFiles(values.from).then((files) => {
  for (const { path: name, text } of files) {
    const target = path.join(root, name);
    if (!values.check) writeFileSync(target, text);
    else if (readFileSync(target, 'utf8') !== text) throw new Error(`${name} is not what the folder gives.`);
    console.log(`${values.check ? 'Checked' : 'Wrote'} ${name}`);
  }
});
