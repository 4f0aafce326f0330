import { MARKING_HISTORY, readProblem, siteList, TenantProblem } from '../../../tenant';
import { later } from '../../../work';
import {
  actsOpenTo,
  answerBy,
  isOpen,
  isOverdue,
  judgeProposal,
  routeOf,
  rulesAt,
  sameLogin,
  type Challenge,
  type ChallengeAct,
  type Container,
} from '../../rules';
import type { DocumentState, Running } from '../desk';
import { isOwnHand } from '../history/historyRow';
import { readDocument } from '../history/historyStore';
import { plainText } from '../../../evidence/plainText';
import { toStepProblem } from '../../../evidence/stepProblem';
import type { SiteAccess } from '../site/siteAccess';
import { readSiteRules, siteRulesOf } from '../standing/siteRules';
import { standingOf } from '../succession/readHoldings';
import { acceptChallenges } from './acceptChallenges';
import { startAddingRows, type RowAim } from './addRows';
import type { ChallengeDesk, ChallengeItem, ChallengeRoutes } from './challengeDesk';
import type { ChallengeContent } from './challengeRow';
import { createKnownChallenges, type Known } from './knownChallenges';
import { noticeId } from './noticeId';
import { readTargets, targetKey } from './readTargets';

/** What challenges stand on: one site, seen by one person. */
export type ChallengeSite = Pick<SiteAccess, 'door' | 'settings' | 'scheme' | 'person' | 'manages' | 'clock' | 'deskFor'>;

export interface ChallengeDeskOptions {
  readonly newId?: () => string;
}

/** The most that a person's words in one row may hold. */
export const LONGEST_WORDS = 2000;

/** Of so many it is looked whether they were accepted and not noted. */
const MOST_HALVES = 50;

const NEED_WORDS: readonly ChallengeAct[] = ['declined', 'asked', 'answered'];

const words = (text: string): string => plainText(text).slice(0, LONGEST_WORDS).trim();

