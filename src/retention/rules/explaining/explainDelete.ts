import { judgeByLabel } from './labelReasons';
import type { DeleteAnswer, DeleteFacts, DeleteReason, ReasonForce } from './types';

const FORCES: readonly ReasonForce[] = ['blocks', 'forbids', 'mayBlock', 'note'];

const GONE: DeleteAnswer = { verdict: 'cannot', reasons: [{ code: 'gone', force: 'blocks', changedBy: 'nobody' }] };

function ofHands({ checkedOutTo, openBy }: DeleteFacts): DeleteReason[] {
  const reasons: DeleteReason[] = [];
  if (checkedOutTo !== null)
    reasons.push(
      checkedOutTo.isMe
        ? { code: 'checkedOutToYou', force: 'note', changedBy: 'you' }
        : { code: 'checkedOut', force: 'blocks', changedBy: 'holder', name: checkedOutTo.name }
    );
  if (openBy !== null && !openBy.isMe && checkedOutTo === null) reasons.push({ code: 'openByOther', force: 'blocks', changedBy: 'holder', name: openBy.name });
  return reasons;
}

function ofPermission({ mayDelete }: DeleteFacts): DeleteReason[] {
  if (mayDelete === true) return [];
  return mayDelete === false
    ? [{ code: 'noPermission', force: 'blocks', changedBy: 'siteOwner' }]
    : [{ code: 'permissionUnknown', force: 'mayBlock', changedBy: 'siteOwner' }];
}

function ofHolds({ held }: DeleteFacts): DeleteReason[] {
  if (held === null) return [{ code: 'holdsUnknown', force: 'forbids', changedBy: 'kimTeam' }];
  const open = held.filter(({ confidential }) => !confidential);
  const reasons = open.map(({ title, backed }): DeleteReason => ({ code: 'held', force: 'forbids', changedBy: 'kimTeam', name: title, unbacked: !backed }));
  // However many there are in confidence, one word is said of them, and nothing of what backs them.
  if (open.length < held.length) reasons.push({ code: 'heldInConfidence', force: 'forbids', changedBy: 'kimTeam' });
  return reasons;
}

function ofSchedule({ standing, recordClass, due, today, isFolder }: DeleteFacts): DeleteReason[] {
  if (standing.code === '') return isFolder ? [] : [{ code: 'noClass', force: 'mayBlock', changedBy: 'keeper' }];
  if (recordClass === null) return [{ code: 'classUnknown', force: 'mayBlock', changedBy: 'kimTeam', name: standing.code }];
  // A folder is no record: what lies in it has dates of its own.
  if (isFolder) return [];
  if (due === null) return [{ code: 'dateUnknown', force: 'forbids', changedBy: 'keeper', needs: [] }];
  if (due.permanent) return [{ code: 'permanent', force: 'forbids', changedBy: 'kimTeam' }];
  if (due.keepUntil === null || due.needs.length > 0) return [{ code: 'dateUnknown', force: 'forbids', changedBy: 'keeper', needs: due.needs }];
  if (today <= due.keepUntil) return [{ code: 'keepUntil', force: 'forbids', changedBy: 'keeper', until: due.keepUntil }];
  return [{ code: 'throughDisposal', force: 'note', changedBy: 'keeper', until: due.keepUntil }];
}

const ofFolder = ({ isFolder, children }: DeleteFacts): DeleteReason[] =>
  isFolder && children !== 0 ? [{ code: 'folderNotEmpty', force: 'mayBlock', changedBy: 'you', ...(children !== null ? { count: children } : {}) }] : [];

/**
 * Why a document cannot be deleted, or may not be, or that nothing stands in the way: from its label, lock, check-out,
 * permission, holds and class. Each reason says who can change that. A retention policy over the whole site cannot be
 * seen by the people who work there, so that it may keep a copy is said wherever something could go.
 */
export function explainDelete(facts: DeleteFacts): DeleteAnswer {
  if (!facts.found) return GONE;
  const found = [...judgeByLabel(facts), ...ofHands(facts), ...ofPermission(facts), ...ofHolds(facts), ...ofSchedule(facts), ...ofFolder(facts)];
  const blocked = found.some(({ force }) => force === 'blocks');
  if (!blocked) found.push({ code: 'siteMayKeep', force: 'note', changedBy: 'kimTeam' });
  const reasons = FORCES.flatMap((force) => found.filter((reason) => reason.force === force));
  const has = (force: ReasonForce): boolean => reasons.some((reason) => reason.force === force);
  return { verdict: blocked ? 'cannot' : has('forbids') ? 'mustNot' : has('mayBlock') ? 'unsure' : 'may', reasons };
}
