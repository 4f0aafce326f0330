const BY_EXTENSION: Readonly<Record<string, string>> = {
  docx: 'WordDocument',
  doc: 'WordDocument',
  xlsx: 'ExcelDocument',
  xls: 'ExcelDocument',
  csv: 'ExcelDocument',
  pptx: 'PowerPointDocument',
  pdf: 'PDF',
  msg: 'Mail',
  eml: 'Mail',
  png: 'FileImage',
  jpg: 'FileImage',
  zip: 'ZipFolder',
  txt: 'TextDocument',
  aspx: 'FileASPX',
};

/** The Fluent icon of a document by its name. */
export function iconOf(name: string, folder: boolean): string {
  return folder ? 'FabricFolderFill' : (BY_EXTENSION[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'Page');
}
