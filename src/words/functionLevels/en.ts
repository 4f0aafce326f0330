import { plural } from '../plural';
import { placeOf, type FunctionLevelWords, type MissingName } from './types';

const MISSING: Readonly<Record<MissingName, string>> = {
  functionId: 'An identifier: what names the function for ever.',
  type: 'A type: function, subfunction, business process, activity, task or transaction.',
  title: 'A name.',
  purpose: 'The purpose: what the function is for.',
  legislation: 'The authority: an Act, a regulation or a decision.',
  startDate: 'The date on which it began.',
  keyPosts: 'People: at least one key post.',
  keyRecordSeries: 'At least one series of records with a name.',
  history: 'A history without gaps, from the start until today or the end.',
  lastReviewed: 'A confirmation, made or renewed inside its period.',
  name: 'its name.',
  scheduleRef: 'its class in the retention schedule.',
  trigger: 'the trigger: from what the time that it is kept counts.',
  disposalAction: 'what happens to it then.',
  appraisalDecision: 'what an appraiser decided.',
  rationale: 'the reasons for the decision.',
};

export const en: FunctionLevelWords = {
  level: {
    none: 'The page is not minimal yet.',
    minimal: 'The page is minimal.',
    partial: 'The page is partial.',
    full: 'The page is full.',
  },
  missing: (path, names = []) => {
    const { series, name } = placeOf(path);
    return series === 0 ? (MISSING[name] ?? path) : `${names[series - 1] || `Series ${series}`}: ${MISSING[name] ?? path}`;
  },
  problem: {
    badDay: 'This is not a day of the calendar. Write it as 2026-05-17, or 2026-05 or 2026 where no more is known.',
    badYear: 'This is not a year. Write four figures.',
    badNumber: 'This is not an amount. Write a number from 0 upwards.',
    badLink: 'This cannot be a link. Write an address that begins with https:// or with /.',
    unknownValue: 'This is not one of the values that can stand here.',
    unknownFoiCode: 'The archive does not know this exemption code. Write it as in 40(2) or EIR 12(5)(e).',
    endBeforeStart: 'This ends before it begins. Correct one of the two dates.',
    coveringDatesReversed: 'The covering dates end before they begin. Swap them or correct one.',
    nextReviewBeforeLast: 'The next review is before the last one. Correct one of the two dates.',
    inFuture: 'This date is in the future. Write the day on which it happened.',
    duplicateId: 'Another part of the page has the same id. Give each its own.',
    relationToItself: 'This points at the function itself. Point at another, or take it out.',
    successionWithoutDate: 'A function that came from another or went to it needs the date.',
    selectedButDestroyed: 'This is selected for the archive and is to be destroyed. Decide which.',
    destroyedButKept: 'This was appraised as not worth keeping, and is to be kept or transferred. Decide which.',
    unknownSeries: 'There is no series with this id on the page.',
    notJson: 'This is not JSON. Save it as JSON and try again.',
    notAnObject: 'This is not a function page. One begins with { and holds names and values.',
    unknownName: 'A function page has nothing of this name. Check how it is spelt, or take it out.',
    givenTwice: 'This is said twice. The first was taken; take the other out.',
    wrongType: 'A value of another kind belongs here, so it was left empty.',
  },
  stillMissing: (count) => plural(count, 'en', { one: 'One thing is missing before it is full:', other: `${count} things are missing before it is full:` }),
  nothingMissing: 'Nothing is missing.',
};
