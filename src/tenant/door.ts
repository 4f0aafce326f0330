import { spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import { InjectHeaders, RejectOnError, ResolveOnData, type Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import { createPace, type Pace } from './pace';
import { parseAnswer } from './parseAnswer';
import { readProblem } from './readProblem';
import type { TenantProblem } from './tenantProblem';

/** Sends one request as the signed-in person: `SPHttpClient` in a page, the local tenant in a test. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** The one door to SharePoint. */
export interface Door {
  readonly webUrl: string;
  readonly pace: Pace;
  /** Asks for one thing. A busy SharePoint is asked again, after the time that it names; any other refusal is thrown as a `TenantProblem`. */
  ask<T>(question: (sp: SPFI) => Promise<T>): Promise<T>;
  /** Writes one thing. Asked again only where SharePoint was busy and has surely not done it. */
  tell<T>(order: (sp: SPFI) => Promise<T>): Promise<T>;
  /** Reads several things in one request; what a busy SharePoint turned away is asked again, after the time that it names. */
  askAll<T>(questions: readonly ((sp: SPFI) => Promise<T>)[]): Promise<BatchResult<T>[]>;
  /** Puts operations into one request, which is never repeated by itself: the caller learns what became of each. Throws a `TenantProblem` where the request as a whole failed. */
  batch<T>(operations: readonly ((sp: SPFI) => Promise<T>)[]): Promise<BatchResult<T>[]>;
}

export type BatchResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: TenantProblem };

export interface DoorOptions {
  readonly webUrl: string;
  readonly send: Send;
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly pace?: Pace;
  /** The most operations in one request: what is more goes into the next. */
  readonly batchLimit?: number;
}

/** SharePoint is known to take so many. */
const BATCH_LIMIT = 100;
const ATTEMPTS = 4;
const FIRST_WAIT_MS = 1000;

const isBusy = (result: BatchResult<unknown>): boolean => !result.ok && result.problem.code === 'tooBusy';

function behaviour(send: Send): TimelinePipe<Queryable> {
  return (instance: Queryable) => {
    instance.using(
      InjectHeaders({ Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata;charset=utf-8' }),
      parseAnswer(),
      RejectOnError(),
      ResolveOnData()
    );
    instance.on.send.replace(async (url: URL, init: RequestInit) => send(url.toString(), init));
    return instance;
  };
}

/** Opens the door to one site. */
export function openDoor(options: DoorOptions): Door {
  const { webUrl, send } = options;
  const now = options.now ?? Date.now;
  const wait = options.wait ?? ((milliseconds) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
  const pace = options.pace ?? createPace(now);
  const sp = spfi(webUrl).using(behaviour(send));

  /** Waits as long as a busy SharePoint asks; rethrows what waiting does not help. */
  const waitOut = async (error: unknown, attempt: number): Promise<void> => {
    const problem = await readProblem(error, now());
    if (problem.code !== 'tooBusy' || attempt === ATTEMPTS) throw problem;
    await wait(problem.retryAfter !== null ? problem.retryAfter * 1000 : FIRST_WAIT_MS * 2 ** (attempt - 1));
  };

  const door: Door = {
    webUrl,
    pace,
    async ask(question) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          pace.note(1);
          return await question(sp);
        } catch (error) {
          await waitOut(error, attempt);
        }
      }
    },
    async tell(order) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          pace.note(1);
          return await order(sp);
        } catch (error) {
          const problem = await readProblem(error, now());
          if (problem.uncertain) throw problem;
          await waitOut(problem, attempt);
        }
      }
    },
    async askAll<T>(questions: readonly ((sp: SPFI) => Promise<T>)[]) {
      const answers: BatchResult<T>[] = [];
      let open = questions.map((question, at) => ({ question, at }));
      for (let attempt = 1; open.length > 0; attempt += 1) {
        try {
          const results = await door.batch(open.map(({ question }) => question));
          results.forEach((result, i) => (answers[open[i].at] = result));
          open = open.filter(({ at }) => isBusy(answers[at]));
          const busy = open.length > 0 ? answers[open[0].at] : null;
          if (busy === null || busy.ok || attempt === ATTEMPTS) return answers;
          await waitOut(busy.problem, attempt);
        } catch (error) {
          await waitOut(error, attempt);
        }
      }
      return answers;
    },
    async batch(operations) {
      if (operations.length === 0) return [];
      pace.note(operations.length);
      const [batched, execute] = sp.batched({ maxRequests: options.batchLimit ?? BATCH_LIMIT });
      const pending = operations.map((operation) =>
        operation(batched).then(
          (value) => ({ ok: true as const, value }),
          async (error: unknown) => ({ ok: false as const, problem: await readProblem(error, now()) })
        )
      );
      try {
        await execute();
      } catch (error) {
        throw await readProblem(error, now());
      }
      return Promise.all(pending);
    },
  };
  return door;
}
