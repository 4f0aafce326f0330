import type { DocumentState } from '../src/marking/store';
import { createChallengeDesk, type ChallengeDesk } from '../src/marking/store/challenges';
import { readChallengeRows } from '../src/marking/store/challenges/challengeList';
import type { StoredChallengeRow } from '../src/marking/store/challenges/challengeRow';
import { CHALLENGES, siteList, type Send } from '../src/tenant';
import type { MarkingSettings } from '../src/marking/rules';
import { siteAccessOf } from './siteAccess';
import { select, type TestFile } from './marking';
import { OWNER, type TestSite } from './site';

/** Challenges on a test site, and what came of them. */

export const challengeDesk = async (
  site: TestSite,
  email: string,
  settings: Partial<MarkingSettings> = {},
  wrap: ((send: Send) => Send) | undefined = undefined
): Promise<ChallengeDesk> => createChallengeDesk(await siteAccessOf(site, email, settings, wrap));

/** Documents as they stand. */
export const statesOf = async (site: TestSite, email: string, files: readonly TestFile[]): Promise<readonly DocumentState[]> =>
  (await (await site.desk(email)).survey(select(files))).documents;

/** All rows of challenges, oldest first. */
export const challengeRowsOf = (site: TestSite): Promise<StoredChallengeRow[]> => readChallengeRows(site.door(OWNER), siteList(site.webUrl, CHALLENGES), 0);
