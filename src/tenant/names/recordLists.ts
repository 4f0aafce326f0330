import { note, text } from './column';
import { CONTAINER } from './containersList';
import { HISTORY, type ListName } from './historyList';
import { OPERATIONS } from './operationsList';
import { RECORD_COLUMNS } from './recordColumns';

/** What the rows of retention's lists hold beside the columns of history. */
export const RECORD = {
  /** A class, by its code. */
  recordClass: RECORD_COLUMNS.recordClass,
  /** A series: a place, a class and a year. */
  series: text('MunSeries', 'ceba3707-a2ae-4c98-88b6-089d45190f64', true),
  /** A day, YYYY-MM-DD: it is hashed to the letter. */
  date: text('MunDate', '6dedca31-5667-4738-bc01-209a31cf5049'),
  /** JSON: dates, counts, what was seen. */
  facts: note('MunFacts', '1fb5ba7f-c199-456a-9af6-5baf014cafe6'),
  /** Who agreed beside the person who decided: an account. */
  second: text('MunSecond', 'abd7d25a-1a45-4f9a-bb15-6b46bd3c7a2e'),
  /** On what authority: a law, a business decision. */
  authority: note('MunAuthority', 'ca30ace7-e78e-491f-9257-5557dff934fc'),
  /** The SHA-256 of a document's bytes, where they could be read. */
  content: text('MunContentHash', '3cadb2c2-9d63-46f1-a814-3d219d6ebc8c'),
  /** The id of what is in the recycle bin. */
  bin: text('MunBin', 'a56bb058-114a-4aec-a029-2977519ef10e'),
} as const;

const { kind, operation, document, list, item, when, who, whoName, before, after, reason, rule, details, previous, hash } = HISTORY;

/** Which class a library, a folder or a case has, with its dates: the newest row of a place counts. */
export const RECORD_PLACES: ListName = {
  url: 'Lists/MunimentRecordPlaces',
  title: 'Muniment record places',
  columns: [kind, CONTAINER.place, document, list, item, RECORD.recordClass, RECORD.facts, when, who, whoName, reason, previous, hash],
  shown: [CONTAINER.place, RECORD.recordClass, whoName, when],
  rights: 'evidence',
};

/** Dated facts of documents, folders and libraries: closed, superseded, sent, born. */
export const DATED_FACTS: ListName = {
  url: 'Lists/MunimentDatedFacts',
  title: 'Muniment dated facts',
  columns: [kind, document, list, item, RECORD.date, when, who, whoName, reason, previous, hash],
  shown: [kind, RECORD.date, whoName, when],
  rights: 'evidence',
};

/** What became of documents' classes and labels. */
export const RECORD_HISTORY: ListName = {
  url: 'Lists/MunimentRecordHistory',
  title: 'Muniment record history',
  columns: [kind, operation, document, list, item, when, who, whoName, before, after, reason, rule, details, previous, hash],
  shown: [kind, before, after, whoName, when, reason],
  rights: 'evidence',
};

/** Plans and ends of long work on records. */
export const RECORD_OPERATIONS: ListName = { ...OPERATIONS, url: 'Lists/MunimentRecordOperations', title: 'Muniment record operations' };

/** What was decided of a series, and what was put off. */
export const DECISIONS: ListName = {
  url: 'Lists/MunimentDecisions',
  title: 'Muniment decisions',
  columns: [kind, operation, RECORD.series, RECORD.recordClass, RECORD.date, RECORD.facts, RECORD.second, rule, when, who, whoName, reason, previous, hash],
  shown: [kind, RECORD.recordClass, RECORD.date, whoName, when, reason],
  rights: 'evidence',
};

/** What became of each document that was to be disposed of, a row for everything that happened to it. */
export const DISPOSAL_LOG: ListName = {
  url: 'Lists/MunimentDisposalLog',
  title: 'Muniment disposal log',
  columns: [
    kind,
    operation,
    document,
    list,
    item,
    CONTAINER.place,
    RECORD.recordClass,
    RECORD.authority,
    rule,
    RECORD.facts,
    RECORD.second,
    RECORD.content,
    RECORD.bin,
    when,
    who,
    whoName,
    reason,
    previous,
    hash,
  ],
  shown: [kind, RECORD.recordClass, whoName, when, rule],
  rights: 'evidence',
};

export const SITE_RECORD_LISTS: readonly ListName[] = [RECORD_PLACES, DATED_FACTS, RECORD_HISTORY, RECORD_OPERATIONS, DECISIONS, DISPOSAL_LOG];
