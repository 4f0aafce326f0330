import { hashRow } from '../../../work';

/** A notice's id: the same for the same document and operation, so that nobody is told twice of one change. */
export async function noticeId(operationId: string, documentId: string): Promise<string> {
  const hash = await hashRow(`${operationId} ${documentId}`, 'muniment-notice-1');
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
