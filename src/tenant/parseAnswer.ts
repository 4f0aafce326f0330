import type { TimelinePipe } from '@pnp/core';
import { errorCheck, parseODataJSON, type Queryable } from '@pnp/queryable';

/** List data comes by the megabyte, and always has a body: one without is a fault, and never an empty list. */
const LIST_DATA = /\/RenderListDataAsStream\b/i;

/** Some answers of 200 have no body, or only spaces. */
async function readAnswer(response: Response): Promise<unknown> {
  if (response.status === 204) return {};
  const text = await response.text();
  return text.trim() === '' ? {} : JSON.parse(text);
}

/**
 * Reads an answer's JSON. PnPjs's own way looks for an empty answer by making a copy of the whole text without its
 * spaces, which is a tenth of the time of a page of 4,000 rows.
 */
export function parseAnswer(): TimelinePipe<Queryable> {
  return (instance: Queryable) => {
    instance.on.parse.replace(errorCheck);
    instance.on.parse(async (url: URL, response: Response, result: unknown) => {
      if (!response.ok || result !== undefined) return [url, response, result];
      const json = LIST_DATA.test(url.pathname) ? ((await response.json()) as unknown) : await readAnswer(response);
      return [url, response, parseODataJSON(json) as unknown];
    });
    return instance;
  };
}
