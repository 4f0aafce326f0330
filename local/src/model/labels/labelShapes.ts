import { isEventTag, isRecordTag, isRegulatory, type ComplianceTag } from '../../store/labels/complianceTags';
import { flagsOf, labelState } from '../../store/labels/labelState';
import type { ItemRow } from '../../store/rows';

/** A period without an end, as a number of days. */
const forever = 2147483647;

/** A retention label as SP.CompliancePolicy.ComplianceTag, with the properties in the order of recorded answers. */
export function tagShape(tag: ComplianceTag): Readonly<Record<string, unknown>> {
  return {
    AcceptMessagesOnlyFromSendersOrMembers: false,
    AccessType: null,
    AllowAccessFromUnmanagedDevice: null,
    AutoDelete: tag.autoDelete,
    BlockDelete: tag.behaviour !== 'doNotRetain',
    BlockEdit: isRecordTag(tag),
    ComplianceFlags: flagsOf(tag),
    ContainsSiteLabel: false,
    DisplayName: '',
    EncryptionRMSTemplateId: null,
    HasRetentionAction: tag.behaviour !== 'doNotRetain' || tag.autoDelete,
    IsEventTag: isEventTag(tag),
    MultiStageReviewerEmail: null,
    NextStageComplianceTag: null,
    Notes: tag.notes,
    RequireSenderAuthenticationEnabled: false,
    ReviewerEmail: tag.reviewerEmail,
    SharingCapabilities: null,
    SuperLock: isRegulatory(tag),
    TagDuration: tag.days ?? forever,
    TagId: tag.id,
    TagName: tag.name,
    TagRetentionBasedOn: tag.basedOn,
    UnlockedAsDefault: tag.unlockedAsDefault,
  };
}

/** What an item's own `ComplianceInfo` says of its label. */
export function complianceInfo(row: ItemRow): Readonly<Record<string, unknown>> {
  const label = labelState(row);
  return {
    ComplianceTag: label?.name ?? '',
    TagPolicyEventBased: label?.isEvent ?? false,
    TagPolicyHold: label?.isHold ?? false,
    TagPolicyRecord: label?.isRecord ?? false,
  };
}
