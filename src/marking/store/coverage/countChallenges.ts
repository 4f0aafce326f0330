import { isOpen, isOverdue } from '../../rules';
import { createKnownChallenges } from '../challenges/knownChallenges';
import type { SiteAccess } from '../site/siteAccess';
import type { ChallengeCounts } from './overview';

/** How many challenges of a site wait; null where the site was set up before there were any. */
export async function countChallenges(site: SiteAccess): Promise<ChallengeCounts | null> {
  const { challenges, available } = await createKnownChallenges(site).read();
  const waiting = challenges.filter((challenge) => challenge.form !== 'notice' && isOpen(challenge));
  return available ? { open: waiting.length, overdue: waiting.filter((challenge) => isOverdue(challenge, site.clock.now())).length } : null;
}
