import { evidenceList, type EvidenceList } from '../../../evidence';
import { CONTAINER, FUNCTION, FUNCTION_ROLLUPS, HISTORY, textOf, type RawRow } from '../../../tenant';
import { readRollUp, type FunctionRollUp } from '../../rules';

const KIND = 'rollUp';

function fromRow(row: RawRow): FunctionRollUp | null {
  if (textOf(row, HISTORY.kind.internalName) !== KIND) return null;
  const read = readRollUp(textOf(row, FUNCTION.body.internalName));
  // A row that says in its columns another thing than in its text is nobody's word.
  if (read === null || read.functionId !== textOf(row, FUNCTION.functionId.internalName) || read.siteUrl !== textOf(row, CONTAINER.place.internalName))
    return null;
  return {
    ...read,
    who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
    when: textOf(row, HISTORY.when.internalName),
  };
}

/** What sites tell of their functions, on the KIM site. */
export const rollUpLines: EvidenceList<FunctionRollUp> = evidenceList<FunctionRollUp>({
  list: FUNCTION_ROLLUPS,
  form: 'muniment-function-rollup-1',
  toValues: ({ who, when, ...rollUp }) => ({
    Title: rollUp.title.slice(0, 255),
    [HISTORY.kind.internalName]: KIND,
    [FUNCTION.functionId.internalName]: rollUp.functionId,
    [CONTAINER.place.internalName]: rollUp.siteUrl,
    [FUNCTION.body.internalName]: JSON.stringify(rollUp),
    // The page that it rests on.
    [HISTORY.rule.internalName]: rollUp.page,
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
  }),
  fromRow,
});
