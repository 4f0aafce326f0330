import { refuse } from '../../http/errors';

/** Most characters that a file's or folder's address may have, below the server. */
const longestPath = 400;

const reserved = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini|~\$.*)$|_vti_/i;

/** A name that SharePoint takes for a file or folder. @throws 400 in its words where it does not */
export function mayBeName(leaf: string, dir: string): string {
  if (leaf === '' || /["*:<>?/\\|]/.test(leaf) || leaf !== leaf.trim() || reserved.test(leaf))
    throw refuse.failed(-2130575245, `The file or folder name "${leaf}" contains characters that are not permitted.  Please use a different name.`, 400);
  if (dir.length + leaf.length > longestPath)
    throw refuse.failed(
      -2147024690,
      `The specified file or folder name is too long. The URL path for all files and folders must be ${longestPath} characters or less (and no more than 255 characters for any single file or folder name in the URL). Please type a shorter file or folder name.`,
      400
    );
  return leaf;
}
