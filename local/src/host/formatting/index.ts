/** SharePoint's column formatting (JSON, version 2): worked out for a cell, without touching a document. */
export { drawFormat } from './drawFormat';
export { evaluate } from './evaluate';
export { parseFormat } from './parseFormat';
export { rowValues, type ColumnFacts } from './rowValues';
export { FormatError, type DrawnElement, type FormatContext, type FormatElement, type FormatValue } from './types';
