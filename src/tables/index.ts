export { fromCsv, toCsv, type CsvTable } from './csv';
export { saveCsv } from './saveCsv';
