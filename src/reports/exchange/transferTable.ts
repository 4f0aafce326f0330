import type { KeyRecord } from '../../functions/rules';
import { ARCHIVE_FIELDS } from '../../functions/rules/transfer';
import type { CsvTable } from '../../tables';

/** How SharePoint's address of a site begins, which the archive's paths do without. */
const MANAGED_PATH = /^\/(?:sites|teams)(?=\/)/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is known of a key record under the archive's headings; the rest is for whoever prepares the transfer. */
const cellOf = ({ name, location, why, coveringDates }: KeyRecord, key: string): string => {
  switch (key) {
    case 'file_path':
      return location.replace(MANAGED_PATH, '');
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

/** The table that the archive's transfer wants, begun: its header row, and a row for each key record that is a document. */
export function transferTable(keyRecords: readonly KeyRecord[]): CsvTable {
  const fields = ARCHIVE_FIELDS.filter(({ header }) => header !== '');
  return {
    headings: fields.map(({ header }) => header),
    rows: keyRecords.filter(({ kind }) => kind === 'document').map((each) => fields.map(({ key }) => cellOf(each, key))),
  };
}
