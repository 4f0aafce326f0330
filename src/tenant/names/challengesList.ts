import { text } from './column';
import { HISTORY, type ListName } from './historyList';

/** What a challenge's rows hold beside the columns of history. */
export const CHALLENGE = {
  challenge: text('MunChallenge', '87c127ba-5cea-458f-ad57-c5cf60c4efcd', true),
  /** Whom it is for: the originator as the document's column says it, or another body. */
  to: text('MunTo', '921f90f1-3d8b-4a50-bc4a-cef3d38a8a31'),
  /** The day by which it wants an answer, as text: it is hashed to the letter. */
  due: text('MunAnswerBy', '1b914188-d497-4bd6-86ec-7302537f5c31'),
} as const;

/** Challenges to markings, and notices to originators: one row for everything that happens to one. */
export const CHALLENGES: ListName = {
  url: 'Lists/MunimentChallenges',
  title: 'Muniment challenges',
  columns: [
    HISTORY.kind,
    CHALLENGE.challenge,
    HISTORY.document,
    HISTORY.list,
    HISTORY.item,
    HISTORY.when,
    HISTORY.who,
    HISTORY.whoName,
    CHALLENGE.to,
    HISTORY.before,
    HISTORY.after,
    HISTORY.reason,
    CHALLENGE.due,
    HISTORY.previous,
    HISTORY.hash,
  ],
  shown: [HISTORY.kind, HISTORY.before, HISTORY.after, HISTORY.whoName, HISTORY.when, CHALLENGE.due],
  rights: 'evidence',
};
