export { fromCsv, toCsv, type CsvTable } from './csv';
export { saveCsv } from './saveCsv';
export { saveBytes } from './saveBytes';
export { saveText } from './saveText';
export { decodeText } from './decodeText';
export { isUtf8 } from './isUtf8';
export { readCsv } from './readCsv';
export { readTableFile, TableUnreadable, type Sheet, type TableUnreadableCode } from './readTableFile';
