import { DISALLOWED_PUIDS, LIKELY_DISALLOWED } from './archiveFormats';
import { EXCLUDED_NAMES } from './archiveLists';

/** Why a file may not be taken, though its row of metadata may be right. */
export type FileFault = 'excludedName' | 'ownerFile' | 'zeroByte' | 'disallowedFormat' | 'likelyDisallowedFormat';

/** What is known of a file beside its name; empty where nothing is. */
export interface FileFacts {
  readonly name: string;
  readonly puid: string;
  readonly size: string;
}

/** A fault, and why the archive does not take such files where it says so. */
export interface FoundFault {
  readonly code: FileFault;
  readonly reason: string;
}

const isExcluded = (name: string): boolean =>
  EXCLUDED_NAMES.some((excluded) => (excluded.anyCase ? excluded.name.toLowerCase() === name.toLowerCase() : excluded.name === name));

/** What stands against a file: its name, its size, its format. */
export function fileFaults({ name, puid, size }: FileFacts): readonly FoundFault[] {
  if (isExcluded(name)) return [{ code: 'excludedName', reason: '' }];
  if (name.startsWith('~$')) return [{ code: 'ownerFile', reason: '' }];
  const faults: FoundFault[] = [];
  if (/^0+$/.test(size.trim())) faults.push({ code: 'zeroByte', reason: '' });
  const format = puid.trim().toLowerCase();
  const ending = /\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? '';
  if (Object.hasOwn(DISALLOWED_PUIDS, format)) faults.push({ code: 'disallowedFormat', reason: DISALLOWED_PUIDS[format] });
  // What was identified is known, whatever the name ends with.
  else if (format === '' && Object.hasOwn(LIKELY_DISALLOWED, ending)) faults.push({ code: 'likelyDisallowedFormat', reason: LIKELY_DISALLOWED[ending] });
  return faults;
}
