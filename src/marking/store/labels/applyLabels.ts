import { createPace, type Pace } from '../../../tenant';
import type { Clock } from '../../../work';
import type { LabelTarget } from '../../facts';
import { costOf, LABEL_LIMIT, LABEL_PRICE } from '../../rules';
import { askOnce, read, type GraphAccess, type GraphAnswer } from './graphAnswers';

/**
 * - `applied`: the label is on the document.
 * - `failedLater`: Graph took the call, and the document could not be labelled after all.
 * - `notConfirmed`: Graph took the call, and had not said in time whether the label is there.
 * - `uncertain`: no answer came, so the call may have been carried out and paid for. It is not made again.
 * - `protected`: the document is encrypted in a way that SharePoint cannot open.
 * - `locked`: somebody has it open or checked out.
 * - `notSupported`: Graph gives no labels to such documents, or not to this app.
 * - `notReached`: the work stopped before it.
 */
export type LabelCode =
  | 'applied'
  | 'failedLater'
  | 'notConfirmed'
  | 'uncertain'
  | 'protected'
  | 'locked'
  | 'notSupported'
  | 'needsReason'
  | 'noPermission'
  | 'notFound'
  | 'tooBusy'
  | 'refused'
  | 'notReached';

export interface LabelOutcome {
  readonly target: LabelTarget;
  readonly code: LabelCode;
  /** What Graph said. */
  readonly detail: string;
}

export interface LabelReport {
  readonly outcomes: readonly LabelOutcome[];
  /** Calls that Graph took, or may have taken, and what they cost at least, in dollars. */
  readonly calls: number;
  readonly spent: number;
  /** Why the work stopped early; null where it did not. */
  readonly stopped: 'paymentRequired' | 'spendReached' | 'siteNotFound' | null;
}

export interface LabelWork {
  readonly graph: GraphAccess;
  readonly webUrl: string;
  readonly clock: Clock;
  /** Documents by the library that they lie in. */
  readonly targets: readonly (LabelTarget & { readonly listId: string })[];
  /** Why a label is lowered; sent with every call where it is not empty. */
  readonly reason: string;
  /** The most that may be spent, in dollars. */
  readonly spend: number;
  readonly onProgress?: (asked: number, total: number) => void;
}

const JSON_BODY = { 'Content-Type': 'application/json' };
/** A busy tenant is waited for so often. Graph's limit is for the tenant, so others can use it up. */
const ATTEMPTS = 20;
/** How often the monitors are looked at, and how long after the last call. */
const LOOK_EVERY_MS = 15_000;
const LOOK_FOR_MS = 30 * 60_000;

/** A refusal of one document. */
function codeOf({ status, code, message }: Extract<GraphAnswer, { kind: 'refused' }>): LabelCode {
  if (/fileDecryption|fileDoubleKeyEncrypted/i.test(code)) return 'protected';
  if (status === 423) return 'locked';
  if (status === 415 || status === 501 || /notSupported/i.test(code) || /not supported/i.test(message)) return 'notSupported';
  if (/justification/i.test(message)) return 'needsReason';
  if (status === 401 || status === 403) return 'noPermission';
  return status === 404 ? 'notFound' : 'refused';
}

const detailOf = (answer: GraphAnswer): string => {
  if (answer.kind === 'refused') return `${answer.status} ${answer.code} ${answer.message}`.trim();
  return answer.kind === 'silent' ? answer.message : '';
};

const textOf = (body: Readonly<Record<string, unknown>>, name: string): string => (typeof body[name] === 'string' ? body[name] : '');

/** The site's id in Graph; null where Graph does not know it, or may not say. */
async function siteIdOf({ graph, webUrl, clock }: LabelWork): Promise<string | null> {
  const { hostname, pathname } = new URL(webUrl);
  const answer = await read(graph.send, `${graph.url}/v1.0/sites/${hostname}:${pathname}?$select=id`, clock);
  return answer.kind === 'ok' ? textOf(answer.body, 'id') || null : null;
}

interface Waiting {
  readonly target: LabelTarget;
  readonly monitor: string;
}

/** One run. What was asked for is never asked for again. */
class LabelRun {
  private readonly outcomes = new Map<LabelTarget, LabelOutcome>();
  private readonly waiting: Waiting[] = [];
  private readonly pace: Pace;
  private calls = 0;
  private stopped: LabelReport['stopped'] = null;

  constructor(private readonly work: LabelWork) {
    this.pace = createPace(work.clock.now, LABEL_LIMIT.calls, LABEL_LIMIT.seconds * 1000);
  }

