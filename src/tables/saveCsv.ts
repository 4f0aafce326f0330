import { toCsv, type CsvTable } from './csv';

/** Characters that file systems refuse in a name. */
const REFUSED = /[\\/:*?"<>|\u0000-\u001f]/g;

/** Hands a table to the browser as a file to keep. Nothing is sent anywhere. */
export function saveCsv(name: string, table: CsvTable): void {
  const address = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(REFUSED, '-')}.csv`;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // The browser has the file by now, or soon; a minute is long enough for it to have begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
