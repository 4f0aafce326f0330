import { sameLogin } from '../historyCheck';
import type { Actor } from '../scheme';
import { readOriginator } from './originator';

/** A post that can be the originator, and who holds it now. */
export interface Post {
  readonly title: string;
  readonly holders: readonly { readonly login: string; readonly name: string }[];
}

/** What a document says of where it comes from. */
export interface Provenance {
  readonly originator: string;
  readonly originatingBody: string;
}

/** What a site knows of who may speak for a document. */
export interface Standing {
  /** The body whose documents these are; empty where the site does not say. */
  readonly body: string;
  readonly posts: readonly Post[];
}

const same = (a: string, b: string): boolean => a.normalize('NFKC').trim().toLowerCase() === b.normalize('NFKC').trim().toLowerCase();

/** Whether a document was received from another body, whose marking is never changed here. */
export const isReceived = ({ originatingBody }: Provenance, { body }: Standing): boolean =>
  originatingBody.trim() !== '' && body !== '' && !same(originatingBody, body);

/**
 * Who a person is to a document (GSCP paragraph 37): its originator, in person or by a post that they hold; somebody
 * else of the originating body; or, for material received from another body, anybody else. Whoever marks a document
 * that has no originator yet becomes it.
 */
export function actorFor(document: Provenance, login: string, standing: Standing): Actor {
  // A guest's account belongs to another body.
  if (isReceived(document, standing) || /#ext#/i.test(login)) return 'other';
  const originator = readOriginator(document.originator);
  if (originator === null) return 'originator';
  if (originator.login !== '') return sameLogin(originator.login, login) ? 'originator' : 'originatingBody';
  const post = standing.posts.find(({ title }) => same(title, originator.name));
  return post?.holders.some((holder) => sameLogin(holder.login, login)) ? 'originator' : 'originatingBody';
}
