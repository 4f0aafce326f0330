import { toCsv, type CsvTable } from './csv';
import { saveText } from './saveText';

/** Hands a table to the browser as a file to keep. Nothing is sent anywhere. */
export const saveCsv = (name: string, table: CsvTable): void => saveText(`${name}.csv`, 'text/csv', toCsv(table));
