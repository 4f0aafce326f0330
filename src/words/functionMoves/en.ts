import { formatDay } from '../days';
import { formatNumber } from '../numbers';
import type { FunctionMovesWords } from './types';

const n = (value: number, one: string, many: string): string => `${formatNumber(value, 'en')} ${value === 1 ? one : many}`;

const PROBLEMS: Readonly<Record<Parameters<FunctionMovesWords['problem']>[0], (title: string) => string>> = {
  noFrom: () => 'Say which function it came from.',
  noTo: () => 'Say which function it went to.',
  oneFrom: () => 'Only functions that are merged come from more than one. Choose one, or say that they were merged.',
  oneTo: () => 'Only a function that is split goes to more than one. Choose one, or say that it was split.',
  severalFrom: () => 'Say at least two functions that were merged.',
  severalTo: () => 'Say at least two functions that it was split into.',
  noTitle: () => 'Give every function a name.',
  twice: (title) => `${title} is named twice.`,
  intoItself: (title) => `${title} cannot become itself.`,
  noDay: () => 'Say the day on which it happened.',
  noAuthority: () => 'Say what it rests on: an order, an Act, or a decision.',
  endedBefore: (title) => `${title} ended in an earlier change. If that was declared wrongly, take it back first.`,
  beforeItBegan: (title) => `${title} came to be only after that day.`,
};

export const en: FunctionMovesWords = {
  heading: 'Changes to functions',
  lead: 'When a function is transferred, merged or split, say so here once. The pages at both ends then show it, and its history goes with it.',
  reading: 'Reading the changes',
  notRead: 'The changes could not be read.',
  tryAgain: 'Try again',
  none: 'No changes have been declared.',
  table: 'Functions that became other functions, newest first',
  columns: { date: 'When', kind: 'What happened', from: 'From', to: 'To', authority: 'Authority', handedOn: 'What went with it', by: 'Declared by' },
  kinds: { transfer: 'Transferred', merge: 'Merged', split: 'Split' },
  kindHints: {
    transfer: 'Transferred: one function went to another',
    merge: 'Merged: several functions became one',
    split: 'Split: one function became several',
  },
  day: (date) => formatDay(date, 'en'),
  handedOn: (title, counts) =>
    counts === null
      ? `${title}: its page could not be read, so nothing went with it`
      : `${title}: ${n(counts.events, 'event', 'events')}, ${n(counts.laws, 'authority', 'authorities')}, ${n(counts.series, 'series', 'series')}`,
  keepersOnly: 'Only those who look after this site can declare a change.',
  declare: 'Declare a change',
  formHeading: 'Declare a change',
  kind: 'What happened',
  from: 'The functions that ended',
  to: 'The functions that they became',
  end: (at) => `Function ${at}`,
  otherBody: 'Another one, at another body',
  title: 'Its name',
  body: 'Which body has it',
  addFrom: 'Add another that ended',
  addTo: 'Add another that they became',
  remove: (at) => `Remove function ${at}`,
  date: 'When it happened',
  authority: 'What it rests on',
  authorityHint: 'For example: an order under the Ministers of the Crown Act 1975.',
  reason: 'Why, in a sentence',
  reasonHint: 'It is kept with the change.',
  declareIt: 'Declare this change',
  cancel: 'Go back without declaring',
  working: 'Reading the pages of the functions that ended, and declaring the change',
  declared: 'The change is declared. The pages at both ends show it when somebody next looks at what changed.',
  notHandedOn: (titles) => `The page of ${titles} could not be read, so its history did not go with it.`,
  problems: 'This change cannot be declared yet.',
  problem: (code, title) => PROBLEMS[code](title),
  failed: 'The change could not be kept.',
  withdraw: (names) => `Take back: ${names}`,
  withdrawIt: 'Take this change back',
  withdrawHeading: 'Take back a change',
  withdrawLead: 'The change stays in the list as taken back. What somebody has accepted on a page stays there until they change it.',
  withdrawn: 'The change is taken back.',
  withdrawnHeading: 'Taken back',
  withdrawnLine: (names, who, reason) => `${names}: taken back by ${who}.${reason === '' ? '' : ` ${reason}`}`,
};
