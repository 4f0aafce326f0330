/** What each export is called: from the command line, in a browser, and inside the archive that a closing page leaves. */
export const EXPORT_FILES = {
  word: 'appraisal-report.docx',
  html: 'appraisal-report.html',
  series: 'series.csv',
  isdf: 'function.isdf.json',
  eac: 'function.eac-cpf.xml',
  page: 'function-page.json',
  transfer: 'transfer-metadata.csv',
} as const;

export type ExportName = keyof typeof EXPORT_FILES;
