import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as standalone from 'ajv/dist/standalone/index.js';

/** A file that is made from a schema, and what stands in it. */
export interface MadeFile {
  path: string;
  text: string;
}

/** A schema that is checked in the page, and the function that does it. */
interface Checked {
  readonly schema: string;
  /** Where the function goes, without its ending. */
  readonly made: string;
  readonly name: string;
}

const CHECKED: readonly Checked[] = [
  { schema: 'docs/schemas/marking-scheme.schema.json', made: 'src/marking/schemes/validateScheme', name: 'validateScheme' },
  {
    schema: 'docs/schemas/retention-schedule.schema.json',
    made: 'src/retention/rules/schedules/standing/validateSchedule',
    name: 'validateSchedule',
  },
];

const headerOf = ({ schema }: Checked): string => `// Made by scripts/compileSchemas.ts from ${schema}. Change the schema, not this file.\n`;

const typesOf = (checked: Checked): string => `${headerOf(checked)}/** One way in which a value does not follow the schema. */
export interface SchemaError { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }

/** Whether a value follows ${checked.schema}; \`errors\` says where it did not. */
export const ${checked.name}: { (data: unknown): boolean; errors?: SchemaError[] | null };
`;

// How the function is reached differs between Node's modules and a test's.
function standaloneCode(): typeof standalone.default {
  const made: unknown = standalone.default;
  const inner = (made as { default?: unknown }).default;
  return (typeof inner === 'function' ? inner : made) as typeof standalone.default;
}

function validatorOf(root: string, checked: Checked): MadeFile[] {
  const schema: unknown = JSON.parse(readFileSync(join(root, checked.schema), 'utf8'));
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    inlineRefs: false,
    // Lengths in UTF-16 units, as SharePoint counts them; counting letters would need a module at run time.
    unicode: false,
    code: { source: true, esm: true },
  });
  if (typeof schema !== 'object' || schema === null) throw new Error('The schema is not an object.');
  ajv.addSchema(schema, 'scheme');
  const code = standaloneCode()(ajv, { [checked.name]: 'scheme' });
  if (/\brequire\(/.test(code)) throw new Error('The validator needs a module at run time; take that keyword out of the schema.');
  return [
    {
      path: `${checked.made}.js`,
      text: `/* eslint-disable -- Ajv writes what follows; what a linter says of it, nobody could mend here */\n${headerOf(checked)}${code}\n`,
    },
    { path: `${checked.made}.d.ts`, text: typesOf(checked) },
  ];
}

/**
 * Validators made ahead of time: SharePoint's content security policy forbids
 * code that is compiled in the page.
 * @param root the repository's folder
 */
export const schemaValidators = (root: string): MadeFile[] => CHECKED.flatMap((checked) => validatorOf(root, checked));
