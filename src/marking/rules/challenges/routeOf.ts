import { actorFor, isReceived, type Provenance, type Standing } from '../changing/actorFor';

/** Where a challenge to a document's marking goes. */
export type ChallengeRoute =
  /** To its originator, who is asked here. */
  | { readonly kind: 'originator'; readonly to: string }
  /** To the body that it came from: a marking from elsewhere is never changed here. */
  | { readonly kind: 'source'; readonly to: string }
  /** Nowhere: this person is its originator, or it has none yet, and they may mark it themselves. */
  | { readonly kind: 'own' };

/** Where a person's challenge to a document's marking goes (GSCP paragraphs 37 and 38). */
export function routeOf(document: Provenance, login: string, standing: Standing): ChallengeRoute {
  if (isReceived(document, standing)) return { kind: 'source', to: document.originatingBody };
  const originator = document.originator.trim();
  return originator === '' || actorFor(document, login, standing) === 'originator' ? { kind: 'own' } : { kind: 'originator', to: originator };
}
