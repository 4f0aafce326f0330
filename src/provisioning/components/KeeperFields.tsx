import * as React from 'react';
import { Field } from '../../ui/Field';
import { LONGEST_CHALLENGE, SHORTEST_CHALLENGE, type MarkingSettings } from '../../marking/rules';
import { useSetupSurroundings } from './surroundings';

/** What is typed of those who look after the site's information: it becomes settings when the plan is asked for. */
export interface KeeperDraft {
  /** Accounts or e-mail addresses, one a line. */
  readonly people: string;
  readonly title: string;
  readonly days: string;
}

const accountOf = (login: string): string => login.slice(login.lastIndexOf('|') + 1);

export const draftOf = ({ keepers, keeperTitle, challengeDays }: MarkingSettings): KeeperDraft => ({
  people: keepers.map(({ login }) => accountOf(login)).join('\n'),
  title: keeperTitle,
  days: String(challengeDays),
});

/** Accounts as they were typed: lines, commas and semicolons come between them, and each counts once. */
export function accountsIn({ people }: Pick<KeeperDraft, 'people'>): string[] {
  const typed = people.split(/[\n,;]/).map((account) => account.trim());
  return typed.filter((account, at) => account !== '' && typed.findIndex((other) => other.toLowerCase() === account.toLowerCase()) === at);
}

/** The days for a challenge; null where they are no such number. */
export function daysIn({ days }: KeeperDraft): number | null {
  const number = /^\s*\d+\s*$/.test(days) ? Number(days) : Number.NaN;
  return number >= SHORTEST_CHALLENGE && number <= LONGEST_CHALLENGE ? number : null;
}

/** Somebody who is in the settings already is not looked up again. */
export const knownKeeper = (account: string, { keepers }: Pick<MarkingSettings, 'keepers'>): MarkingSettings['keepers'][number] | undefined =>
  keepers.find(({ login }) => accountOf(login).toLowerCase() === account.toLowerCase());

export interface KeeperFieldsProps {
  readonly draft: KeeperDraft;
  readonly onChange: (draft: KeeperDraft) => void;
}

/** Who looks after the site's information, what the department calls them, and how long a challenge may wait. */
export function KeeperFields({ draft, onChange }: KeeperFieldsProps): JSX.Element {
  const { words } = useSetupSurroundings();
  return (
    <>
      <Field
        multiline
        rows={3}
        label={words.keepers}
        description={words.keepersHint}
        value={draft.people}
        maxLength={4000}
        spellCheck={false}
        onChange={(_, people = '') => onChange({ ...draft, people })}
      />
      <Field
        label={words.keeperTitle}
        description={words.keeperTitleHint}
        value={draft.title}
        maxLength={100}
        onChange={(_, title = '') => onChange({ ...draft, title })}
      />
      <Field
        inputMode="numeric"
        label={words.challengeDays}
        description={words.challengeDaysHint(SHORTEST_CHALLENGE, LONGEST_CHALLENGE)}
        value={draft.days}
        maxLength={3}
        onChange={(_, days = '') => onChange({ ...draft, days })}
      />
    </>
  );
}
