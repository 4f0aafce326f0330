import type { KeyRecord } from '../../functions/rules';
import { ARCHIVE_FIELDS } from '../../functions/rules/transfer';
import type { CsvTable } from '../../tables';
import { archivePath, type PlaceNames } from './archivePath';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is known of a key record under the archive's headings; the rest is for whoever prepares the transfer. */
const cellOf = ({ name, location, why, coveringDates }: KeyRecord, key: string, names: PlaceNames | null): string => {
  switch (key) {
    case 'file_path':
      return archivePath(location, names);
    case 'file_name':
      return name;
    case 'description':
      return why;
    case 'end_date':
      return DAY.test(coveringDates.to) ? coveringDates.to : '';
    default:
      return '';
  }
};

/**
 * The table that the archive's transfer wants, begun: its header row, and a row for each key record that is a document.
 * @param names what the site and its libraries are called; null where nobody has looked
 */
export function transferTable(keyRecords: readonly KeyRecord[], names: PlaceNames | null = null): CsvTable {
  const fields = ARCHIVE_FIELDS.filter(({ header }) => header !== '');
  return {
    headings: fields.map(({ header }) => header),
    rows: keyRecords.filter(({ kind }) => kind === 'document').map((each) => fields.map(({ key }) => cellOf(each, key, names))),
  };
}
