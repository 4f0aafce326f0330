import { RECORD_COLUMNS } from '../../tenant/names';
import { dateOf, guidOf, numberOf, peopleOf, textOf, type PersonInRow, type RawRow } from '../../tenant/names/row';

/** What a row says of a document as a record, and what must not change when we write to it. */
export interface RecordFacts {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly serverRelativeUrl: string;
  readonly isFolder: boolean;
  /** The class that a person gave the document itself; empty where it has that of its place. */
  readonly ownClass: string;
  readonly businessFunction: string;
  /** Points in time, ISO 8601. */
  readonly created: string;
  readonly modified: string;
  readonly editor: PersonInRow;
  /** Bytes; NaN where there are none. */
  readonly size: number;
  readonly contentType: string;
  /** The Microsoft label, by its name. */
  readonly label: string;
  readonly checkedOutTo: PersonInRow | null;
}

export const RECORD_FIELDS: readonly string[] = [
  'ID',
  'UniqueId',
  'FSObjType',
  'FileLeafRef',
  'FileRef',
  'Created',
  'Modified',
  'Editor',
  'File_x0020_Size',
  'ContentType',
  'CheckoutUser',
  '_ComplianceTag',
  RECORD_COLUMNS.recordClass.internalName,
  RECORD_COLUMNS.businessFunction.internalName,
];

const NOBODY: PersonInRow = { id: Number.NaN, name: '', email: '' };

/** Reads one row. */
export function readRecordFacts(row: RawRow): RecordFacts {
  return {
    id: numberOf(row, 'ID'),
    uniqueId: guidOf(row, 'UniqueId'),
    name: textOf(row, 'FileLeafRef'),
    serverRelativeUrl: textOf(row, 'FileRef'),
    isFolder: textOf(row, 'FSObjType') === '1',
    ownClass: textOf(row, RECORD_COLUMNS.recordClass.internalName),
    businessFunction: textOf(row, RECORD_COLUMNS.businessFunction.internalName),
    created: dateOf(row, 'Created'),
    modified: dateOf(row, 'Modified'),
    editor: peopleOf(row, 'Editor')[0] ?? NOBODY,
    size: numberOf(row, 'File_x0020_Size'),
    contentType: textOf(row, 'ContentType'),
    label: textOf(row, '_ComplianceTag'),
    checkedOutTo: peopleOf(row, 'CheckoutUser')[0] ?? null,
  };
}
