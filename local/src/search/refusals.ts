import { SharePointError } from '../http/errors';

const search = '-1, Microsoft.Office.Server.Search.REST.SearchServiceException';

/** What search says to a query that it cannot read, and to an order by a property that its schema does not have. */
export const malformed = (): SharePointError =>
  new SharePointError(500, search, "We didn't understand your search terms. Make sure they're using proper syntax.");

/** What it says to an order by a property that cannot be sorted by. */
export const notSortable = (): SharePointError => new SharePointError(500, search, 'An unknown error occurred.');
