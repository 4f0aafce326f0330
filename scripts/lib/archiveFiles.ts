import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as prettier from 'prettier';
import { readCsv } from '../../src/tables';
import { compactSchema, type Json } from './compactSchema';
import { likelyExtensions } from './likelyExtensions';

/** A file that is drawn from the archive's data, and what stands in it. */
export interface DrawnFile {
  readonly path: string;
  readonly text: string;
}

interface ConfigItem {
  readonly key: string;
  readonly expectedTDRHeader?: boolean;
  readonly propertyType?: string;
  readonly alternateKeys?: readonly { readonly tdrFileHeader?: string; readonly sharePointTag?: string }[];
}

interface Puid {
  readonly puid: string;
  readonly active: boolean;
  readonly reason: string;
}

const FOLDER = 'src/functions/rules/transfer';
const HEAD = `// Drawn by scripts/drawTransfer.ts from nationalarchives/da-metadata-schema at commit 73d8905, June 2026. Copyright The National
// Archives; MIT licence (NOTICES.md). Draw it again; do not change it by hand.
`;

const read = (from: string, name: string): unknown => JSON.parse(readFileSync(path.join(from, 'transfer', name), 'utf8'));

function kindOf(schema: { readonly type?: string | readonly string[]; readonly items?: { readonly type?: string } } | undefined): string {
  const type = typeof schema?.type === 'string' ? schema.type : schema?.type?.[0];
  if (type === 'array') return schema?.items?.type === 'integer' ? 'integers' : 'texts';
  return type === 'boolean' || type === 'integer' ? type : 'text';
}

function fieldsOf(from: string): string {
  const { configItems } = read(from, 'config.json') as { readonly configItems: readonly ConfigItem[] };
  const { properties } = read(from, 'baseSchema.schema.json') as { readonly properties: Readonly<Record<string, Parameters<typeof kindOf>[0]>> };
  const fields = configItems.map(({ key, expectedTDRHeader, propertyType, alternateKeys }) => ({
    key,
    header: alternateKeys?.[0]?.tdrFileHeader ?? '',
    sharePointTag: alternateKeys?.[0]?.sharePointTag ?? '',
    expected: expectedTDRHeader === true,
    protected: propertyType === 'System',
    kind: kindOf(properties[key]),
  }));
  return `import type { ArchiveField } from './types';

/** Every field that the archive knows, in its own order: its key, its column in a file of metadata, and its column in SharePoint. */
export const ARCHIVE_FIELDS: readonly ArchiveField[] = ${JSON.stringify(fields)};
`;
}

function schemasOf(from: string): string {
  const definitions = read(from, 'definitionsSchema.schema.json') as Json;
  const base = read(from, 'baseSchema.schema.json') as Json;
  const compact = (name: string): string => JSON.stringify(compactSchema(read(from, `${name}.schema.json`) as Json, { definitionsSchema: definitions, baseSchema: base }));
  return `import type { ArchiveSchema } from './types';

/** What every row is held to. */
export const BASE_SCHEMA: ArchiveSchema = ${compact('baseSchema')};

/** What the row of a closed record is held to. */
export const CLOSED_SCHEMA: ArchiveSchema = ${compact('closureSchemaClosed')};

/** What the row of an open record is held to. */
export const OPEN_SCHEMA: ArchiveSchema = ${compact('closureSchemaOpen')};

/** What one field asks of another. */
export const RELATIONSHIP_SCHEMA: ArchiveSchema = ${compact('relationshipSchema')};

/** The columns that there have to be. */
export const REQUIRED_SCHEMA: ArchiveSchema = ${compact('requiredSchema')};
`;
}

function listsOf(from: string): string {
  const { definitions } = read(from, 'definitionsSchema.schema.json') as { readonly definitions: Readonly<Record<string, { readonly enum: readonly string[] }>> };
  const excluded = read(from, 'excluded-filenames.json') as readonly { readonly pattern: string; readonly type: string; readonly caseInsensitive: boolean }[];
  if (excluded.some(({ type }) => type !== 'exact')) throw new Error('A name is excluded in a way that is not known.');
  const names = excluded.map(({ pattern, caseInsensitive }) => ({ name: pattern, anyCase: caseInsensitive }));
  return `/** Exemptions of the Freedom of Information Act and the Environmental Information Regulations, by the archive's codes. */
export const ARCHIVE_FOI_CODES: readonly string[] = ${JSON.stringify(definitions.foi_codes.enum)};

/** Names of files that the archive leaves out. */
export const EXCLUDED_NAMES: readonly { readonly name: string; readonly anyCase: boolean }[] = ${JSON.stringify(names)};
`;
}

function formatsOf(from: string): string {
  const puids = (read(from, 'disallowed-puids.json') as readonly Puid[]).filter(({ active }) => active);
  const formats = readCsv(readFileSync(path.join(from, 'formats', 'pronom-formats.csv'), 'utf8')).slice(1);
  const byPuid = Object.fromEntries(puids.filter(({ puid }) => puid.includes('/')).map(({ puid, reason }) => [puid, reason]));
  return `// Extensions are those that The National Archives' PRONOM (signatures of April 2026, MIT licence) gives these formats.

/** Formats that the archive does not take, by their PRONOM identifier, each with why. */
export const DISALLOWED_PUIDS: Readonly<Record<string, string>> = ${JSON.stringify(byPuid)};

/** Endings of names that are likely to be of such a format: of all formats with the ending, at least half are; of packed ones, a third. */
export const LIKELY_DISALLOWED: Readonly<Record<string, string>> = ${JSON.stringify(likelyExtensions(byPuid, formats))};
`;
}

/**
 * The files that are drawn.
 * @param from the folder with \`transfer/\` and \`formats/\`
 */
export async function archiveFiles(from: string): Promise<readonly DrawnFile[]> {
  const drawn: readonly (readonly [string, string])[] = [
    ['archiveFields', fieldsOf(from)],
    ['archiveSchemas', schemasOf(from)],
    ['archiveLists', listsOf(from)],
    ['archiveFormats', formatsOf(from)],
  ];
  return Promise.all(
    drawn.map(async ([name, text]) => {
      const target = `${FOLDER}/${name}.ts`;
      const options = await prettier.resolveConfig(path.resolve(__dirname, '../..', target));
      return { path: target, text: await prettier.format(`${HEAD}${text}`, { ...options, parser: 'typescript' }) };
    })
  );
}
