import { sameLogin } from '../historyCheck';
import type { Challenge, ChallengeForm, ChallengeRow, ChallengeState, Remark } from './challenge';
import { isOpen } from './challenge';

/** What is known of who may speak. */
export interface Speakers {
  /** Whether a person answered for an originator at a moment. */
  speaks(originator: string, login: string, at: string): boolean;
  /** Whether a person looks after the site's information, and so may say who answers instead. */
  keeps(login: string): boolean;
}

/** What a person can do to a challenge that stands. */
export type ChallengeAct = Remark['kind'];

const FORMS: Partial<Readonly<Record<ChallengeRow['kind'], ChallengeForm>>> = { raised: 'challenge', referred: 'referral', told: 'notice' };

const STATES: Readonly<Record<ChallengeAct, ChallengeState>> = {
  passed: 'open',
  asked: 'asked',
  answered: 'open',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
  seen: 'seen',
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function begin(row: ChallengeRow, form: ChallengeForm): Challenge {
  const { challenge, documentId, name, listId, itemId, to, before, after, reason, when, due } = row;
  return {
    id: challenge,
    form,
    state: 'open',
    documentId,
    name,
    listId,
    itemId,
    from: { login: row.who, name: row.whoName },
    to,
    before,
    after,
    reason,
    raisedOn: when,
    due: DAY.test(due) ? due : '',
    talk: [],
  };
}

/**
 * What a person may do to a challenge. Only the originator, or who succeeds them, accepts, declines or asks (GSCP
 * paragraph 37); only the challenger answers and withdraws (38). What another body says of a referral the challenger
 * writes down, because nobody here speaks for that body. What is closed stays closed.
 */
export function actsOpenTo(challenge: Challenge, login: string, at: string, speakers: Speakers): ChallengeAct[] {
  if (!isOpen(challenge)) return [];
  const { form, state, to, from } = challenge;
  const challenger = sameLogin(from.login, login);
  if (form === 'referral') return challenger ? ['accepted', 'declined', 'withdrawn'] : [];
  const addressee = speakers.speaks(to, login, at);
  const passes: ChallengeAct[] = addressee || speakers.keeps(login) ? ['passed'] : [];
  if (form === 'notice') return [...(addressee ? (['seen'] as const) : []), ...passes];
  return [
    ...(addressee ? (['accepted', 'declined', 'asked'] as const) : []),
    ...(challenger ? ([...(state === 'asked' ? (['answered'] as const) : []), 'withdrawn'] as const) : []),
    ...passes,
  ];
}

/** A challenge after one more row; the same where the row's writer may not do that, or says nothing. */
export function addRow(challenge: Challenge, row: ChallengeRow, speakers: Speakers): Challenge {
  const { kind } = row;
  if (kind === 'raised' || kind === 'referred' || kind === 'told') return challenge;
  if (!actsOpenTo(challenge, row.who, row.arrived, speakers).includes(kind)) return challenge;
  if (kind === 'passed' && row.to.trim() === '') return challenge;
  return {
    ...challenge,
    // Whoever answers now has not been heard: a question that was open stays with the challenger.
    state: kind === 'passed' ? challenge.state : STATES[kind],
    to: kind === 'passed' ? row.to : challenge.to,
    after: kind === 'accepted' && row.after !== '' ? row.after : challenge.after,
    due: (kind === 'answered' || kind === 'passed') && DAY.test(row.due) ? row.due : challenge.due,
    talk: [...challenge.talk, { kind, when: row.when, who: row.who, whoName: row.whoName, text: row.reason }],
  };
}

/**
 * The challenges that these rows are about, oldest first. Rows may come in any order and more than once: their own
 * numbers say how they arrived. The first row that begins a challenge is the one that counts, and what stands before
 * it, or was written by somebody who may not, is passed over.
 */
export function foldChallenges(rows: readonly ChallengeRow[], speakers: Speakers): Challenge[] {
  const folded = new Map<string, Challenge>();
  let last = Number.NaN;
  for (const row of [...rows].sort((a, b) => a.rowId - b.rowId)) {
    if (row.rowId === last) continue;
    last = row.rowId;
    const standing = folded.get(row.challenge);
    const form = FORMS[row.kind];
    if (standing !== undefined) folded.set(row.challenge, addRow(standing, row, speakers));
    else if (form !== undefined && row.challenge !== '') folded.set(row.challenge, begin(row, form));
  }
  return [...folded.values()];
}
