import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as standalone from 'ajv/dist/standalone/index.js';

/** A file that is made from a schema, and what stands in it. */
export interface MadeFile {
  path: string;
  text: string;
}

const header = '// Made by scripts/compileSchemas.ts from docs/schemas/marking-scheme.schema.json. Change the schema, not this file.\n';

const types = `${header}/** One way in which a value does not follow the schema. */
export interface SchemaError { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }

/** Whether a value follows docs/schemas/marking-scheme.schema.json; \`errors\` says where it did not. */
export const validateScheme: { (data: unknown): boolean; errors?: SchemaError[] | null };
`;

// How the function is reached differs between Node's modules and a test's.
function standaloneCode(): typeof standalone.default {
  const made: unknown = standalone.default;
  const inner = (made as { default?: unknown }).default;
  return (typeof inner === 'function' ? inner : made) as typeof standalone.default;
}

/**
 * Validators made ahead of time: SharePoint's content security policy forbids
 * code that is compiled in the page.
 * @param root the repository's folder
 */
export function schemaValidators(root: string): MadeFile[] {
  const schema: unknown = JSON.parse(readFileSync(join(root, 'docs/schemas/marking-scheme.schema.json'), 'utf8'));
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  if (typeof schema !== 'object' || schema === null) throw new Error('The schema is not an object.');
  ajv.addSchema(schema, 'scheme');
  const code = standaloneCode()(ajv, { validateScheme: 'scheme' });
  if (/\brequire\(/.test(code)) throw new Error('The validator needs a module at run time; take that keyword out of the schema.');
  return [
    {
      path: 'src/marking/schemes/validateScheme.js',
      text: `/* eslint-disable -- Ajv writes what follows; what a linter says of it, nobody could mend here */\n${header}${code}\n`,
    },
    { path: 'src/marking/schemes/validateScheme.d.ts', text: types },
  ];
}
