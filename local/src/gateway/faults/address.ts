const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const requestLine = /^(?:GET|POST|PATCH|PUT|DELETE|MERGE) \S+/gm;

/** Text with its percent-signs read, or as it is where they cannot be. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address as two runs on two new tenants have it in common: no host, and identifiers, which are made anew each time, left out. */
export function commonAddress(url: string): string {
  return decodeSafely(url.replace(/^https?:\/\/[^/]+/i, '')).replace(guid, '*');
}

/** What tells one $batch from another sent to the same address: the operations in it. */
export function commonContent(batch: string): string {
  return [...batch.matchAll(requestLine)].map(([line]) => line.replace(/ (.*)$/, (_, url: string) => ` ${commonAddress(url)}`)).join('\n');
}
