import { evidenceList, type EvidenceList } from '../../../evidence';
import { HISTORY, HOLD, HOLD_DETAILS, HOLDS, textOf, type ListName, type RawRow } from '../../../tenant';
import { HOLD_LINE_KINDS, readHoldBody, writeHoldBody, type HoldLine, type HoldLineKind } from '../../rules';

/** A row that is none of ours is a row all the same: what cannot be read may be a hold. */
function fromRow(row: RawRow): HoldLine {
  const kind = textOf(row, HISTORY.kind.internalName) as HoldLineKind;
  return {
    kind: HOLD_LINE_KINDS.includes(kind) ? kind : null,
    holdId: textOf(row, HOLD.hold.internalName),
    body: readHoldBody(textOf(row, HOLD.json.internalName)),
    who: { login: textOf(row, HISTORY.who.internalName), name: textOf(row, HISTORY.whoName.internalName) },
    when: textOf(row, HISTORY.when.internalName),
    reason: textOf(row, HISTORY.reason.internalName),
  };
}

const linesOf = (list: ListName, form: string): EvidenceList<HoldLine> =>
  evidenceList<HoldLine>({
    list,
    form,
    toValues: ({ kind, holdId, body, who, when, reason }) => ({
      Title: '',
      [HISTORY.kind.internalName]: kind ?? '',
      [HOLD.hold.internalName]: holdId,
      [HOLD.json.internalName]: writeHoldBody(body ?? { kind: 'nothing', deed: '' }),
      [HISTORY.when.internalName]: when,
      [HISTORY.who.internalName]: who.login,
      [HISTORY.whoName.internalName]: who.name,
      [HISTORY.reason.internalName]: reason,
    }),
    fromRow,
  });

/** Holds as everybody may read them. */
export const holdLines: EvidenceList<HoldLine> = linesOf(HOLDS, 'muniment-hold-1');

/** What confidential holds are about; only those who keep the KIM site may read it. */
export const detailLines: EvidenceList<HoldLine> = linesOf(HOLD_DETAILS, 'muniment-hold-details-1');
