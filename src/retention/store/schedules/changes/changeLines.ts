import { evidenceList, wasWrittenTo, type EvidenceList, type StoredLine } from '../../../../evidence';
import { HISTORY, RECORD, SCHEDULE, SCHEDULE_CHANGES, textOf, type RawRow } from '../../../../tenant';
import { CHANGE_STEPS, type AreaAgreement, type ChangeRow, type ChangeStep, type ClassChange } from '../../../rules/schedules/changes';
import { readClass } from '../readClass';

type OfRow = 'rowId' | 'ownHand';

/** What one row says: a step of a proposal, or one party's yearly word on a business area. */
export type ChangeContent =
  { readonly kind: 'step'; readonly row: Omit<ChangeRow, OfRow> } | { readonly kind: 'area'; readonly agreement: Omit<AreaAgreement, OfRow | 'day'> };

const AREA_KINDS: Readonly<Record<AreaAgreement['party'], string>> = { head: 'areaHead', officer: 'areaOfficer' };

function readJson(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text === '' ? '{}' : text);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Null where it is no change of a class: a list's text is never trusted. */
export function readChange({ kind, before, after, on }: Record<string, unknown>): ClassChange | null {
  const old = before === null || before === undefined ? null : readClass(before);
  const made = readClass(after);
  if (made === null || made.code === '' || (kind !== 'add' && kind !== 'change' && kind !== 'retire')) return null;
  // A class that is changed keeps its code, which names it for ever.
  if (kind === 'add' ? old !== null : old?.code !== made.code) return null;
  return { kind, before: old, after: made, on: typeof on === 'string' ? on : '' };
}

function fromRow(row: RawRow): ChangeContent | null {
  const text = (column: { readonly internalName: string }): string => textOf(row, column.internalName);
  const kind = text(HISTORY.kind);
  const json = readJson(text(SCHEDULE.json));
  const version = typeof json.version === 'string' ? json.version : '';
  const common = {
    scheduleId: text(SCHEDULE.schedule),
    area: text(SCHEDULE.area),
    version,
    who: { login: text(HISTORY.who), name: text(HISTORY.whoName) },
    when: text(HISTORY.when),
    reason: text(HISTORY.reason),
  };
  if (common.scheduleId === '') return null;
  if (kind === AREA_KINDS.head || kind === AREA_KINDS.officer)
    return { kind: 'area', agreement: { ...common, party: kind === AREA_KINDS.head ? 'head' : 'officer' } };
  const changeId = text(SCHEDULE.change);
  if (!CHANGE_STEPS.includes(kind as ChangeStep) || changeId === '') return null;
  const change = kind === 'proposed' ? readChange(json) : null;
  return { kind: 'step', row: { ...common, step: kind as ChangeStep, changeId, code: text(RECORD.recordClass), change } };
}

/** What is proposed of classes and what became of it, and the yearly agreements. */
export const changeLines: EvidenceList<ChangeContent> = evidenceList<ChangeContent>({
  list: SCHEDULE_CHANGES,
  form: 'muniment-schedule-change-1',
  toValues: (content) => {
    const { scheduleId, area, version, who, when, reason } = content.kind === 'step' ? content.row : content.agreement;
    const step = content.kind === 'step' ? content.row : null;
    return {
      Title: (step === null ? area : step.code).slice(0, 255),
      [HISTORY.kind.internalName]: content.kind === 'step' ? content.row.step : AREA_KINDS[content.agreement.party],
      [SCHEDULE.change.internalName]: step?.changeId ?? '',
      [SCHEDULE.schedule.internalName]: scheduleId,
      [RECORD.recordClass.internalName]: step?.code ?? '',
      [SCHEDULE.area.internalName]: area,
      [SCHEDULE.json.internalName]: step?.change ? JSON.stringify(step.change) : version === '' ? '' : JSON.stringify({ version }),
      [HISTORY.when.internalName]: when,
      [HISTORY.who.internalName]: who.login,
      [HISTORY.whoName.internalName]: who.name,
      [HISTORY.reason.internalName]: reason,
    };
  },
  fromRow,
});

/** Whether a row is by whom it names, and as it was written. */
export const ownHandOf = ({ ownHand, witness, rowId }: StoredLine<unknown>, changed: ReadonlySet<number>): boolean =>
  ownHand && !wasWrittenTo(witness) && !changed.has(rowId);
