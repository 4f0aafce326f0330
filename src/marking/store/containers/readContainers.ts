import type { Door } from '../../../tenant';
import type { Container } from '../../rules';
import { readSiteRules, siteRulesOf } from '../standing/siteRules';

/** What owners have said of a site's places; `kept` is false where the site has no list for it. */
export async function readContainers(door: Door): Promise<{ readonly containers: readonly Container[]; readonly kept: boolean }> {
  const [, question] = readSiteRules(door.webUrl);
  const [answer] = await door.askAll([question]);
  const kept = answer.ok || answer.problem.code !== 'notFound';
  return { containers: siteRulesOf({ ok: true, value: [] }, answer).containers, kept };
}
