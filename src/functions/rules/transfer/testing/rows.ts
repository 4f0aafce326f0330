import { ARCHIVE_FIELDS } from '../archiveFields';
import { cellValue } from '../cellValue';
import type { TransferRecord } from '../types';

/** Cells of a row by the field's key. */
export type Cells = Readonly<Record<string, string>>;

/** An open record with nothing wrong. */
export const OPEN_ROW: Cells = {
  file_path: '/Flood risk/Policy/Strategy 2008.docx',
  file_name: 'Strategy 2008.docx',
  date_last_modified: '2008-03-11',
  end_date: '',
  description: 'The first strategy for surface water.',
  former_reference_department: '',
  closure_type: 'Open',
  closure_start_date: '',
  closure_period: '',
  foi_exemption_code: '',
  foi_exemption_asserted: '',
  title_closed: 'No',
  title_alternate: '',
  description_closed: 'No',
  description_alternate: '',
  language: 'English',
  file_name_translation: '',
  rights_copyright: 'Crown',
  copyright_details: '',
  restrictions_on_use: '',
  related_material: '',
  evidence_provided_by: '',
  note: '',
};

/** A closed record with nothing wrong. */
export const CLOSED_ROW: Cells = {
  ...OPEN_ROW,
  closure_type: 'Closed',
  closure_start_date: '2008-12-31',
  closure_period: '30;75',
  foi_exemption_code: '35(1)(a);40(2)',
  foi_exemption_asserted: '2024-05-17',
};

const KINDS = new Map(ARCHIVE_FIELDS.map(({ key, kind }) => [key, kind]));

/** A row as the archive sees it. */
export const recordOf = (cells: Cells): TransferRecord =>
  Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, cellValue(text, KINDS.get(key) ?? 'text')]));
