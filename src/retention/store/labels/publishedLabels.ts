import type { Door } from '../../../tenant';
import { labelBook, type LabelBook, type LabelStart, type PublishedLabel } from '../../rules';
import { askTags, type RawTag } from './policyStore';

const STARTS: Readonly<Record<string, LabelStart>> = {
  CreationAgeInDays: 'created',
  ModificationAgeInDays: 'modified',
  TaggedAgeInDays: 'labelled',
  EventAgeInDays: 'event',
};

/** SharePoint's number for a period without an end. */
const FOR_EVER = 2_147_483_647;

/** A label in our terms; null where SharePoint gives no name. */
export function readTag(tag: RawTag): PublishedLabel | null {
  const name = (tag.TagName ?? '').trim();
  if (name === '') return null;
  const days = tag.TagDuration ?? Number.NaN;
  const event = tag.IsEventTag === true;
  return {
    name,
    // A period that is not said may be the longest there is.
    days: Number.isInteger(days) && days >= 0 && days < FOR_EVER ? days : null,
    from: event ? 'event' : (STARTS[tag.TagRetentionBasedOn ?? ''] ?? 'unknown'),
    deletable: tag.BlockDelete === false && tag.BlockEdit !== true && tag.SuperLock !== true,
    keeps: tag.BlockDelete === true || tag.BlockEdit === true || tag.SuperLock === true,
    record: tag.BlockEdit === true || tag.SuperLock === true,
    regulatory: tag.SuperLock === true,
    unlockedAsDefault: tag.UnlockedAsDefault === true,
    deletes: tag.AutoDelete === true,
    reviewed: (tag.ReviewerEmail ?? '') !== '' || (tag.MultiStageReviewerEmail ?? '') !== '',
    notes: tag.Notes ?? '',
  };
}

/** The labels of an answer, by name. */
export function readTags(tags: unknown): LabelBook {
  const read = (Array.isArray(tags) ? (tags as RawTag[]) : []).flatMap((tag) => readTag(tag) ?? []);
  return labelBook(read.sort((a, b) => a.name.localeCompare(b.name, 'en')));
}

/**
 * The labels that are published to a site; none on a tenant that has none.
 * @throws TenantProblem where they could not be read: then nothing is known of them
 */
export const readPublishedLabels = async (door: Door): Promise<LabelBook> => readTags(await door.ask(askTags(door.webUrl)));
