import { evidenceList, type EvidenceList } from '../../../evidence';
import { FUNCTION, FUNCTION_FACTS, HISTORY, textOf, type RawRow } from '../../../tenant';

/** What a site was found to hold: the whole in few words, and the pieces by which a later count need not read all again. */
export type FactKind = 'gathered' | 'part';

export interface FactLine {
  readonly kind: FactKind;
  readonly functionId: string;
  readonly operationId: string;
  /** JSON */
  readonly body: string;
  readonly who: { readonly login: string; readonly name: string };
  readonly when: string;
}

const KINDS: readonly FactKind[] = ['gathered', 'part'];

function fromRow(row: RawRow): FactLine | null {
  const kind = textOf(row, HISTORY.kind.internalName) as FactKind;
  if (!KINDS.includes(kind)) return null;
  return {
    kind,
    functionId: textOf(row, FUNCTION.functionId.internalName),
    operationId: textOf(row, HISTORY.operation.internalName),
    body: textOf(row, FUNCTION.body.internalName),
    who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
    when: textOf(row, HISTORY.when.internalName),
  };
}

/** What the site was found to hold, each time. */
export const factLines: EvidenceList<FactLine> = evidenceList<FactLine>({
  list: FUNCTION_FACTS,
  form: 'muniment-function-facts-1',
  toValues: ({ kind, functionId, operationId, body, who, when }) => ({
    Title: kind,
    [HISTORY.kind.internalName]: kind,
    [HISTORY.operation.internalName]: operationId,
    [FUNCTION.functionId.internalName]: functionId,
    [FUNCTION.body.internalName]: body,
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
  }),
  fromRow,
});
