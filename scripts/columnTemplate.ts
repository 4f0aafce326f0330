// Writes sharepoint/templates/: the column formatting of the marking column, for an administrator who sets a library
// up by hand. Run: tsx scripts/columnTemplate.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { columnFormatting } from '../src/marking/rules';
import { builtInSchemeIds, loadBuiltInScheme } from '../src/marking/schemes';

/** The templates, by file name. */
export async function columnTemplates(): Promise<Record<string, string>> {
  const entries = await Promise.all(
    builtInSchemeIds.map(
      async (id) => [`marking-column.${id}.json`, `${JSON.stringify(JSON.parse(columnFormatting(await loadBuiltInScheme(id))), null, 2)}\n`] as const
    )
  );
  return Object.fromEntries(entries);
}

export const templateFolder = path.resolve(__dirname, '..', 'sharepoint', 'templates');

if (require.main === module) {
  void columnTemplates().then((templates) => {
    mkdirSync(templateFolder, { recursive: true });
    Object.entries(templates).forEach(([name, text]) => writeFileSync(path.join(templateFolder, name), text));
  });
}
