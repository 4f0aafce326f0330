const types: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'text/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  msg: 'application/vnd.ms-outlook',
  eml: 'message/rfc822',
  zip: 'application/zip',
  aspx: 'text/html',
};

/** The media type of a file by its name. */
export function mediaType(name: string): string {
  return types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Pictures of file types that SharePoint has (DOCICON.XML). */
const pictures = { png: 'docx dotx xlsx xltx pptx potx pdf one vsdx', gif: 'txt xml zip jpg gif png bmp htm html css js msg' };
const icons = new Map(Object.entries(pictures).flatMap(([kind, types]) => types.split(' ').map((type) => [type, `ic${type}.${kind}`] as const)));

/** The picture of a file's type, as it is called in `_layouts/images`. */
export function iconOf(fileName: string): string {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return fileName === '' ? '' : (icons.get(extension) ?? 'icgen.gif');
}
