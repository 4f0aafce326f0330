import { askDirectory, readProblem } from '../../../tenant';
import { scanList } from '../../../scan';
import { countByOriginator } from '../../facts';
import { isOpen, originatorText, readOriginator, sameLogin, type Originator, type Standing } from '../../rules';
import type { Person } from '../desk';
import { createKnownChallenges } from '../challenges/knownChallenges';
import { toStepProblem } from '../../../evidence/stepProblem';
import type { SiteAccess } from '../site/siteAccess';
import { handOver, undoHandOver, type HandOverOptions } from './handOver';
import { readHoldings, standingOf, type Holdings } from './readHoldings';
import { savePost } from './savePost';
import type { OriginatorInUse, OriginatorStanding, SuccessionDesk } from './succession';

/** What may be an account: it goes into a claim and into the originator column. */
const ACCOUNT = /^[^\s<>|]{1,100}@[^\s<>|]{1,100}$/;

/** Who cannot answer stands first. */
const RANKS: Readonly<Record<OriginatorStanding, number>> = { left: 0, postEmpty: 1, notKnownName: 2, unknown: 3, post: 4, known: 4 };

/** The desk at which documents pass from one originator to the next. */
export function createSuccession(site: SiteAccess, newId: () => string = () => globalThis.crypto.randomUUID()): SuccessionDesk {
  const { door, settings, person, manages, clock } = site;
  const known = createKnownChallenges(site);
  const keeps = manages || settings.keepers.some((keeper) => sameLogin(keeper.login, person.login));
  const options: HandOverOptions = {
    site,
    known,
    newId,
    standing: async (): Promise<Standing> => standingOf(site, await readHoldings(door)),
    unread: async (error) => toStepProblem(await readProblem(error, clock.now())),
  };

  const findPeople = async (accounts: readonly string[]): Promise<{ found: Person[]; unknown: string[] }> => {
    const wanted = [...new Set(accounts.map((account) => account.trim()).filter((account) => account !== ''))];
    const sound = wanted.filter((account) => ACCOUNT.test(account));
    const answers = await door.askAll(sound.map(askDirectory));
    const found: Person[] = [];
    const unknown = wanted.filter((account) => !ACCOUNT.test(account));
    answers.forEach((answer, at) => {
      if (!answer.ok) throw answer.problem;
      if (answer.value === null) unknown.push(sound[at]);
      else found.push(answer.value);
    });
    return { found, unknown };
  };

  /** How those who answer for documents stand now; of accounts the directory is asked. */
  const standingsOf = async (
    all: readonly { readonly text: string; readonly originator: Originator }[],
    holdings: Holdings
  ): Promise<ReadonlyMap<string, OriginatorStanding>> => {
    const accounts = [...new Set(all.map(({ originator }) => originator.login.toLowerCase()).filter((login) => login !== ''))];
    const answers = await door.askAll(accounts.map(askDirectory));
    const byAccount = new Map(
      accounts.map((account, at): [string, OriginatorStanding] => {
        const answer = answers[at];
        return [account, !answer.ok ? 'unknown' : answer.value === null ? 'left' : 'known'];
      })
    );
    return new Map(
      all.map(({ text, originator }): [string, OriginatorStanding] => {
        if (originator.login !== '') return [text, byAccount.get(originator.login.toLowerCase()) ?? 'unknown'];
        const post = holdings.posts.find(({ title }) => title.trim().toLowerCase() === originator.name.toLowerCase());
        return [text, post === undefined ? 'notKnownName' : post.holders.length > 0 ? 'post' : 'postEmpty'];
      })
    );
  };

  return {
    keeps,
    mayAddPosts: manages,
    findPeople,
    savePost: (title, holders) => savePost(site, title, holders),

    async posts() {
      const { available, posts } = await readHoldings(door);
      return { available, posts };
    },

    async originators(onPage) {
      const { challenges, speakers, holdings } = await known.read();
      const standing = standingOf(site, holdings);
      const counts = new Map<string, number>();
      const unread: string[] = [];
      let read = 0;
      for (const { id, title } of await site.libraries()) {
        try {
          const { facts, seen } = await scanList(door, { id }, [countByOriginator(standing)] as const, { onPage: (rows) => onPage?.(read + rows) });
          read += seen;
          facts[0].forEach((documents, text) => counts.set(text, (counts.get(text) ?? 0) + documents));
        } catch (error) {
          const problem = await readProblem(error, clock.now());
          if (problem.passing) throw problem;
          unread.push(title);
        }
      }
      const waiting = new Map<string, number>();
      for (const challenge of challenges)
        if (isOpen(challenge) && challenge.form !== 'referral') waiting.set(challenge.to.trim(), (waiting.get(challenge.to.trim()) ?? 0) + 1);
      const now = new Date(clock.now()).toISOString();
      const all = [...new Set([...counts.keys(), ...waiting.keys()])].flatMap((text) => {
        const originator = readOriginator(text);
        return originator !== null && (keeps || speakers.speaks(text, person.login, now)) ? [{ text, originator }] : [];
      });
      const standings = await standingsOf(all, holdings);
      const originators = all
        .map(({ text, originator }): OriginatorInUse => ({
          text,
          originator,
          documents: counts.get(text) ?? 0,
          challenges: waiting.get(text) ?? 0,
          standing: standings.get(text) ?? 'unknown',
        }))
        .sort((a, b) => RANKS[a.standing] - RANKS[b.standing] || b.documents - a.documents || (a.text < b.text ? -1 : 1));
      return { originators, unread };
    },

    handOver: (request, onProgress) => handOver(options, request, onProgress),
    undo: ({ from, to }, parts, onProgress) => {
      const before = readOriginator(from);
      if (before === null) throw new RangeError('There is nobody to give it back to');
      return undoHandOver(options, { from: before, to: originatorText(to) }, parts, onProgress);
    },
  };
}
