import { APPRAISAL_STAGES, type AppraisalStage, type Closure, type TakenStage } from './types';

type Raw = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = <T>(value: unknown, is: (each: unknown) => each is T): readonly T[] => (Array.isArray(value) ? value.filter(is) : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const isYears = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

const readClosure = (raw: Raw): Closure => ({
  closureStartDate: text(raw.closureStartDate),
  closurePeriod: list(raw.closurePeriod, isYears),
  foiExemptionCode: list(raw.foiExemptionCode, isText),
  foiExemptionAsserted: text(raw.foiExemptionAsserted),
  titleClosed: raw.titleClosed === true,
  titleAlternate: text(raw.titleAlternate),
  descriptionClosed: raw.descriptionClosed === true,
  descriptionAlternate: text(raw.descriptionAlternate),
});

/** A stage out of a row; null for what is none. */
export function readTakenStage(value: unknown): TakenStage | null {
  if (!isObject(value) || !APPRAISAL_STAGES.includes(value.stage as AppraisalStage)) return null;
  const { stage, on, closure, approval, transfer, destruction } = value;
  return {
    stage: stage as AppraisalStage,
    on: text(on),
    ...(isObject(closure) ? { closure: readClosure(closure) } : {}),
    ...(isObject(approval) ? { approval: { by: text(approval.by), reference: text(approval.reference), until: text(approval.until) } } : {}),
    ...(isObject(transfer) ? { transfer: { to: text(transfer.to), reference: text(transfer.reference) } } : {}),
    ...(isObject(destruction) ? { destruction: { reference: text(destruction.reference) } } : {}),
  };
}
