/** Where a document opens in the browser. Its address comes out of a row, so every part of it is escaped. */
export function documentAddress(webUrl: string, serverRelativeUrl: string): string {
  const path = serverRelativeUrl
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  const { origin } = new URL(webUrl);
  return `${origin}/${path.replace(/^\/+/, '')}?web=1`;
}
