import { readPeriod } from '../../periods';
import { daysOf } from '../purview/daysOf';
import { readNote } from '../purview/note';
import { cleanCell, cleanLines } from './cleanCell';
import { problemAt, type Cell, type RowCells } from './cells';
import { plainHeading } from './headings';
import type { RowProblem, ScheduleField } from './types';

const NEEDED = ['LabelName', 'RetentionAction', 'RetentionDuration', 'RetentionType'];

/** Whether headings are those of Microsoft Purview's file plan. */
export function isPurview(headings: readonly string[]): boolean {
  const plain = new Set(headings.map(plainHeading));
  return NEEDED.every((name) => plain.has(plainHeading(name)));
}

/** Purview's column for each of ours. What is not here comes out of several, or out of none. */
const COLUMNS: Partial<Readonly<Record<ScheduleField, string>>> = {
  code: 'ReferenceId',
  title: 'LabelName',
  label: 'LabelName',
  businessFunction: 'DepartmentName',
  activity: 'Category',
  keepFor: 'RetentionDuration',
  keepFrom: 'RetentionType',
  action: 'RetentionAction',
  authority: 'CitationName',
  authorityLink: 'CitationUrl',
  owner: 'ReviewerEmail',
};

const FROM: Readonly<Record<string, string>> = {
  creationageindays: 'Creation',
  modificationageindays: 'Last modified',
  taggedageindays: 'Date the label was applied',
};

const DAYS_OF_A_YEAR = 365;

/** What a row of Purview's file plan says, as cells of ours, and what it leaves open. */
export interface PurviewCells extends RowCells {
  readonly problems: readonly RowProblem[];
}

/** Purview deletes by itself, or asks a reviewer first; `Keep` alone leaves it where it is. */
function actionOf(action: string, reviewers: string): string {
  if (/^keep$/i.test(action)) return 'keep';
  if (/^delete$/i.test(action)) return 'destroy';
  if (/^keepanddelete$/i.test(action)) return reviewers === '' ? 'destroy' : 'review';
  return action;
}

/** The department's own words, where a note of ours has them and they still come to the days that stand there. */
function wordsOf(note: string, days: number, unlimited: boolean): { readonly keepFor: string; readonly keepFrom: string } | null {
  const noted = readNote(note);
  if (noted === null) return null;
  const found = daysOf(readPeriod(noted.keepFor, noted.keepFrom));
  const agrees = found === 'permanent' ? unlimited : typeof found === 'object' && (found.days === days || found.times365 === days);
  return agrees ? noted : null;
}

/** Cells of a row of Purview's file plan. Days stay days: nobody knows whether 2,555 of them were meant to be seven years. */
export function fromPurview(row: readonly string[], headings: readonly string[]): PurviewCells {
  const plain = headings.map(plainHeading);
  const cell = (name: string, read = cleanCell): Cell => {
    const at = plain.indexOf(plainHeading(name));
    return at < 0 ? { text: '', column: '', columnNumber: 0 } : { text: read(row[at]), column: headings[at], columnNumber: at + 1 };
  };
  const duration = cell('RetentionDuration');
  const type = cell('RetentionType');
  const action = cell('RetentionAction');
  const note = cell('Notes');
  const problems: RowProblem[] = [];

  const days = /^\d{1,6}$/.test(duration.text) ? Number(duration.text) : Number.NaN;
  const unlimited = /^unlimited$/i.test(duration.text);
  const words = wordsOf(note.text, days, unlimited);
  if (duration.text !== '' && !unlimited && Number.isNaN(days)) problems.push(problemAt(duration, 'keepFor', 'durationUnread'));
  if (words === null && days >= DAYS_OF_A_YEAR && days % DAYS_OF_A_YEAR === 0) problems.push(problemAt(duration, 'keepFor', 'daysForYears'));
  const missing = [duration, type, action].filter(({ text }) => text === '');
  if (missing.length === 1 || missing.length === 2) problems.push(problemAt(missing[0], 'keepFor', 'durationIncomplete'));

  const said: Partial<Record<ScheduleField, string>> = {
    title: readNote(note.text)?.title,
    keepFor: words?.keepFor ?? (unlimited ? 'Permanent' : Number.isNaN(days) ? duration.text : `${days} ${days === 1 ? 'day' : 'days'}`),
    keepFrom: words?.keepFrom ?? (/^eventageindays$/i.test(type.text) ? cell('EventType').text || type.text : (FROM[type.text.toLowerCase()] ?? type.text)),
    action: actionOf(action.text, cell('ReviewerEmail').text),
  };
  return {
    of(field) {
      const name = COLUMNS[field];
      if (name === undefined) return { text: '', column: '', columnNumber: 0 };
      const found = cell(name);
      return { ...found, text: said[field] || found.text };
    },
    has: (field) => COLUMNS[field] !== undefined && plain.includes(plainHeading(COLUMNS[field] ?? '')),
    all(field) {
      if (field === 'description') return [cell('Comment', cleanLines)];
      // A note of ours has given what it says.
      return field === 'notes' ? [...(readNote(note.text) === null ? [cell('Notes', cleanLines)] : []), cell('SubCategory')] : [];
    },
    problems,
  };
}
