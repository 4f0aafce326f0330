import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  woff: 'font/woff',
  woff2: 'font/woff2',
};
const COMPRESSIBLE = new Set(['js', 'css', 'json', 'svg']);
const zipped = new Map<string, Uint8Array>();
const MOST_KEPT = 200;

/**
 * Answers with a file whose address changes whenever its bytes do: kept for ever by the browser, and sent as gzip
 * where the browser takes it.
 *
 * @param key what tells this file's bytes from all others; the compressed form is kept under it
 */
export function staticFile(request: Request, key: string, bytes: Uint8Array): Response {
  const extension = key.slice(key.lastIndexOf('.') + 1).toLowerCase();
  const headers: Record<string, string> = {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
  };
  if (COMPRESSIBLE.has(extension) && (request.headers.get('accept-encoding') ?? '').includes('gzip')) {
    return new Response(asBody(compress(key, bytes)), { headers: { ...headers, 'Content-Encoding': 'gzip' } });
  }
  return new Response(asBody(bytes), { headers });
}

function compress(key: string, bytes: Uint8Array): Uint8Array {
  const known = zipped.get(key);
  if (known) {
    return known;
  }
  const made = gzipSync(bytes);
  if (zipped.size >= MOST_KEPT) {
    zipped.delete(zipped.keys().next().value ?? '');
  }
  zipped.set(key, made);
  return made;
}

/** Bytes as a body: a copy that stands on a buffer of its own. */
export function asBody(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
