/** The address at which a document opens in the browser; whatever its name, it stays one address. */
export function addressOf(webUrl: string, path: string): string {
  return `${new URL(webUrl).origin}${path.split('/').map(encodeURIComponent).join('/')}?web=1`;
}
