import { evidenceList, type EvidenceList } from '../../../evidence';
import { FUNCTION, FUNCTION_PAGE, HISTORY, textOf, type RawRow } from '../../../tenant';
import { readPageBody, type PageLine, type PageLineKind } from '../../rules';

const KINDS: readonly PageLineKind[] = ['edit', 'confirm', 'countersign', 'dismiss', 'stage', 'close', 'reopen'];

function fromRow(row: RawRow): PageLine | null {
  const kind = textOf(row, HISTORY.kind.internalName) as PageLineKind;
  const body = readPageBody(textOf(row, FUNCTION.body.internalName));
  if (!KINDS.includes(kind) || body === null || body.kind !== kind) return null;
  return {
    functionId: textOf(row, FUNCTION.functionId.internalName),
    operationId: textOf(row, HISTORY.operation.internalName),
    body,
    who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
    when: textOf(row, HISTORY.when.internalName),
    reason: textOf(row, HISTORY.reason.internalName),
  };
}

/** What was said of a site's function. */
export const pageLines: EvidenceList<PageLine> = evidenceList<PageLine>({
  list: FUNCTION_PAGE,
  form: 'muniment-function-1',
  toValues: ({ functionId, operationId, body, who, when, reason }) => ({
    Title: body.kind,
    [HISTORY.kind.internalName]: body.kind,
    [HISTORY.operation.internalName]: operationId,
    [FUNCTION.functionId.internalName]: functionId,
    [FUNCTION.body.internalName]: JSON.stringify(body),
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
    [HISTORY.reason.internalName]: reason,
  }),
  fromRow,
});
