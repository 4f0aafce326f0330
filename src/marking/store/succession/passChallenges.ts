import { answerBy, isOpen, originatorText, sameLogin, type Challenge, type ChallengeRow, type Originator } from '../../rules';
import type { Progress, Running } from '../desk';
import { startAddingRows } from '../challenges/addRows';
import type { KnownChallenges } from '../challenges/knownChallenges';
import { readTargets, targetKey } from '../challenges/readTargets';
import type { SiteAccess } from '../site/siteAccess';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Challenges and notices that wait for one originator while their documents say another. */
export async function astray(site: Pick<SiteAccess, 'door'>, challenges: readonly Challenge[], from: string, to: string): Promise<Challenge[]> {
  const waiting = challenges.filter((challenge) => isOpen(challenge) && challenge.form !== 'referral' && same(challenge.to, from));
  const documents = await readTargets(site.door, waiting);
  return waiting.filter((challenge) => same(documents.get(targetKey(challenge))?.originator ?? '', to));
}

/** Passes them on to whoever answers for the documents now. */
export function passChallenges(
  site: Pick<SiteAccess, 'door' | 'clock' | 'person' | 'settings'>,
  known: KnownChallenges,
  challenges: readonly Challenge[],
  to: Originator,
  operationId: string,
  onProgress: Progress
): Running {
  const { door, clock, person, settings } = site;
  const text = originatorText(to);
  let stand: ReadonlyMap<string, Challenge> = new Map();
  return startAddingRows(
    {
      door,
      clock,
      operationId,
      batchOperations: settings.batchSize,
      steps: challenges.map(({ id, name }) => ({ key: id, name })),
      prepare: async () => {
        stand = new Map((await known.read()).challenges.map((challenge) => [challenge.id, challenge]));
      },
      aim: ({ key }) => {
        const challenge = stand.get(key);
        // Somebody was there first: it was passed on, or closed.
        if (challenge === undefined || !isOpen(challenge) || same(challenge.to, text)) return { kind: 'same' };
        const row: Omit<ChallengeRow, 'rowId' | 'arrived'> = {
          kind: 'passed',
          challenge: challenge.id,
          documentId: challenge.documentId,
          name: challenge.name,
          listId: challenge.listId,
          itemId: challenge.itemId,
          when: new Date(clock.now()).toISOString(),
          who: person.login,
          whoName: person.name,
          to: text,
          before: challenge.before,
          after: challenge.after,
          reason: '',
          // Whoever takes it on has the whole time.
          due: challenge.form === 'notice' || sameLogin(to.login, person.login) ? challenge.due : answerBy(clock.now(), settings.challengeDays),
        };
        return { kind: 'row', row };
      },
    },
    onProgress
  );
}
