import { OPERATIONS, readProblem, siteList, TenantProblem, type Door } from '../../tenant';
import { later, realClock, type Clock } from '../../work';
import { exceedsCeiling, hasErrors, readMarking, renderMarking, validateMarking, type Marking, type MarkingDetails, type Scheme } from '../rules';
import type { MarkingDesk, MarkingSettings, Person, Progress, Running, RunRequest, RunTarget } from './desk';
import { readHistory } from './history/documentHistory';
import type { RecentLines } from './recent';
import type { Runs } from './run/createRuns';
import { addRow, endingColumns, readOperations } from './run/operations';
import { plainText } from '../../evidence/plainText';
import { plainDetails } from './run/plainDetails';
import type { Target } from './run/plan';
import { toStepProblem } from '../../evidence/stepProblem';
import { surveySelection } from './survey';

export interface DeskOptions {
  readonly door: Door;
  readonly listId: string;
  readonly settings: MarkingSettings;
  readonly scheme: Scheme;
  readonly person: Person;
  /** Whether this person manages the site; nobody does where it is not said. */
  readonly manages?: boolean;
  readonly recent: RecentLines;
  readonly clock?: Clock;
  readonly newId?: () => string;
}

const NO_DETAILS: MarkingDetails = { instructions: [], embargo: null };

/** The desk at which one person marks documents of one library. */
export function createMarkingDesk(options: DeskOptions): MarkingDesk {
  const { door, listId, settings, scheme, person, manages = false } = options;
  const clock = options.clock ?? realClock;
  const newId = options.newId ?? (() => globalThis.crypto.randomUUID());
  const operations = siteList(door.webUrl, OPERATIONS);

  const ceiling = readMarking(settings.ceiling === '' ? scheme.ceiling : settings.ceiling, scheme).marking;
  /** Whether this environment may hold a marking; a ceiling that cannot be read lets nothing through. */
  const mayHold = (marking: Marking): boolean => ceiling !== null && !exceedsCeiling(marking, ceiling, scheme);
  const mayStand = (line: string): boolean => {
    const read = readMarking(line, scheme);
    return line === '' || (read.valid && read.marking !== null && mayHold(read.marking));
  };

  // What writes is a good part of the code, and most people who look at a document's marking write nothing.
  let loaded: Promise<Runs> | null = null;
  const runs = (): Promise<Runs> => {
    loaded =
      loaded ??
      import(/* webpackChunkName: "marking-runs" */ './run/createRuns').then(
        ({ createRuns }) => createRuns({ door, listId, settings, scheme, person, manages, clock, newId, mayStand }),
        (error: unknown) => {
          loaded = null;
          throw new TenantProblem('network', error instanceof Error ? error.message : String(error));
        }
      );
    return loaded;
  };
  const begun = (begin: (ready: Runs) => Running | Promise<Running>): Running =>
    later(
      async () => begin(await runs()),
      async (error) => toStepProblem(await readProblem(error, clock.now()))
    );

  /** A form has said all this already; what is written is checked where it is written. */
  const checked = ({ line, details, originator, originatingBody, basis, documents }: RunTarget): Target => {
    const marking = line === undefined || line === '' ? null : readMarking(line, scheme).marking;
    if (line !== undefined && (!mayStand(line) || (marking !== null && hasErrors(validateMarking(marking, scheme, details ?? NO_DETAILS)))))
      throw new RangeError(`"${line}" may not be written here`);
    return {
      itemIds: documents.map((document) => document.id),
      line: line ?? null,
      details: details === undefined ? null : plainDetails(details),
      originator: originator === undefined ? null : plainText(originator),
      originatingBody: originatingBody === undefined ? null : plainText(originatingBody),
      basis: basis ?? null,
    };
  };

  const run = (request: RunRequest, onProgress: Progress): Running => {
    const targets = request.targets.map(checked);
    const documents = request.targets.flatMap((target) => target.documents);
    if (request.kind === 'mark') targets.forEach(({ line }) => line !== null && line !== '' && options.recent.add(line));
    return begun((ready) => ready.run({ kind: request.kind, documents, targets, reason: plainText(request.reason) }, onProgress));
  };

  return {
    settings,
    scheme,
    person,
    manages,
    survey: (selection) => surveySelection(door, { id: listId }, selection, person, clock.now()),

    mark: ({ documents, marking, details, reason }, onProgress) =>
      run({ kind: 'mark', targets: [{ documents, line: marking === null ? '' : renderMarking(marking, scheme), details }], reason }, onProgress),

    run,

    undo: (operation, onProgress) => begun((ready) => ready.undo(operation, onProgress)),
    resume: (operation, onProgress) => begun((ready) => ready.resume(operation, onProgress)),

    async abandon(operation) {
      const log = await door.ask(readOperations(operations));
      const ending = {
        operationId: operation.operationId,
        how: 'abandoned' as const,
        done: 0,
        failed: 0,
        left: operation.planned,
        who: person,
        when: new Date(clock.now()).toISOString(),
        seal: '',
        tags: null,
      };
      await door.tell(addRow(operations, await endingColumns(ending, log.tip)));
    },

    history: (document) => readHistory(door, document),
    recent: () => options.recent.read(),
    releases: async () =>
      (await import(/* webpackChunkName: "mark-release" */ './release/createReleaseDesk')).createReleaseDesk({ ...options, manages, clock, newId }, listId),
  };
}
