import type { PageData } from './pageData';

/** What the server wrote into the page. */
export function readPageData(): PageData {
  return JSON.parse(document.getElementById('page-data')?.textContent ?? '') as PageData;
}
