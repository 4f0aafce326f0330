/** Writes the validators that are made from the schemas: `npx tsx scripts/compileSchemas.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaValidators } from './schemaValidators';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const { path, text } of schemaValidators(root)) {
  writeFileSync(join(root, path), text);
  console.log(`Wrote ${path}`);
}
