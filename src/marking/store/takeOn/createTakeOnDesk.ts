import '@pnp/sp/lists';
import { listOf, OPERATIONS, siteList } from '../../../tenant';
import { scanList } from '../../../scan';
import { originatorText, readMarking, sameLogin, type TakeOnGround } from '../../rules';
import type { Operation, Running } from '../desk';
import { readOperations } from '../run/operations';
import { lineOf, type Plan } from '../run/plan';
import type { SiteAccess } from '../site/siteAccess';
import { isKeeper } from '../standing/judgeRun';
import { sampleReducer, valueReducer } from './countValues';
import { PROPERTIES_AT_ONCE, readDocumentProperties, type Properties } from './documentProperties';
import { foundInProperties, foundInRows } from './findSources';
import { inParts } from './inParts';
import { inTurn } from './inTurn';
import { countOf, planTakeOn } from './planTakeOn';
import { readSourceFields } from './sourceFields';
import type { TakeOnDesk } from './takeOnDesk';

/** Documents whose properties are looked into at first. */
const SAMPLED = 200;
/** For so long what was taken on can be undone with one click. */
const UNDO_MS = 7 * 24 * 60 * 60 * 1000;

const toOperation = (plan: Plan, planned: number): Operation => ({
  operationId: plan.operationId,
  kind: plan.kind,
  when: plan.when,
  line: lineOf(plan),
  planned,
  left: 0,
});

/** Opens the desk at which a site's keepers take on markings. */
export function createTakeOnDesk(site: SiteAccess): TakeOnDesk {
  const { door, scheme, settings, person, clock } = site;
  const ground: TakeOnGround = { scheme, ceiling: readMarking(settings.ceiling === '' ? scheme.ceiling : settings.ceiling, scheme).marking };
  const may = isKeeper(site);
  const [keeper] = settings.keepers;

  const itemCountOf = async (libraryId: string): Promise<number> =>
    countOf((await door.ask(async (sp) => listOf(sp, { id: libraryId }).select('ItemCount')())) as { ItemCount?: unknown });

  const single = (planned: number, running: (onProgress: Parameters<TakeOnDesk['resume']>[2]) => Running, onProgress: Parameters<TakeOnDesk['resume']>[2]) =>
    inTurn([{ planned, start: running }], onProgress);

  return {
    may,
    ground,

    async find(libraryId, onRead = () => undefined) {
      const list = { id: libraryId };
      const [fields, itemCount] = [await door.ask(readSourceFields(list)), await itemCountOf(libraryId)];
      const scan = await scanList(door, list, [valueReducer(fields), sampleReducer(SAMPLED)] as const, { onPage: (rows) => onRead(rows, itemCount) });
      const [facts, sample] = scan.facts;
      const read: Properties[] = [];
      await readDocumentProperties(door, clock, list, sample.ids, (_, properties) => read.push(properties));
      const columns = new Set(fields.flatMap(({ name, title }) => [name.toLowerCase(), title.toLowerCase()]));
      const sources = [...foundInRows(facts, fields, ground), ...foundInProperties(read, sample, columns, ground)];
      return {
        libraryId,
        documents: facts.documents,
        folders: facts.folders,
        itemCount,
        sources: sources.sort((a, b) => b.documents - a.documents),
        propertiesCost: { documents: sample.of, requests: Math.ceil(sample.of / PROPERTIES_AT_ONCE) },
      };
    },

    async plan(libraryId, mapping, sources, onRead = () => undefined) {
      const titles = new Map(sources.map(({ source, name, title }) => [`${source} ${name}`, title]));
      return planTakeOn({
        door,
        clock,
        list: { id: libraryId },
        ground,
        mapping,
        titleOf: ({ source, name }) => titles.get(`${source} ${name}`) || name,
        otherwise: originatorText(keeper ?? person),
        itemCount: await itemCountOf(libraryId),
        onRead,
      });
    },

    apply(plan, reason, onProgress) {
      if (!may) throw new RangeError('Markings are taken on by those who keep the site');
      const desk = site.deskFor(plan.libraryId);
      const turns = inParts(plan.targets).map((targets) => ({
        planned: targets.reduce((sum, { documents }) => sum + documents.length, 0),
        start: (tell: Parameters<typeof desk.run>[1]) => desk.run({ kind: 'takeOn', targets, reason }, tell),
      }));
      return inTurn(turns, onProgress);
    },

    async earlier(libraryId) {
      const [{ unfinished }, log] = [await site.deskFor(libraryId).survey([]), await door.ask(readOperations(siteList(door.webUrl, OPERATIONS)))];
      const own = log.plans.filter((plan) => sameLogin(plan.who.login, person.login) && plan.listId === libraryId);
      const undone = new Set(own.filter(({ kind }) => kind === 'undo').map(({ undoes }) => undoes));
      const isTakeOn = (operationId: string): boolean => own.some((plan) => plan.operationId === operationId && plan.kind === 'takeOn');
      const cutOff = own.find((plan) => plan.operationId === unfinished?.operationId);
      return {
        unfinished: cutOff !== undefined && (cutOff.kind === 'takeOn' || isTakeOn(cutOff.undoes)) ? unfinished : null,
        undoable: own
          .flatMap((plan) => {
            const done = log.ended.get(plan.operationId)?.done ?? 0;
            const recent = clock.now() - Date.parse(plan.when) <= UNDO_MS;
            return plan.kind === 'takeOn' && done > 0 && recent && !undone.has(plan.operationId) ? [toOperation(plan, done)] : [];
          })
          .reverse(),
      };
    },

    resume: (libraryId, operation, onProgress) => single(operation.planned, (tell) => site.deskFor(libraryId).resume(operation, tell), onProgress),

    undo: (libraryId, operations, onProgress) =>
      inTurn(
        [...operations].reverse().map(({ operationId, planned }) => ({
          planned,
          start: (tell) => site.deskFor(libraryId).undo({ operationId, planned, kind: 'takeOn', when: '', line: '', left: 0 }, tell),
        })),
        onProgress
      ),
  };
}
