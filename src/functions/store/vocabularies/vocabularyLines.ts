import { evidenceList, type EvidenceList } from '../../../evidence';
import { FUNCTION, HISTORY, textOf, VOCABULARIES, type RawRow } from '../../../tenant';

/** A list of functions as its row has it, or a piece of one that is too long for a row. */
export interface VocabularyLine {
  readonly kind: 'list' | 'part';
  readonly vocabularyId: string;
  /** The version of a list; of a piece, the hash of the whole and its place: `9f86…#2`. */
  readonly version: string;
  readonly body: string;
  readonly who: { readonly login: string; readonly name: string };
  readonly when: string;
  readonly reason: string;
}

function fromRow(row: RawRow): VocabularyLine | null {
  const kind = textOf(row, HISTORY.kind.internalName);
  if (kind !== 'list' && kind !== 'part') return null;
  return {
    kind,
    vocabularyId: textOf(row, FUNCTION.vocabulary.internalName),
    version: textOf(row, HISTORY.rule.internalName),
    body: textOf(row, FUNCTION.body.internalName),
    who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
    when: textOf(row, HISTORY.when.internalName),
    reason: textOf(row, HISTORY.reason.internalName),
  };
}

/** The department's lists of functions. */
export const vocabularyLines: EvidenceList<VocabularyLine> = evidenceList<VocabularyLine>({
  list: VOCABULARIES,
  form: 'muniment-vocabulary-1',
  toValues: ({ kind, vocabularyId, version, body, who, when, reason }) => ({
    Title: vocabularyId,
    [HISTORY.kind.internalName]: kind,
    [FUNCTION.vocabulary.internalName]: vocabularyId,
    [HISTORY.rule.internalName]: version,
    [FUNCTION.body.internalName]: body,
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
    [HISTORY.reason.internalName]: reason,
  }),
  fromRow,
});
