import { fileById } from '../model/files/filesAndFolders';
import { readGuid } from '../store/core';
import type { Person } from '../store/types';
import { refuse } from './errors';
import { contextFor, errorAnswer, safeDecode, type OperationAnswer, type OperationRequest, type Operator } from './operate';

const page = /^(.*)\/_layouts\/15\/download\.aspx$/i;

/** `{web}/_layouts/15/download.aspx`, by which drives let files be fetched. */
export const isDownload = (url: URL): boolean => page.test(url.pathname);

/** The bytes of the file that `UniqueId` names. They never run in a page of the tenant. */
export function download(operator: Operator, person: Person, request: OperationRequest): OperationAnswer {
  try {
    const guid = readGuid(request.url.searchParams.get('UniqueId') ?? '');
    if (guid === null) throw refuse.noFile('');
    const file = fileById(guid, 0, contextFor(operator, person, safeDecode(page.exec(request.url.pathname)?.[1] ?? '') || '/'));
    const bytes = file.navigate('$value');
    if (bytes?.kind !== 'stream') throw refuse.noFile(guid);
    const name = encodeURIComponent(String(file.property('Name')?.read()));
    return {
      status: 200,
      units: 1,
      body: bytes.content,
      headers: { 'Content-Type': bytes.contentType, 'Content-Disposition': `attachment; filename*=UTF-8''${name}`, 'X-Content-Type-Options': 'nosniff' },
    };
  } catch (error) {
    return errorAnswer(error, request.headers);
  }
}
