/** Calls that are sent by POST although they only read. */
const READS = /\/(contextinfo|renderlistdataasstream|getclientsidecomponents\w*|getitems|getchanges|getlistitemchangessincetoken|renderlistdata)\b/i;
const WRITE_IN_GRAPH_BATCH = /"method"\s*:\s*"(POST|PATCH|PUT|DELETE)"/i;
const WRITE_IN_BATCH = /^(POST|PATCH|PUT|DELETE|MERGE) (\S+) HTTP\/1\.1/gim;

/**
 * Whether a request to the tenant may change what a list shows. SharePoint tells its open lists of changes; the host
 * does the same by counting such requests.
 *
 * @param batchBody the body, where the request is a `$batch`
 */
export function changesSomething(method: string, path: string, batchBody: string | null): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') {
    return false;
  }
  if (batchBody !== null) {
    return WRITE_IN_GRAPH_BATCH.test(batchBody) || [...batchBody.matchAll(WRITE_IN_BATCH)].some(([, , address = '']) => !READS.test(address));
  }
  return !READS.test(path);
}
