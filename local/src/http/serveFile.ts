import { fileETag } from '../model/items/disposeItem';
import { fileItem } from '../model/files/filesAndFolders';
import { bytesOfVersion } from '../model/files/fileVersions';
import { mediaType } from '../model/files/mediaType';
import { openFile } from '../model/files/openFile';
import { webOfUrl } from '../store/sites/sites';
import type { Person } from '../store/types';
import { refuse } from './errors';
import { contextFor, errorAnswer, safeDecode, type OperationAnswer, type OperationRequest, type Operator } from './operate';

/** `_vti_history/512/` in an address: a file's version of that number. */
const historical = /\/_vti_history\/(\d+)(?=\/)/i;

/** A file by its own address, `/sites/x/Shared Documents/a.docx`, as a browser asks for it. */
export function serveFile(operator: Operator, person: Person, request: OperationRequest): OperationAnswer {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw refuse.notSupported(`${request.method} on a file's address`);
    const asked = safeDecode(request.url.pathname);
    const version = historical.exec(asked);
    const path = asked.replace(historical, '');
    const web = webOfUrl(operator.core, path);
    if (!web) throw refuse.noFile(path);
    const context = contextFor(operator, person, web.url);
    const item = fileItem(path, context);
    if (version) {
      const { content, contentType } = bytesOfVersion(item, Number(version[1]), context);
      return { status: 200, units: 1, body: content, headers: { 'Content-Type': contentType } };
    }
    return {
      status: 200,
      units: 1,
      body: request.method === 'HEAD' ? new Uint8Array() : openFile(item, context),
      headers: {
        'Content-Type': mediaType(item.row.FileLeafRef),
        ETag: fileETag(item),
        'Last-Modified': new Date(item.row.Modified).toUTCString(),
      },
    };
  } catch (error) {
    return errorAnswer(error, request.headers);
  }
}
