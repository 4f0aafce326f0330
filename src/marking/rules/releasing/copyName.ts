/** - `empty`, `tooLong`; `sign`: holds a sign that SharePoint refuses; `reserved`: a name that it refuses; `ending`: is of another kind of file; `twice`: two copies of one name. */
export type CopyNameProblem = 'empty' | 'tooLong' | 'sign' | 'reserved' | 'ending' | 'twice';

/** SharePoint takes 255 characters; the copy's working name needs some of them. */
const LONGEST = 240;

const RESERVED = /^(?:\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini|_vti_.*|~\$.*)(?:\.[^.]*)?$/i;

/** A file's name in two: `Flood plan`, `.docx`. */
export function splitName(name: string): { stem: string; ending: string } {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? { stem: name.slice(0, dot), ending: name.slice(dot) } : { stem: name, ending: '' };
}

/** What is wrong with the name of a copy; null where nothing is. It stays a file of the same kind. */
export function copyNameProblem(name: string, original: string): CopyNameProblem | null {
  const { stem, ending } = splitName(name);
  const meant = splitName(original).ending;
  if (name.trim() === '' || (stem.trim() === '' && ending === '')) return 'empty';
  if (name.length > LONGEST) return 'tooLong';
  if (/["*:<>?/\\|\u0000-\u001f\u007f]/.test(name) || name !== name.trim() || /\.$/.test(name)) return 'sign';
  if (ending.toLowerCase() !== meant.toLowerCase()) return 'ending';
  return stem.trim() === '' || RESERVED.test(name) ? 'reserved' : null;
}

/** The same for several copies in one place. */
export function copyNameProblems(names: readonly { readonly name: string; readonly original: string }[]): (CopyNameProblem | null)[] {
  const counts = new Map<string, number>();
  names.forEach(({ name }) => counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1));
  return names.map(({ name, original }) => copyNameProblem(name, original) ?? ((counts.get(name.toLowerCase()) ?? 0) > 1 ? 'twice' : null));
}
