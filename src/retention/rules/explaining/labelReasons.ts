import type { DeleteFacts, DeleteReason } from './types';

/**
 * What a document's Microsoft label says of deleting it (Microsoft's table of what labels allow and block): a record
 * cannot be deleted, locked or not; what is only kept can, where the tenant lets it, and a copy stays.
 */
export function judgeByLabel({ label, keptMayBeDeleted }: Pick<DeleteFacts, 'label' | 'keptMayBeDeleted'>): DeleteReason[] {
  if (label === 'unknown') return [{ code: 'labelUnknown', force: 'mayBlock', changedBy: 'siteOwner' }];
  if (label === null) return [];
  const { name } = label;
  if (label.regulatory === true) return [{ code: 'regulatoryRecord', force: 'blocks', changedBy: 'nobody', name }];
  if (label.record === true) return [{ code: label.locked === true ? 'lockedRecord' : 'record', force: 'blocks', changedBy: 'siteAdmin', name }];
  if (label.deleteAllowed === false) return [{ code: 'labelForbids', force: 'blocks', changedBy: 'siteOwner', name }];
  if (label.keeps === false && label.record === false) return [];
  if (label.keeps === null || label.record === null)
    return label.deleteAllowed === true
      ? [{ code: 'labelKeepsCopy', force: 'note', changedBy: 'siteOwner', name }]
      : [{ code: 'labelUnknown', force: 'mayBlock', changedBy: 'siteOwner', name }];
  if (keptMayBeDeleted === false) return [{ code: 'labelForbids', force: 'blocks', changedBy: 'siteOwner', name }];
  return keptMayBeDeleted === true || label.deleteAllowed === true
    ? [{ code: 'labelKeepsCopy', force: 'note', changedBy: 'siteOwner', name }]
    : [{ code: 'labelKeeps', force: 'mayBlock', changedBy: 'siteOwner', name }];
}
