import type { ScheduleDeskWords } from '../../../../words/scheduleDesk';
import type { RecordClass } from '../../../rules';
import type { ClassField } from '../../../rules/schedules/changes';

/** A class's field as people read it; empty where it says nothing. */
export function sayField(each: RecordClass, field: ClassField, words: ScheduleDeskWords): string {
  switch (field) {
    case 'action':
      return words.actions[each.action];
    case 'authority':
      return each.authority.text || each.authority.url;
    case 'vital':
    case 'secondPerson':
      return each[field] ? words.yes : '';
    case 'year':
      return each.year === '' ? '' : words.years[each.year];
    case 'validFrom':
    case 'validTo':
      return each[field] === '' ? '' : words.day(each[field]);
    default:
      return each[field];
  }
}

/** The fields of a card, in the order in which people ask for them; the title and how long stand above. */
export const CARD_FIELDS: readonly ClassField[] = [
  'code',
  'description',
  'businessFunction',
  'activity',
  'action',
  'secondPerson',
  'authority',
  'owner',
  'usualMarking',
  'vital',
  'series',
  'label',
  'year',
  'supersededBy',
  'validFrom',
  'validTo',
  'version',
];
