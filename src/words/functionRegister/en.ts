import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import type { FunctionRegisterWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');

export const en: FunctionRegisterWords = {
  reading: 'Reading what sites have reported of their functions',
  failed: 'What sites have reported of their functions could not be read.',
  tryAgain: 'Read it again',
  notSetUp: 'This site does not keep the department’s list of functions yet. An owner of the site can make it ready with the web part “Marking schemes”.',
  none: 'No site has reported its function yet. A site does so by itself when somebody confirms its function page.',
  passedOver: (count) =>
    count === 1
      ? '1 row was left out: it was written in somebody else’s name, or changed afterwards.'
      : `${n(count)} rows were left out: they were written in somebody else’s name, or changed afterwards.`,

  lead: 'What each site does, how well its function page is kept, and when somebody last said that it is true.',
  cover: ({ sites, confirmed, overdue, never, ended }) => {
    const live = sites - ended;
    const rest = [
      ...(overdue > 0
        ? [`${n(overdue)} ${overdue === 1 ? 'is' : 'are'} past the day when ${overdue === 1 ? 'it was' : 'they were'} to be confirmed again`]
        : []),
      ...(never > 0 ? [`${n(never)} ${never === 1 ? 'has' : 'have'} never been confirmed`] : []),
      ...(ended > 0 ? [`${n(ended)} ${ended === 1 ? 'function has' : 'functions have'} ended`] : []),
    ];
    const first = `${n(confirmed)} of ${n(live)} function ${live === 1 ? 'page' : 'pages'} ${confirmed === 1 ? 'is' : 'are'} confirmed and up to date`;
    return `${first}${rest.length > 0 ? `; ${listWithAnd(rest, 'en')}` : ''}.`;
  },
  claim: 'Each row is what somebody on that site said. A site that has not reported its function is not here.',
  find: 'Find a function',
  findHint: 'Part of its name, its unit, its department or its site.',
  group: 'Group by',
  groups: { none: 'Nothing', unit: 'Business unit', department: 'Department', level: 'How complete' },
  order: 'Order by',
  orders: { name: 'Name', confirmed: 'Longest since confirmed', series: 'Most series', keyRecords: 'Most key records' },
  show: 'Show',
  shown: {
    all: 'All functions',
    confirmed: 'Confirmed and up to date',
    overdue: 'To be confirmed again',
    never: 'Never confirmed',
    ended: 'Ended',
  },
  found: (count, of) => (count === of ? `${n(of)} ${of === 1 ? 'function' : 'functions'}` : `${n(count)} of ${n(of)} ${of === 1 ? 'function' : 'functions'}`),
  noUnit: 'Not said',
  save: 'Save these functions as CSV',
  fileName: 'Functions',

  caption: 'Functions',
  columns: {
    function: 'Function',
    unit: 'Business unit',
    department: 'Department',
    site: 'Site',
    level: 'How complete',
    confirmed: 'Last confirmed',
    review: 'To be confirmed again',
    standing: 'Standing',
    series: 'Series',
    keyRecords: 'Key records',
    from: 'Since',
    to: 'Until',
    toldBy: 'Reported by',
    toldOn: 'Reported on',
    functionId: 'Identifier of the function',
  },
  untitled: 'A function without a name',
  levels: { '': 'Not yet said', minimal: 'Minimal', partial: 'Partial', full: 'Full' },
  standings: { confirmed: 'Up to date', overdue: 'To be confirmed again', never: 'Never confirmed', ended: 'Ended' },
  confirmedOn: (day) => day,
  overdueSince: (day) => `was to be confirmed again by ${day}`,
  told: (who, day) => `Reported by ${who} on ${day}`,
};
