/** A refusal in SharePoint's words: status, `code, type`, and a sentence. */
export class SharePointError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {}
  ) {
    super(message);
  }
}

const clientQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

export const refuse = {
  accessDenied: () =>
    new SharePointError(
      403,
      '-2147024891, System.UnauthorizedAccessException',
      'Access denied. You do not have permission to perform this action or access this resource.'
    ),
  badDigest: () =>
    new SharePointError(
      403,
      '-2130575251, Microsoft.SharePoint.SPException',
      "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
    ),
  notSupported: (what: string) => new SharePointError(501, '-2147467263, System.NotImplementedException', `The local tenant does not support ${what}.`),
  badExpression: (expression: string) => new SharePointError(400, clientQuery, `The expression "${expression}" is not valid.`),
  badQuery: (message: string) => new SharePointError(400, clientQuery, message),
  otherSite: () => new SharePointError(400, clientQuery, 'All requests of a batch must be for the site that the batch was sent to.'),
  noResource: (segment: string) =>
    new SharePointError(404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', `Cannot find resource for the request ${segment}.`),
  noProperty: (name: string) => new SharePointError(400, clientQuery, `The field or property '${name}' does not exist.`),
  noTypeProperty: (name: string, type: string) =>
    new SharePointError(
      400,
      clientQuery,
      `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`
    ),
  /** The recording tenant answered 500 to a bad column reference in a filter or order. */
  noColumn: (name: string, list: string) =>
    new SharePointError(
      500,
      '-2130575340, Microsoft.SharePoint.SPException',
      `Column '${name}' does not exist. It may have been deleted by another user.  ${list}`
    ),
  noListByTitle: (title: string, webUrl: string) =>
    new SharePointError(404, '-1, System.ArgumentException', `List '${title}' does not exist at site with URL '${webUrl}'.`),
  noListById: () =>
    new SharePointError(
      404,
      '-2130575322, Microsoft.SharePoint.SPException',
      'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.'
    ),
  noItem: () => new SharePointError(404, '-2130575338, System.ArgumentException', 'Item does not exist. It may have been deleted by another user.'),
  noFile: (url: string) => new SharePointError(404, '-2130575338, Microsoft.SharePoint.SPException', `The file ${url} does not exist.`),
  noFolder: () => new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),
  noView: (id: string) => new SharePointError(404, '-2147024809, System.ArgumentException', `The specified view is invalid: ${id}.`),
  noField: (name: string, webUrl: string) =>
    new SharePointError(404, '-2147024809, System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.  ${webUrl}`),
  noPrincipal: (what: string) => new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', `${what} cannot be found.`),
  badArgument: (message: string) => new SharePointError(400, '-2147024809, System.ArgumentException', message),
  failed: (code: number, message: string, status = 500) => new SharePointError(status, `${code}, Microsoft.SharePoint.SPException`, message),
  throttledQuery: () =>
    new SharePointError(
      500,
      '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      'The attempted operation is prohibited because it exceeds the list view threshold.'
    ),
  tooManyJoins: () =>
    new SharePointError(
      500,
      '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
    ),
  locked: (url: string, by: string) =>
    new SharePointError(423, '-2147018894, Microsoft.SharePoint.SPFileLockException', `The file "${url}" is locked for shared use by ${by}.`),
  checkedOut: (url: string, by: string) =>
    new SharePointError(423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException', `The file "${url}" is checked out for editing by ${by}.`),
  badETag: (asked: string, is: string) =>
    new SharePointError(
      412,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      `The request ETag value '${asked}' does not match the object's ETag value '${is}'.`
    ),
} as const;
