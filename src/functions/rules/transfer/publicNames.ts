import { nameFault, type NameFault } from './nameFault';

/** What part of a path a name is. */
export type NamePlace = 'site' | 'library' | 'folder' | 'file';

/** A path as the public will see it. */
export interface PublicPath {
  readonly folders: readonly { readonly name: string; readonly place: NamePlace }[];
  readonly file: string;
}

/** A site, a library or a folder in the archive's catalogue, with how many files are in it and below. */
export interface PublicName {
  readonly name: string;
  readonly place: NamePlace;
  readonly fault: NameFault | null;
  readonly files: number;
  readonly below: readonly PublicName[];
}

/** The names in a path. One that begins with a slash is SharePoint's: `/{site}/{library}/{folders}/{file}`. */
export function publicPath(path: string): PublicPath {
  const names = path.split(/[\\/]/).filter((name) => name !== '');
  const ofSharePoint = path.startsWith('/') && names.length >= 3;
  const places: readonly NamePlace[] = ofSharePoint ? ['site', 'library'] : [];
  return { folders: names.slice(0, -1).map((name, at) => ({ name, place: places[at] ?? 'folder' })), file: names[names.length - 1] ?? '' };
}

interface Growing {
  readonly name: string;
  readonly place: NamePlace;
  files: number;
  readonly below: Map<string, Growing>;
}

const grown = ({ name, place, files, below }: Growing): PublicName => ({
  name,
  place,
  fault: nameFault(name, place),
  files,
  below: [...below.values()].map(grown),
});

/** The tree of names under which the public will find the files, in the order in which they come. */
export function publicNames(paths: readonly string[]): readonly PublicName[] {
  const top = new Map<string, Growing>();
  for (const path of paths) {
    let level = top;
    for (const { name, place } of publicPath(path).folders) {
      const found: Growing = level.get(name) ?? { name, place, files: 0, below: new Map() };
      found.files += 1;
      level.set(name, found);
      level = found.below;
    }
  }
  return [...top.values()].map(grown);
}
