import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { dayText, parseDay } from '../../../retention/rules/periods';
import { dataFolder } from '../../../../testing/dataFolder';
import { ARCHIVE_FIELDS } from './archiveFields';
import { BASE_SCHEMA, CLOSED_SCHEMA, OPEN_SCHEMA, RELATIONSHIP_SCHEMA, REQUIRED_SCHEMA } from './archiveSchemas';
import { checkRecord } from './checkRecord';
import { CLOSED_ROW, OPEN_ROW, recordOf, type Cells } from './testing/rows';

const TODAY = '2026-11-20';
const OWN = ['closureCodeAndPeriodMismatch', 'exemptionDateAndClosureStartDateSame', 'exemptionDateBefore2000'];

/** The archive's own files, where they are at hand, and else what was drawn from them. */
function schemas(ajv: Ajv2020): readonly object[] {
  if (dataFolder === null) return [REQUIRED_SCHEMA, BASE_SCHEMA, CLOSED_SCHEMA, OPEN_SCHEMA, RELATIONSHIP_SCHEMA];
  const read = (name: string, $id: string): object => {
    const text = readFileSync(join(dataFolder ?? '', 'transfer', `${name}.schema.json`), 'utf8');
    const local = text.replace(/classpath:\/metadata-schema\/definitionsSchema\.schema\.json/g, 'https://archive.test/definitions');
    return { ...(JSON.parse(local) as object), $id };
  };
  ajv.addSchema(read('definitionsSchema', 'https://archive.test/definitions'));
  const names = ['requiredSchema', 'baseSchema', 'closureSchemaClosed', 'closureSchemaOpen', 'relationshipSchema'];
  return names.map((name) => read(name, `https://archive.test/${name}`));
}

/** The schemas as another validator reads them, with the archive's two keywords written once more. */
function archive(): (record: object) => readonly string[] {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    formats: { date: (text: string) => text.length === 10 && !Number.isNaN(parseDay(text)), uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i },
  });
  // The archive takes a bare number for a year where it compares days.
  const day = (text: string): string => (/^\d{1,4}$/.test(text) ? `${text.padStart(4, '0')}-01-01` : dayText(parseDay(text)));
  ajv.addKeyword({
    keyword: 'daBeforeToday',
    type: 'string',
    errors: false,
    validate: (_: unknown, text: string) => !(day(text) > TODAY),
  });
  ajv.addKeyword({
    keyword: 'matchEndDateOrDateLastModified',
    type: 'string',
    validate: (_: unknown, text: string, __: unknown, context?: { rootData: unknown }) => {
      const root = context?.rootData as Record<string, unknown>;
      const other = String((root.end_date ?? '') === '' ? (root.date_last_modified ?? '') : root.end_date);
      if (text === '2006-12-31' || day(text) === '' || day(other) === '') return true;
      return day(text) === day(other) || day(text) === `${day(other).slice(0, 4)}-12-31`;
    },
  });
  const all = schemas(ajv).map((schema) => ajv.compile(schema));
  return (record) => {
    const found = all.flatMap((validate) => {
      validate(record);
      return (validate.errors ?? [])
        .filter(({ keyword }) => keyword !== 'if')
        .map(({ instancePath, keyword, params }) => `${instancePath.split('/')[1] ?? String((params as Record<string, unknown>).missingProperty)} ${keyword}`);
    });
    return [...new Set(found)].sort();
  };
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', 'Open', 'Closed', 'Yes', 'No', 'true', '30', '30;40', '0', '151', 'abc', ';', '31', '40(2);31', '99') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '2008-12-31',
      '2008-03-11',
      '2006-12-31',
      '2030-01-01',
      '11/03/2008',
      'Crown',
      'Unknown',
      'Unknown;Crown',
      'English',
      'Klingon',
      'a\nb'
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(256, 501, 1001, 8001).map((length) => 'x'.repeat(length)) }
);

describe('the verdict of the archive’s own schemas', () => {
  it('is ours, field by field, on whatever rows', () => {
    const verdict = archive();
    const keys = ARCHIVE_FIELDS.map(({ key }) => key);
    const row = fc
      .tuple(fc.constantFrom<Cells>(OPEN_ROW, CLOSED_ROW), fc.dictionary(fc.constantFrom(...keys), cell, { maxKeys: 4 }))
      .map(([of, cells]) => recordOf({ ...of, ...cells }));
    fc.assert(
      fc.property(row, (record) => {
        const ours = checkRecord(record, TODAY)
          .filter(({ code }) => !OWN.includes(code))
          .map(({ field, code }) => `${field} ${code}`)
          .sort();
        expect(ours).toEqual(verdict(record));
      }),
      { numRuns: 3000 }
    );
  });
});
