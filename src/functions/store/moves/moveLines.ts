import { evidenceList, type EvidenceList } from '../../../evidence';
import { FUNCTION, FUNCTION_MOVES, HISTORY, RECORD, textOf, type RawRow } from '../../../tenant';
import { readMoveBody, type MoveRow } from '../../rules';

export type MoveLine = Omit<MoveRow, 'rowId'>;

function fromRow(row: RawRow): MoveLine | null {
  const body = readMoveBody(textOf(row, FUNCTION.body.internalName));
  if (body === null || body.kind !== textOf(row, HISTORY.kind.internalName)) return null;
  return {
    operationId: textOf(row, HISTORY.operation.internalName),
    body,
    date: textOf(row, RECORD.date.internalName),
    who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
    when: textOf(row, HISTORY.when.internalName),
    reason: textOf(row, HISTORY.reason.internalName),
  };
}

/** Functions that became other functions, on the KIM site. */
export const moveLines: EvidenceList<MoveLine> = evidenceList<MoveLine>({
  list: FUNCTION_MOVES,
  form: 'muniment-function-move-1',
  toValues: ({ operationId, body, date, who, when, reason }) => ({
    Title: body.kind,
    [HISTORY.kind.internalName]: body.kind,
    [HISTORY.operation.internalName]: operationId,
    [RECORD.date.internalName]: date,
    [FUNCTION.body.internalName]: JSON.stringify(body),
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
    [HISTORY.reason.internalName]: reason,
  }),
  fromRow,
});
