import { note, text } from './column';
import { CONTAINER } from './containersList';
import { HISTORY, type ListName } from './historyList';
import { RECORD } from './recordLists';

export const FUNCTION = {
  /** What names a business function for ever. */
  functionId: text('MunFunctionId', '58a84a6d-a9f7-4772-8bbf-4f3f9be70d31', true),
  /** JSON: what a row says. */
  body: note('MunBody', 'b6e7f9a7-bcbe-402c-9eb7-c89a504be58d'),
  vocabulary: text('MunVocabulary', '2577517c-3168-42eb-83a1-80e41c8174b2', true),
} as const;

const { kind, operation, when, who, whoName, reason, rule, previous, hash } = HISTORY;

/** What people said of a site's function, in the order in which they said it: the page is what these rows make. */
export const FUNCTION_PAGE: ListName = {
  url: 'Lists/MunimentFunctionPage',
  title: 'Muniment function page',
  columns: [kind, operation, FUNCTION.functionId, FUNCTION.body, when, who, whoName, reason, previous, hash],
  shown: [kind, FUNCTION.functionId, whoName, when, reason],
  rights: 'evidence',
};

/** What a site was found to hold, each time that it was counted. */
export const FUNCTION_FACTS: ListName = {
  url: 'Lists/MunimentFunctionFacts',
  title: 'Muniment function facts',
  columns: [kind, operation, FUNCTION.functionId, FUNCTION.body, when, who, whoName, previous, hash],
  shown: [kind, FUNCTION.functionId, whoName, when],
  rights: 'evidence',
};

export const SITE_FUNCTION_LISTS: readonly ListName[] = [FUNCTION_PAGE, FUNCTION_FACTS];

/** On the KIM site: what each site tells of its function. The newest row of a site counts. */
export const FUNCTION_ROLLUPS: ListName = {
  url: 'Lists/MunimentFunctions',
  title: 'Muniment functions',
  columns: [kind, FUNCTION.functionId, CONTAINER.place, FUNCTION.body, rule, when, who, whoName, previous, hash],
  shown: [FUNCTION.functionId, CONTAINER.place, whoName, when],
  rights: 'evidence',
};

/** On the KIM site: functions that became other functions. Only those who keep that site say so. */
export const FUNCTION_MOVES: ListName = {
  url: 'Lists/MunimentFunctionMoves',
  title: 'Muniment function moves',
  columns: [kind, operation, RECORD.date, FUNCTION.body, when, who, whoName, reason, previous, hash],
  shown: [kind, RECORD.date, whoName, when, reason],
  rights: 'kept',
};

/** On the KIM site: lists of functions with their codes. The newest row of a list counts. */
export const VOCABULARIES: ListName = {
  url: 'Lists/MunimentVocabularies',
  title: 'Muniment vocabularies',
  columns: [kind, FUNCTION.vocabulary, rule, FUNCTION.body, when, who, whoName, reason, previous, hash],
  shown: [FUNCTION.vocabulary, rule, whoName, when],
  rights: 'kept',
};

export const KIM_FUNCTION_LISTS: readonly ListName[] = [FUNCTION_ROLLUPS, FUNCTION_MOVES, VOCABULARIES];
