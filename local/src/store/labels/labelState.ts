import { isEventTag, isRecordTag, isRegulatory, tagByName, type ComplianceTag } from './complianceTags';
import type { Core } from '../core';

/**
 * What `_ComplianceFlags` says of an item: 1 is kept from deletion, 2 is a record. The higher bits are the lock's.
 * Only 1 (a label that retains) is recorded of a real tenant; see the exceptions to the contracts.
 */
export const labelFlag = { hold: 1, record: 2, event: 4, regulatory: 8, wasUnlocked: 256, unlocked: 512 } as const;

export function flagsOf(tag: ComplianceTag): number {
  return (
    (tag.behaviour === 'doNotRetain' ? 0 : labelFlag.hold) |
    (isRecordTag(tag) ? labelFlag.record : 0) |
    (isEventTag(tag) ? labelFlag.event : 0) |
    (isRegulatory(tag) ? labelFlag.regulatory : 0) |
    (isRecordTag(tag) && tag.unlockedAsDefault ? labelFlag.unlocked | labelFlag.wasUnlocked : 0)
  );
}

/** The number that stands for SharePoint itself where it labels by a library's default. */
export const systemAccountId = 1073741823;

/** A label on an item, as its columns have it. */
export interface LabelState {
  readonly name: string;
  readonly flags: number;
  readonly isHold: boolean;
  readonly isRecord: boolean;
  readonly isRegulatory: boolean;
  readonly isEvent: boolean;
  /** A record that cannot be edited at the moment. */
  readonly isLocked: boolean;
  /** Whether the record was open to editing at any time. */
  readonly wasUnlocked: boolean;
  /** false where it came with the library. */
  readonly isExplicit: boolean;
  readonly appliedBy: number | null;
  /** Instant. */
  readonly applied: string | null;
}

/** The columns that hold an item's label; they go along where it moves. */
export const labelColumns = ['_ComplianceTag', '_ComplianceFlags', '_ComplianceTagWrittenTime', '_ComplianceTagUserId', 'ComplianceAssetId'] as const;

type LabelColumns = Readonly<Record<string, string | number | null | undefined>>;

/** The label that an item carries; null where it has none. */
export function labelState(row: LabelColumns): LabelState | null {
  const name = row._ComplianceTag;
  if (name === null || name === undefined || name === '') return null;
  const flags = Number(row._ComplianceFlags ?? 0);
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const appliedBy = row._ComplianceTagUserId === null || row._ComplianceTagUserId === undefined ? null : Number(row._ComplianceTagUserId);
  return {
    name: String(name),
    flags,
    isHold: has(labelFlag.hold),
    isRecord: has(labelFlag.record),
    isRegulatory: has(labelFlag.regulatory),
    isEvent: has(labelFlag.event),
    isLocked: has(labelFlag.record) && !has(labelFlag.unlocked),
    wasUnlocked: has(labelFlag.wasUnlocked),
    isExplicit: appliedBy !== systemAccountId,
    appliedBy,
    applied: typeof row._ComplianceTagWrittenTime === 'string' ? row._ComplianceTagWrittenTime : null,
  };
}

/** The label itself; undefined where the tenant no longer has it. */
export function tagOfItem(core: Core, row: LabelColumns): ComplianceTag | undefined {
  const state = labelState(row);
  return state ? tagByName(core, state.name) : undefined;
}
