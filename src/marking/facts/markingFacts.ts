import { COLUMNS } from '../../tenant/names';
import { dateOf, guidOf, numberOf, peopleOf, textOf, type PersonInRow, type RawRow } from '../../tenant/names/row';

/** What a row says of a document's marking, and what must not change when we write to it. */
export interface MarkingFacts {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly serverRelativeUrl: string;
  readonly isFolder: boolean;
  readonly line: string;
  readonly originator: string;
  readonly originatingBody: string;
  readonly reclassifyOn: string;
  readonly reclassifyTo: string;
  readonly reclassifyEvent: string;
  readonly modified: string;
  readonly editor: PersonInRow;
  /** Who has the document checked out; null where nobody has. */
  readonly checkedOutTo: PersonInRow | null;
}

/** The fields that these facts need. */
export const MARKING_FIELDS: readonly string[] = [
  'ID',
  'UniqueId',
  'FSObjType',
  'FileLeafRef',
  'FileRef',
  'Modified',
  'Editor',
  'CheckoutUser',
  ...Object.values(COLUMNS).map((column) => column.internalName),
];

const NOBODY: PersonInRow = { id: Number.NaN, name: '', email: '' };

/** Reads one row. */
export function readMarkingFacts(row: RawRow): MarkingFacts {
  return {
    id: numberOf(row, 'ID'),
    uniqueId: guidOf(row, 'UniqueId'),
    name: textOf(row, 'FileLeafRef'),
    serverRelativeUrl: textOf(row, 'FileRef'),
    isFolder: textOf(row, 'FSObjType') === '1',
    line: textOf(row, COLUMNS.marking.internalName),
    originator: textOf(row, COLUMNS.originator.internalName),
    originatingBody: textOf(row, COLUMNS.originatingBody.internalName),
    reclassifyOn: dateOf(row, COLUMNS.reclassifyOn.internalName),
    reclassifyTo: textOf(row, COLUMNS.reclassifyTo.internalName),
    reclassifyEvent: textOf(row, COLUMNS.reclassifyEvent.internalName),
    modified: dateOf(row, 'Modified'),
    editor: peopleOf(row, 'Editor')[0] ?? NOBODY,
    checkedOutTo: peopleOf(row, 'CheckoutUser')[0] ?? null,
  };
}

/** Gathers the facts of every document of a scan; folders are left out. */
export const markingReducer = {
  fields: MARKING_FIELDS,
  start: (): MarkingFacts[] => [],
  add: (facts: MarkingFacts[], row: RawRow): MarkingFacts[] => {
    const read = readMarkingFacts(row);
    if (!read.isFolder) facts.push(read);
    return facts;
  },
};
