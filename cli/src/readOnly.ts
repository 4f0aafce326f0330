import type { Send } from '../../src/tenant';

/** Rows are asked for by POST: the request names a view and changes nothing. */
const READS = /\/renderListDataAsStream\b/i;

const isRead = (method: string, url: string): boolean => method.toUpperCase() === 'GET' || READS.test(url);

/** What each part of a batch would do. */
const partsOf = (body: string): [method: string, url: string][] =>
  [...body.matchAll(/^(GET|POST|PUT|PATCH|MERGE|DELETE) (\S+) HTTP/gm)].map((part) => [part[1], part[2]]);

/** Lets nothing through that could write: a command that says it only reads can do nothing else. */
export const readOnly =
  (send: Send): Send =>
  async (url, init) => {
    const method = init.method ?? 'GET';
    const parts = /\/\$batch\b/i.test(url) ? partsOf(String(init.body)) : ([[method, url]] as [string, string][]);
    const writing = parts.find(([how, where]) => !isRead(how, where));
    if (writing !== undefined || parts.length === 0) throw new Error(`This command only reads, and would have sent ${writing?.join(' ') ?? method}.`);
    return send(url, init);
  };
