import type { SharingScope } from '../scheme';

/**
 * A way in which people beyond those of a site reach something.
 * - `anyoneLink`: whoever has the link, without signing in.
 * - `organisationLink`: everybody of the organisation who has the link.
 * - `everyone`: everybody who can sign in, guests among them.
 * - `everyoneInside`: everybody of the organisation, without a link.
 * - `guest`: somebody of another organisation, by name.
 */
export type AccessKind = 'anyoneLink' | 'organisationLink' | 'everyone' | 'everyoneInside' | 'guest';

export interface Access {
  readonly kind: AccessKind;
  /** Who it is, or through which group they have it; empty for a link. */
  readonly who: string;
}

/** Whom each kind reaches, the widest first. */
export const reaches: Readonly<Record<AccessKind, readonly SharingScope[]>> = {
  anyoneLink: ['anyone', 'organisation', 'guests'],
  organisationLink: ['organisation'],
  everyone: ['organisation', 'guests'],
  everyoneInside: ['organisation'],
  guest: ['guests'],
};
