import { fileItem } from '../model/filesAndFolders';
import { mediaType } from '../model/mediaType';
import { readBlob } from '../store/items';
import { webOfUrl } from '../store/sites';
import type { Person } from '../store/types';
import { refuse } from './errors';
import { contextFor, errorAnswer, safeDecode, type OperationAnswer, type OperationRequest, type Operator } from './operate';

/** A file by its own address, `/sites/x/Shared Documents/a.docx`, as a browser asks for it. */
export function serveFile(operator: Operator, person: Person, request: OperationRequest): OperationAnswer {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw refuse.notSupported(`${request.method} on a file's address`);
    const path = safeDecode(request.url.pathname);
    const web = webOfUrl(operator.core, path);
    if (!web) throw refuse.noFile(path);
    const item = fileItem(path, contextFor(operator, person, web.url));
    return {
      status: 200,
      units: 1,
      body: readBlob(operator.core, item.row._blob),
      headers: {
        'Content-Type': mediaType(item.row.FileLeafRef),
        ETag: `"{${item.row.UniqueId.toUpperCase()}},${item.row.owshiddenversion}"`,
        'Last-Modified': new Date(item.row.Modified).toUTCString(),
      },
    };
  } catch (error) {
    return errorAnswer(error, request.headers);
  }
}
