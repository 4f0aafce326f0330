import { idRanges, readIdRanges } from '../../../work';
import type { OperationLine } from '../operations/operationLines';

/** Which documents of a library get which class of their own; an empty code gives them back that of their place. */
export interface ClassTarget {
  readonly code: string;
  readonly itemIds: readonly number[];
  /** The class that they must still have, where the work takes back what was done before: a newer word stays. */
  readonly expects?: string;
  /** The Microsoft label that the class follows: whatever has another by then is left. */
  readonly label?: string;
}

/** What is planned of documents' classes. */
export interface ClassPlan {
  readonly operationId: string;
  readonly listId: string;
  readonly targets: readonly ClassTarget[];
  readonly reason: string;
  /** The version of the schedule that is in force. */
  readonly rule: string;
  /** The newest row of history when it was planned. */
  readonly historyFrom: number;
  /** The operation that it undoes; empty where none. */
  readonly undoes: string;
  readonly when: string;
}

export const BEGAN = 'classesBegan';
export const ENDED = 'classesEnded';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONGEST_CODE = 255;

/** Whether the classes of a plan follow labels. */
export const followsLabels = ({ targets }: ClassPlan): boolean => targets.some(({ label }) => label !== undefined);

export const planned = ({ targets }: ClassPlan): number => targets.reduce((all, { itemIds }) => all + itemIds.length, 0);

export const planDetails = ({ targets, rule, historyFrom, undoes }: ClassPlan): string =>
  JSON.stringify({
    targets: targets.map(({ code, itemIds, expects, label }) => ({
      code,
      items: idRanges(itemIds),
      ...(expects !== undefined ? { expects } : {}),
      ...(label !== undefined ? { label } : {}),
    })),
    rule,
    historyFrom,
    undoes,
  });

/** A plan out of a row, which anybody who may edit documents can have written; null where it is none. */
export function readPlan({ kind, operationId, listId, reason, when, details }: OperationLine): ClassPlan | null {
  if (kind !== BEGAN || !GUID.test(listId) || operationId === '') return null;
  try {
    const stored = JSON.parse(details) as {
      targets: { code: string; items: string; expects?: string; label?: string }[];
      rule?: string;
      historyFrom?: number;
      undoes?: string;
    };
    const historyFrom = Number(stored.historyFrom ?? 0);
    if (!Number.isSafeInteger(historyFrom) || historyFrom < 0) return null;
    const targets = stored.targets.map(({ code, items, expects, label }) => {
      if (typeof code !== 'string' || code.length > LONGEST_CODE) throw new RangeError('That is no code');
      return {
        code,
        itemIds: readIdRanges(items),
        ...(typeof expects === 'string' ? { expects } : {}),
        ...(typeof label === 'string' ? { label } : {}),
      };
    });
    return { operationId, listId, targets, reason, rule: String(stored.rule ?? ''), historyFrom, undoes: String(stored.undoes ?? ''), when };
  } catch {
    return null;
  }
}
