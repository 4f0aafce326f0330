import type { LibraryData } from '../pageData';

/** A path with each part percent-encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The page's address with this folder open. */
export function folderAddress(folder: string, viewId: string): string {
  const query = new URLSearchParams({ RootFolder: folder, viewid: viewId });
  return `${window.location.pathname}?${query.toString()}`;
}

/** The folder that the page's address names, if it lies in the list. */
export function folderOfAddress(library: LibraryData): string {
  const asked = new URLSearchParams(window.location.search).get('RootFolder');
  return asked?.toLowerCase().startsWith(`${library.list.url.toLowerCase()}/`) ? asked : library.list.url;
}

/** The folders from the list down to the open one, with their addresses on the server. */
export function crumbsOf(library: LibraryData, folder: string): { readonly title: string; readonly path: string }[] {
  const root = library.list.url;
  const below = folder.slice(root.length).split('/').filter(Boolean);
  return [{ title: library.list.title, path: root }, ...below.map((title, index) => ({ title, path: `${root}/${below.slice(0, index + 1).join('/')}` }))];
}
