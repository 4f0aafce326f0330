import type { Post } from '../changing/actorFor';
import { readOriginator } from '../changing/originator';
import { sameLogin } from '../historyCheck';

/** That a post was given to these people, from a moment on. */
export interface Holding extends Post {
  /** ISO 8601. */
  readonly from: string;
}

const same = (a: string, b: string): boolean => a.normalize('NFKC').trim().toLowerCase() === b.normalize('NFKC').trim().toLowerCase();

/** Who held a post at a moment: what was said of it last before then. */
export function holdersAt(title: string, at: string, holdings: readonly Holding[]): Post['holders'] {
  let found: Holding | null = null;
  for (const holding of holdings) if (same(holding.title, title) && holding.from <= at && (found === null || holding.from >= found.from)) found = holding;
  return found?.holders ?? [];
}

/** Whether a person answers for an originator, in person or by the post that they held at that moment. */
export function speaksFor(originator: string, login: string, at: string, holdings: readonly Holding[]): boolean {
  const read = readOriginator(originator);
  if (read === null || login === '') return false;
  return read.login !== '' ? sameLogin(read.login, login) : holdersAt(read.name, at, holdings).some((holder) => sameLogin(holder.login, login));
}