  async run(): Promise<LabelReport> {
    const { targets, onProgress } = this.work;
    const siteId = await siteIdOf(this.work);
    if (siteId === null) this.stopped = 'siteNotFound';
    for (const [at, target] of targets.entries()) {
      if (siteId === null || this.stopped !== null) break;
      await this.label(target, siteId);
      onProgress?.(at + 1, targets.length);
    }
    await this.watch();
    const outcomes = targets.map((target) => this.outcomes.get(target) ?? { target, code: 'notReached' as const, detail: '' });
    return { outcomes, calls: this.calls, spent: costOf(this.calls), stopped: this.stopped };
  }

  private settle(target: LabelTarget, code: LabelCode, detail = ''): void {
    this.outcomes.set(target, { target, code, detail });
  }

  private async label(target: LabelTarget & { readonly listId: string }, siteId: string): Promise<void> {
    const { graph, clock } = this.work;
    const address = `${graph.url}/v1.0/sites/${siteId}/lists/${target.listId}/items/${target.itemId}/driveItem?$select=id,parentReference`;
    const found = await read(graph.send, address, clock);
    if (found.kind !== 'ok') {
      this.settle(target, found.kind === 'refused' ? codeOf(found) : 'tooBusy', detailOf(found));
      return;
    }
    const driveId = textOf((found.body.parentReference ?? {}) as Record<string, unknown>, 'driveId');
    const url = `${graph.url}/v1.0/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(textOf(found.body, 'id'))}/assignSensitivityLabel`;
    await this.assign(target, url);
  }

  private async assign(target: LabelTarget, url: string): Promise<void> {
    const { graph, clock, reason, spend } = this.work;
    const body = { sensitivityLabelId: target.label.labelId, assignmentMethod: 'standard', ...(reason === '' ? {} : { justificationText: reason }) };
    for (let attempt = 1; ; attempt += 1) {
      if (costOf(this.calls + 1) > spend) {
        this.stopped = 'spendReached';
        return;
      }
      await clock.wait(this.pace.delayFor(1));
      this.pace.note(1);
      const answer = await askOnce(graph.send, url, { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) });
      if (answer.kind === 'throttled' && attempt < ATTEMPTS) {
        await clock.wait(answer.seconds * 1000);
        continue;
      }
      this.take(target, answer);
      return;
    }
  }

  private take(target: LabelTarget, answer: GraphAnswer): void {
    if (answer.kind === 'throttled') return this.settle(target, 'tooBusy');
    if (answer.kind === 'refused' && answer.status === 402) {
      // Nobody has linked the app to a subscription that pays: the next document would hear the same.
      this.stopped = 'paymentRequired';
      return;
    }
    this.calls += 1;
    if (answer.kind === 'silent') return this.settle(target, 'uncertain', answer.message);
    if (answer.kind === 'refused') return this.settle(target, codeOf(answer), detailOf(answer));
    const monitor = answer.headers.get('Location');
    // Graph says where to look whenever it takes the call; without that nothing can be confirmed.
    if (answer.status !== 202 || monitor === null) return this.settle(target, 'notConfirmed');
    this.waiting.push({ target, monitor });
  }

  /** Looks at what Graph took until it has said of each what came of it. */
  private async watch(): Promise<void> {
    const { clock } = this.work;
    const until = clock.now() + LOOK_FOR_MS;
    let open = this.waiting;
    for (;;) {
      const still: Waiting[] = [];
      for (const each of open) if (!(await this.look(each))) still.push(each);
      open = still;
      if (open.length === 0 || clock.now() >= until) break;
      await clock.wait(LOOK_EVERY_MS);
    }
    open.forEach(({ target }) => this.settle(target, 'notConfirmed'));
  }

  /** @returns whether it is settled */
  private async look({ target, monitor }: Waiting): Promise<boolean> {
    const { graph, clock } = this.work;
    const answer = await read(graph.watch, monitor, clock);
    if (answer.kind !== 'ok') return false;
    const status = textOf(answer.body, 'status').toLowerCase();
    if (status === 'completed' || status === 'succeeded') this.settle(target, 'applied');
    else if (status === 'failed') this.settle(target, 'failedLater', textOf((answer.body.error ?? {}) as Record<string, unknown>, 'message'));
    else return false;
    return true;
  }
}

/**
 * Applies sensitivity labels through Graph: one metered call a document, at most a hundred in five minutes, never one
 * more than may be spent, and none twice. What each call does comes later, so the run waits until Graph has said what
 * came of it.
 * @throws RangeError where less may be spent than the work costs
 */
export function applyLabels(work: LabelWork): Promise<LabelReport> {
  const cost = costOf(work.targets.length);
  if (!(work.spend >= cost)) throw new RangeError(`It costs at least ${cost} ${LABEL_PRICE.currency}`);
  return new LabelRun(work).run();
}
