import { findFile, foldersIn, MARKING_HISTORY, OPERATIONS, readProblem, siteList, TenantProblem } from '../../../tenant';
import { later } from '../../../work';
import { copyNameProblems, judgeRelease, missingClearances, readMarking, sameLogin, type Clearance } from '../../rules';
import { readTip } from '../history/historyStore';
import { plainText } from '../../../evidence/plainText';
import { openSiteAccess, type SiteAccessOptions } from '../site/siteAccess';
import { readSiteRules, siteRulesOf, type SiteRules } from '../standing/siteRules';
import { createReleaseRun, endRelease } from './createReleaseRun';
import type { ReleaseDesk, ReleaseRequest, ReleaseRun, UnfinishedRelease } from './releaseDesk';
import { readOpenReleases, type ReleasePlan } from './releasePlan';
import { toStepProblem } from '../../../evidence/stepProblem';
import type { Progress } from '../desk';

const LONGEST = 255;

const plainClearance = ({ id, by, on, reference }: Clearance): Clearance => ({
  id,
  by: plainText(by).slice(0, LONGEST),
  on,
  reference: plainText(reference).slice(0, LONGEST),
});

/** The desk for the copies that are released of one library's documents. */
export function createReleaseDesk(options: SiteAccessOptions, listId: string): ReleaseDesk {
  const site = openSiteAccess(options);
  const { door, scheme, person, clock, settings } = site;
  const newId = options.newId ?? (() => globalThis.crypto.randomUUID());
  const operations = siteList(door.webUrl, OPERATIONS);

  const ownOpen = async (): Promise<readonly ReleasePlan[]> =>
    (await door.ask(readOpenReleases(operations))).filter((plan) => sameLogin(plan.who.login, person.login) && plan.listId === listId);

  const readRules = async (): Promise<SiteRules> => {
    const [posts, containers] = await door.askAll(readSiteRules(door.webUrl));
    return siteRulesOf(posts, containers);
  };

  /** A run whose plan is only known after reading. */
  const begin = (find: () => Promise<{ plan: ReleasePlan; written: boolean }>, onProgress: Progress): ReleaseRun => {
    let run: ReleaseRun | null = null;
    const { control, report } = later(
      async () => {
        const { plan, written } = await find();
        return (run = createReleaseRun(site, plan, written, onProgress));
      },
      async (error) => toStepProblem(await readProblem(error, clock.now()))
    );
    return { control, report: report.then((done) => (run !== null ? run.report : { ...done, copies: [], leftBehind: [] })) };
  };

  /** A form has said all this already; what is written is checked where it is written. */
  const check = ({ copies, clearances }: ReleaseRequest): void => {
    // Tomorrow has begun somewhere: whose day it is, the form knows.
    const tomorrow = new Date(clock.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    if (missingClearances(clearances, tomorrow, scheme).length > 0) throw new RangeError('A clearance is missing');
    const wrong = copyNameProblems(copies.map(({ name, document }) => ({ name, original: document.name }))).findIndex((problem) => problem !== null);
    if (wrong >= 0) throw new RangeError(`"${copies[wrong].name}" may not be a copy's name`);
    const line = copies.find((copy) => !readMarking(copy.line, scheme).valid)?.line;
    if (line !== undefined || copies.length === 0) throw new RangeError(`"${line ?? ''}" may not be written here`);
  };

  const planOf = async ({ copies, place, clearances, reason }: ReleaseRequest): Promise<ReleasePlan> => {
    const [tip, ...versions] = await door.askAll<unknown>([
      readTip(siteList(door.webUrl, MARKING_HISTORY)),
      ...copies.map(({ document }) => findFile(document.serverRelativeUrl)),
    ]);
    const value = <T>(answer: typeof tip): T => {
      if (!answer.ok) throw answer.problem;
      return answer.value as T;
    };
    return {
      releaseId: newId(),
      listId,
      copies: copies.map(({ document, line, name }, i) => {
        const answer = versions[i];
        // One that is gone is found to be so when its turn comes.
        const version = !answer.ok && answer.problem.code === 'notFound' ? '' : value<{ version: string }>(answer).version;
        return { documentId: document.uniqueId, itemId: document.id, original: document.name, version, line, name: name.normalize('NFC') };
      }),
      toListId: place.listId,
      folder: place.folder,
      clearances: clearances.map(plainClearance),
      reason: plainText(reason),
      who: person,
      when: new Date(clock.now()).toISOString(),
      historyFrom: value<{ rowId: number }>(tip).rowId,
    };
  };

  return {
    async survey(documents) {
      const [rules, libraries, open] = await Promise.all([readRules(), site.libraries(), ownOpen()]);
      const standing = { body: settings.originatingBody, posts: rules.posts };
      return {
        candidates: documents.map((document) => ({ document, verdict: judgeRelease(document, person.login, standing, scheme) })),
        libraries,
        ownLibrary: libraries.find((library) => library.id.toLowerCase() === listId.toLowerCase())?.id ?? listId,
        rules,
        unfinished: open.map(({ releaseId, when, copies }): UnfinishedRelease => ({ releaseId, when, copies: copies.map(({ name }) => name) })),
      };
    },
    folders: (parent) => door.ask(foldersIn(parent)),
    release(request, onProgress) {
      check(request);
      return begin(async () => ({ plan: await planOf(request), written: false }), onProgress);
    },
    finish: ({ releaseId }, onProgress) =>
      begin(async () => {
        const plan = (await ownOpen()).find((each) => each.releaseId === releaseId);
        if (plan === undefined) throw new TenantProblem('notFound', `Release ${releaseId} is not open.`);
        return { plan, written: true };
      }, onProgress),
    abandon: ({ releaseId, copies }) => endRelease(site, releaseId, { how: 'abandoned', done: 0, failed: 0, left: copies.length }),
  };
}
