import { ARCHIVE_FIELDS } from './archiveFields';
import { REQUIRED_SCHEMA } from './archiveSchemas';
import type { ArchiveField } from './types';

/** What is wrong with a file as a whole: the archive would send it back without looking at its rows. */
export type TransferFileCode =
  'noRows' | 'notUtf8' | 'notCsv' | 'missingColumn' | 'extraColumn' | 'otherSpelling' | 'duplicateColumn' | 'duplicateRow' | 'unknownRow' | 'missingRow';

export interface TransferFileProblem {
  readonly code: TransferFileCode;
  /** The heading, or the path; empty where there is none. */
  readonly value: string;
}

/** A column of a file. */
export interface TransferColumn {
  readonly heading: string;
  /** Null where the archive does not know it. */
  readonly field: ArchiveField | null;
  /** Whether the archive takes the column as it is written. */
  readonly asItIs: boolean;
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '');

/** By heading or by key, as the archive reads them. */
const EXACT = new Map(
  ARCHIVE_FIELDS.flatMap((field): [string, ArchiveField][] => [
    [field.key, field],
    ...(field.header === '' ? [] : [[field.header, field] as [string, ArchiveField]]),
  ])
);
/** By whatever else a person or SharePoint may have called the column. */
const LOOSE = new Map(
  ARCHIVE_FIELDS.flatMap(({ key, header, sharePointTag }, at) =>
    [key, header, sharePointTag].filter((each) => each !== '').map((each): [string, ArchiveField] => [plain(each), ARCHIVE_FIELDS[at]])
  )
);

/** The heading that the archive wants for a field. */
export const headingOf = (key: string): string => ARCHIVE_FIELDS.find((field) => field.key === key)?.header || key;

/** What each column of a file holds. */
export const columnsOf = (headings: readonly string[]): readonly TransferColumn[] =>
  headings.map((heading) => {
    const exact = EXACT.get(heading);
    const field = exact ?? LOOSE.get(plain(heading)) ?? null;
    return { heading, field, asItIs: exact !== undefined && exact.expected };
  });

/** What is wrong with the columns. */
export function columnProblems(columns: readonly TransferColumn[]): readonly TransferFileProblem[] {
  const known = new Set(columns.map(({ field }) => field?.key));
  const seen = new Set<string>();
  const twice = columns.filter(({ heading }) => {
    const again = seen.has(heading);
    seen.add(heading);
    return again && heading !== '';
  });
  return [
    ...(REQUIRED_SCHEMA.required ?? []).filter((key) => !known.has(key)).map((key): TransferFileProblem => ({ code: 'missingColumn', value: headingOf(key) })),
    ...columns
      .filter(({ asItIs }) => !asItIs)
      .map(({ heading, field }): TransferFileProblem => ({ code: field?.expected === true ? 'otherSpelling' : 'extraColumn', value: heading })),
    ...[...new Set(twice.map(({ heading }) => heading))].map((value): TransferFileProblem => ({ code: 'duplicateColumn', value })),
  ];
}
