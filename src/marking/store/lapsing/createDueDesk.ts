import { readProblem, type Door } from '../../../tenant';
import type { MarkingFacts } from '../../facts';
import { actorFor, daysSince, judgeLapse, rulesAt, whoMayLapse, type Lapse, type MarkingDetails, type Standing } from '../../rules';
import type { RunTarget } from '../desk';
import { composeRuns } from '../run/composeRuns';
import { toStepProblem } from '../../../evidence/stepProblem';
import type { MarkedLibrary, SiteAccess } from '../site/siteAccess';
import { isKeeper } from '../standing/judgeRun';
import { readSiteRules, siteRulesOf } from '../standing/siteRules';
import type { DueDesk, EndingDocument, EndingGroup, Endings, LibraryPart, OthersWhy } from './dueDesk';
import { readAwaiting, readDue } from './readEndings';

const NO_DETAILS: MarkingDetails = { instructions: [], embargo: null };

const longestFirst = (a: EndingDocument, b: EndingDocument): number =>
  a.lapse.at === b.lapse.at ? a.document.name.localeCompare(b.document.name) : a.lapse.at < b.lapse.at ? -1 : 1;

/** Documents that become the same, on one word: those that have waited longest first. */
function inGroups(documents: readonly EndingDocument[]): EndingGroup[] {
  const groups = new Map<string, EndingDocument[]>();
  for (const each of [...documents].sort(longestFirst)) {
    const key = JSON.stringify([each.lapse.event, each.lapse.becomes, each.lapse.copy]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([key, members]) => {
    const { event, becomes, copy } = members[0].lapse;
    return { key, event, becomes: becomes ?? '', copy, documents: members };
  });
}

/** Opens the desk for one site. */
export function createDueDesk(site: SiteAccess): DueDesk {
  const { door, scheme, settings, person, clock } = site;
  const keeper = isKeeper(site);

  const read = async (find: (door: Door, library: MarkedLibrary) => Promise<readonly MarkingFacts[]>, state: Lapse['state'], now: string): Promise<Endings> => {
    const [libraries, [posts, containers]] = await Promise.all([site.libraries(), door.askAll(readSiteRules(door.webUrl))]);
    const rules = siteRulesOf(posts, containers);
    const standing: Standing = { body: settings.originatingBody, posts: rules.posts };
    const mine: EndingDocument[] = [];
    const others: (EndingDocument & { why: OthersWhy })[] = [];
    const stuck: EndingDocument[] = [];
    const unread: { title: string; problem: ReturnType<typeof toStepProblem> }[] = [];

    for (const library of libraries) {
      let documents: readonly MarkingFacts[] = [];
      try {
        documents = await find(door, library);
      } catch (error) {
        unread.push({ title: library.title, problem: toStepProblem(await readProblem(error, clock.now())) });
      }
      for (const document of documents) {
        const lapse = judgeLapse({ ...document }, now, scheme);
        if (lapse === null || lapse.state !== state) continue;
        const ending = { library, document, lapse, daysOver: lapse.at === '' ? 0 : daysSince(lapse.at, now), needsReason: false };
        if (lapse.becomes === null) {
          if (keeper || actorFor(document, person.login, standing) === 'originator') stuck.push(ending);
          continue;
        }
        const { historical } = rulesAt(document.serverRelativeUrl, rules.containers);
        const may = whoMayLapse(document, lapse.becomes, { login: person.login, standing, historical }, scheme);
        if (may.mine) mine.push({ ...ending, needsReason: may.needsReason });
        else others.push({ ...ending, why: may.historical ? 'historical' : may.received ? 'source' : 'originator' });
      }
    }
    return { mine: inGroups(mine), others: others.sort(longestFirst), stuck: stuck.sort(longestFirst), libraries: libraries.length, unread };
  };

  const now = (): string => new Date(clock.now()).toISOString();

  return {
    keeper,
    due: () => {
      const at = now();
      return read((door, library) => readDue(door, library, at), 'due', at);
    },
    awaiting: () => read(readAwaiting, 'awaits', now()),

    carryOut(groups, reason, onProgress) {
      const documents = groups.flatMap((group) => group.documents.map((each) => ({ ...each, group })));
      // The words of what happened are the reason, where the person gives no other.
      const why = reason.trim() !== '' ? reason : [...new Set(groups.map(({ event }) => event).filter((event) => event !== ''))].join('; ');
      const parts = [...new Set(documents.map(({ library }) => library.id))].map((listId): LibraryPart => {
        const own = documents.filter(({ library }) => library.id === listId);
        const targets = [...new Set(own.map(({ group }) => group.becomes))].map((line): RunTarget => ({
          documents: own.filter(({ group }) => group.becomes === line).map(({ document }) => document),
          line,
          details: NO_DETAILS,
        }));
        return {
          listId,
          steps: own.map(({ document }) => ({ key: document.uniqueId, name: document.name })),
          start: (progress) => site.deskFor(listId).run({ kind: 'lapse', targets, reason: why }, progress),
        };
      });
      return composeRuns(parts, onProgress);
    },

    undo(report, onProgress) {
      const parts = report.parts.flatMap(({ part, report: done }): LibraryPart[] => {
        const steps = done.steps.filter(({ outcome }) => outcome.kind === 'done').map(({ step }) => step);
        if (steps.length === 0 || done.operationId === '') return [];
        const operation = { operationId: done.operationId, kind: 'lapse' as const, when: now(), line: '', planned: steps.length, left: 0 };
        return [{ listId: part.listId, steps, start: (progress) => site.deskFor(part.listId).undo(operation, progress) }];
      });
      return composeRuns(parts, onProgress);
    },
  };
}