/** The desk at which one person raises and answers challenges to the markings of a site. */
export function createChallengeDesk(site: ChallengeSite, options: ChallengeDeskOptions = {}): ChallengeDesk {
  const { door, settings, scheme, person, clock } = site;
  const newId = options.newId ?? (() => globalThis.crypto.randomUUID());
  const known = createKnownChallenges(site);
  const keeps = site.manages || settings.keepers.some((keeper) => sameLogin(keeper.login, person.login));
  const now = (): string => new Date(clock.now()).toISOString();

  const readContainers = async (): Promise<readonly Container[]> => {
    const [posts, containers] = await door.askAll<unknown>(readSiteRules(door.webUrl));
    return siteRulesOf(posts, containers).containers;
  };

  const newRow = (kind: ChallengeContent['kind'], challenge: string, document: Pick<DocumentState, 'uniqueId' | 'name' | 'id'>, listId: string) => ({
    kind,
    challenge,
    documentId: document.uniqueId,
    name: plainText(document.name).slice(0, 255),
    listId,
    itemId: document.id,
    when: now(),
    who: person.login,
    whoName: person.name,
  });

  /** The next row of a challenge that stands. */
  const nextRow = (challenge: Challenge, kind: ChallengeAct, text: string, after: string): ChallengeContent => ({
    ...newRow(kind, challenge.id, { uniqueId: challenge.documentId, name: challenge.name, id: challenge.itemId }, challenge.listId),
    to: challenge.to,
    before: challenge.before,
    after,
    reason: text,
    due: kind === 'answered' ? answerBy(clock.now(), settings.challengeDays) : '',
  });

  /** Adds rows to challenges that stand, each looked at anew: somebody may have been there first. */
  const addToStanding = (
    challenges: readonly Challenge[],
    kind: ChallengeAct,
    row: (challenge: Challenge) => ChallengeContent,
    operationId: string,
    onProgress: Parameters<ChallengeDesk['respond']>[1]
  ): Running => {
    let stand: ReadonlyMap<string, Challenge> = new Map();
    let read: Known | null = null;
    return startAddingRows(
      {
        door,
        clock,
        operationId,
        batchOperations: settings.batchSize,
        steps: challenges.map(({ id, name }) => ({ key: id, name })),
        prepare: async () => {
          read = await known.read();
          stand = new Map(read.challenges.map((challenge) => [challenge.id, challenge]));
        },
        aim: ({ key }): RowAim => {
          const challenge = stand.get(key);
          if (challenge === undefined || read === null) return { kind: 'failed', problem: { code: 'notFound' } };
          if (challenge.state === kind) return { kind: 'same' };
          if (actsOpenTo(challenge, person.login, now(), read.speakers).includes(kind)) return { kind: 'row', row: row(challenge) };
          return { kind: 'failed', problem: { code: isOpen(challenge) ? 'mustChallenge' : 'changedSince' } };
        },
      },
      onProgress
    );
  };

  const unread = async (error: unknown): Promise<ReturnType<typeof toStepProblem>> => toStepProblem(await readProblem(error, clock.now()));

  const routes = async (documents: readonly DocumentState[]): Promise<ChallengeRoutes> => {
    const [{ holdings }, containers] = await Promise.all([known.read(), readContainers()]);
    const standing = standingOf(site, holdings);
    const asked = new Map<string, DocumentState[]>();
    const sources = new Map<string, DocumentState[]>();
    const own: DocumentState[] = [];
    const historical: DocumentState[] = [];
    for (const document of documents) {
      const route = routeOf(document, person.login, standing);
      if (rulesAt(document.serverRelativeUrl, containers).historical) historical.push(document);
      else if (route.kind === 'own') own.push(document);
      else {
        const to = route.kind === 'source' ? sources : asked;
        to.set(route.to, [...(to.get(route.to) ?? []), document]);
      }
    }
    const listed = (map: ReadonlyMap<string, DocumentState[]>): ChallengeRoutes['asked'] => [...map].map(([to, all]) => ({ to, documents: all }));
    return { asked: listed(asked), sources: listed(sources), own, historical };
  };

  /** Those of the challenges that somebody accepted and nobody noted: the document's history names the challenge. */
  const halvesOf = async (items: readonly ChallengeItem[]): Promise<readonly ChallengeItem[]> => {
    const candidates = items
      .filter(({ challenge, document }) => document !== null && document.line !== challenge.before && document.line !== '')
      .slice(0, MOST_HALVES);
    const halves: ChallengeItem[] = [];
    for (const item of candidates) {
      const rows = await readDocument(door, siteList(door.webUrl, MARKING_HISTORY), item.challenge.documentId);
      const last = rows.filter((row) => row.kind !== 'notApplied' && isOwnHand(row)).pop();
      if (last?.basis?.challenge === item.challenge.id && last.after === item.document?.line) halves.push(item);
    }
    return halves;
  };

  return {
    settings,
    scheme,
    person,
    keeps,
    routes,

    raise({ documents, listId, line, reason }, onProgress) {
      const why = words(reason);
      const proposal = judgeProposal(line, settings.ceiling, scheme);
      if (why === '') throw new RangeError('A challenge needs a reason');
      if (proposal.kind === 'wrong' || proposal.kind === 'aboveCeiling') throw new RangeError(`"${line}" cannot be proposed here`);
      const proposed = proposal.kind === 'none' ? '' : proposal.line;
      const aims = new Map<string, RowAim>();
      const steps = documents.map(({ uniqueId, name }) => ({ key: uniqueId, name }));
      return startAddingRows(
        {
          door,
          clock,
          operationId: newId(),
          batchOperations: settings.batchSize,
          steps,
          prepare: async () => {
            const [{ challenges, available }, { asked, sources, historical }] = await Promise.all([known.read(), routes(documents)]);
            if (!available) throw new TenantProblem('notFound', 'This site has no list of challenges.');
            const mine = new Set(
              challenges
                .filter((challenge) => isOpen(challenge) && challenge.form !== 'notice' && sameLogin(challenge.from.login, person.login))
                .map((challenge) => `${challenge.documentId} ${challenge.after}`)
            );
            const due = answerBy(clock.now(), settings.challengeDays);
            historical.forEach(({ uniqueId }) => aims.set(uniqueId, { kind: 'failed', problem: { code: 'historicalRecord' } }));
            const ask = (kind: 'raised' | 'referred', groups: ChallengeRoutes['asked']): void =>
              groups.forEach(({ to, documents: all }) =>
                all.forEach((document) =>
                  aims.set(
                    document.uniqueId,
                    mine.has(`${document.uniqueId} ${proposed}`)
                      ? { kind: 'same' }
                      : {
                          kind: 'row',
                          row: { ...newRow(kind, newId(), document, listId), to: plainText(to), before: document.line, after: proposed, reason: why, due },
                        }
                  )
                )
              );
            ask('raised', asked);
            ask('referred', sources);
          },
          // What a person may mark themselves needs no challenge.
          aim: ({ key }) => aims.get(key) ?? { kind: 'same' },
        },
        onProgress
      );
    },

    tell({ documents, listId, line, reason, operationId }, onProgress) {
      const why = words(reason);
      return later(async () => {
        const [{ challenges, holdings }, ids] = await Promise.all([
          known.read(),
          Promise.all(documents.map(async (document) => [document.uniqueId, await noticeId(operationId, document.uniqueId)] as const)),
        ]);
        const idOf = new Map(ids);
        const told = new Set(challenges.map(({ id }) => id));
        const standing = standingOf(site, holdings);
        return startAddingRows(
          {
            door,
            clock,
            operationId: newId(),
            batchOperations: settings.batchSize,
            steps: documents.map(({ uniqueId, name }) => ({ key: uniqueId, name })),
            aim: ({ key }) => {
              const document = documents.find(({ uniqueId }) => uniqueId === key) as DocumentState;
              const id = idOf.get(key) as string;
              const route = routeOf(document, person.login, standing);
              if (route.kind !== 'originator' || told.has(id)) return { kind: 'same' };
              return {
                kind: 'row',
                row: { ...newRow('told', id, document, listId), to: plainText(route.to), before: document.line, after: line, reason: why, due: '' },
              };
            },
          },
          onProgress
        );
      }, unread);
    },

    async queue() {
      const { challenges, speakers, setAside, available } = await known.read();
      const at = now();
      const open = challenges.filter(isOpen);
      const mayAct = new Map(open.map((challenge) => [challenge.id, actsOpenTo(challenge, person.login, at, speakers)]));
      const acts = (challenge: Challenge): readonly ChallengeAct[] => mayAct.get(challenge.id) ?? [];
      // What waits for the challenger's answer stands behind what waits for this person.
      const forMe = open
        .filter((challenge) => challenge.form === 'challenge' && acts(challenge).includes('accepted'))
        .sort((a, b) => Number(a.state === 'asked') - Number(b.state === 'asked'));
      const overdue = keeps ? open.filter((challenge) => isOverdue(challenge, clock.now()) && !forMe.includes(challenge)) : [];
      const documents = await readTargets(door, [...forMe, ...overdue]);
      const item = (challenge: Challenge): ChallengeItem => ({
        challenge,
        document: documents.get(targetKey(challenge)) ?? null,
        acts: acts(challenge),
        overdue: isOverdue(challenge, clock.now()),
      });
      const waiting = forMe.map(item);
      return {
        available,
        forMe: waiting,
        halfAccepted: await halvesOf(waiting),
        mine: challenges
          .filter(({ form, from }) => form !== 'notice' && sameLogin(from.login, person.login))
          .map(item)
          .reverse(),
        notices: open.filter((challenge) => challenge.form === 'notice' && acts(challenge).includes('seen')).map(item),
        overdue: overdue.map(item),
        setAside,
      };
    },

    respond({ items, act, text, lines = {} }, onProgress) {
      const said = words(text);
      if (said === '' && NEED_WORDS.includes(act)) throw new RangeError('This needs words');
      const operationId = newId();
      const note = (challenges: readonly Challenge[], afterOf: (challenge: Challenge) => string, progress: typeof onProgress): Running =>
        addToStanding(challenges, act, (challenge) => nextRow(challenge, act, said, afterOf(challenge)), operationId, progress);
      const here = items.filter(({ challenge }) => act === 'accepted' && challenge.form === 'challenge');
      if (here.length === 0)
        return note(
          items.map(({ challenge }) => challenge),
          () => '',
          onProgress
        );
      return acceptChallenges({ site, items: here, lines, reason: said, note, operationId, unread }, onProgress);
    },
  };
}
