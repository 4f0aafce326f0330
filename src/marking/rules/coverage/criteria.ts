import type { AgeBand } from './ages';
import type { LineVerdict } from './lineVerdict';

/** Which documents of a library a finding is about. */
export type Criterion =
  | { readonly kind: 'unmarked'; readonly age?: AgeBand; /** A top folder; empty for what lies in no folder. */ readonly folder?: string }
  | { readonly kind: 'invalid' | 'aboveCeiling' | 'raisedAndOld' }
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'level'; readonly level: string };

/** What a criterion asks of one document. */
export interface Judged {
  readonly line: string;
  readonly verdict: LineVerdict;
  readonly age: AgeBand;
  readonly topFolder: string;
}

/** Whether a document is one of those that a finding counted. */
export function meets({ line, verdict, age, topFolder }: Judged, criterion: Criterion): boolean {
  switch (criterion.kind) {
    case 'unmarked':
      return (
        verdict.standing === 'unmarked' &&
        (criterion.age === undefined || criterion.age === age) &&
        (criterion.folder === undefined || criterion.folder === topFolder)
      );
    case 'invalid':
      return verdict.standing === 'invalid';
    case 'aboveCeiling':
      return verdict.above;
    case 'raisedAndOld':
      return isRaisedAndOld(verdict, age);
    case 'line':
      return line === criterion.line;
    case 'level':
      return verdict.level === criterion.level;
  }
}

/** At the sensitive marking or higher for more than five years: worth asking whether it is still so. */
export const isRaisedAndOld = (verdict: LineVerdict, age: AgeBand): boolean => verdict.raised && age === 'older';

/** The folder at the top of a library in which a document lies; empty for the library itself. */
export function topFolderOf(address: string, library: string): string {
  const from = library.length + 1;
  const end = address.indexOf('/', from);
  return end < 0 ? '' : address.slice(from, end);
}
