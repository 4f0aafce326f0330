import { makeTicket } from '../gateway/tickets';
import type { Context } from '../model/context';
import type { Node } from '../model/node';
import { driveCopy } from '../store/files/driveCopies';
import { labelOperation } from '../store/labels/labelOperations';
import { listById } from '../store/lists/lists';
import type { Asker } from './asker';
import { graphRefuse } from './errors';
import { driveItemId } from './model/ids';

/** How far something has come that takes its time. Source: microsoft-graph-docs-contrib, concepts/long-running-actions-overview.md. */
export interface Progress {
  readonly status: 'notStarted' | 'inProgress' | 'completed' | 'failed';
  readonly percentageComplete: number;
  /** What came of it. */
  readonly resourceId?: string;
  /** Why it failed. */
  readonly error?: string;
}

type Look = (id: string, asker: Asker) => Progress | null;

/** What can be watched: the name that monitors' addresses carry, and how to see how far it is. */
const watched: Readonly<Record<string, Look>> = {
  Copy: (id, asker) => {
    const job = driveCopy(asker.core, id);
    const list = job?.made_list ? listById(asker.core, job.made_list) : undefined;
    if (!job) return null;
    return {
      status: job.status,
      percentageComplete: job.status === 'inProgress' ? 0 : 100,
      ...(job.made !== null && list ? { resourceId: driveItemId(list, job.made) } : {}),
      ...(job.error === null ? {} : { error: job.error }),
    };
  },
  AssignSensitivityLabel: (id, asker) => {
    const operation = labelOperation(asker.core, id);
    if (!operation) return null;
    const { status, error } = operation;
    return { status, percentageComplete: status === 'inProgress' ? 0 : 100, ...(error === null ? {} : { error }) };
  },
};

/** Where something can be watched: an address of the site, which needs neither a grant nor signing in. */
export function monitorAddress(context: Context, what: string, id: string): string {
  const path = `${context.web.url === '/' ? '' : context.web.url}/_api/v2.0/monitor/${Buffer.from(`${what},${id}`).toString('base64url')}`;
  return `${context.core.origin}${encodeURI(path)}?tempauth=${makeTicket(context.core, context.person.login, path)}`;
}

/** `_api/v2.0/monitor/{token}`: 202 whether it is done or not; the body says which. */
export function monitors(asker: Asker): Node {
  const look = (token: string): Node => {
    const [what, id = ''] = Buffer.from(token, 'base64url').toString().split(',');
    const progress = watched[what]?.(id, asker) ?? null;
    if (!progress) throw graphRefuse.itemNotFound();
    const { error, ...facts } = progress;
    const body = error === undefined ? facts : { ...facts, error: { code: 'generalException', message: error } };
    return { kind: 'reply', status: 202, headers: {}, of: { kind: 'raw', json: JSON.stringify(body) } };
  };
  return { kind: 'vacant', navigate: look, operation: () => null, missing: () => graphRefuse.itemNotFound() };
}
