import { toStepProblem } from '../../../evidence';
import { readProblem } from '../../../tenant';
import { later, type Progress, type Running, type WorkReport } from '../../../work';
import { labelKey, type LabelChanges } from '../../rules';
import { createLabelDesk } from '../labels/labelDesk';
import type { RecordSite, SelectedRow } from '../site/recordSite';
import { readDeleteFacts } from './readDeleteFacts';

/** What shall become of a document's label: another (empty takes it off), or a record locked or opened. */
export type LabelChange = { readonly kind: 'label'; readonly label: string } | { readonly kind: 'lock'; readonly locked: boolean };

const NO_HAND = { pause: () => undefined, resume: () => undefined, cancel: () => undefined };
/** Its class, its label or a hold on it does not allow that any more. */
const CHANGED: WorkReport = { operationId: '', state: 'failed', steps: [], left: [], halfDone: [], problem: { code: 'changedSince' } };

/** Whether what a person may do allows it. */
export function isAllowed({ put, clear, lock }: LabelChanges, change: LabelChange): boolean {
  if (change.kind === 'lock') return lock === (change.locked ? 'lock' : 'unlock');
  return change.label === '' ? clear : put.some(({ name }) => labelKey(name) === labelKey(change.label));
}

/**
 * Changes one document's label, with a line of history. Class, label and holds are read again first: what was allowed when
 * it was shown may not be now, and then nothing is written.
 */
export const changeLabel = (site: RecordSite, listId: string, row: SelectedRow, change: LabelChange, reason: string, onProgress: Progress): Running =>
  later(
    async () => {
      const { standing, changes } = await readDeleteFacts(site, listId, row);
      const library = standing.libraries.find(({ id }) => id.toLowerCase() === listId.toLowerCase());
      if (library === undefined || !isAllowed(changes, change)) return { control: NO_HAND, report: Promise.resolve(CHANGED) };
      const desk = createLabelDesk(site);
      const documents = [{ id: row.id, name: row.name }];
      return change.kind === 'label'
        ? desk.setLabel(library, documents, change.label, reason, onProgress)
        : desk.setLock(library, documents, change.locked, reason, onProgress);
    },
    async (error) => toStepProblem(await readProblem(error))
  );
