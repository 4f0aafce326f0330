import { sameLogin } from '../../../marking/rules/historyCheck';
import type { FunctionPerson, FunctionSettings } from '../settings';
import { countersignersOf } from './confirmationStanding';
import type { PageState } from './types';

/** A person at a page. */
export interface AtPage {
  readonly person: FunctionPerson;
  /** Whether they manage the site. */
  readonly manages: boolean;
  /** Whether they may edit documents there. */
  readonly edits: boolean;
  readonly settings: Pick<FunctionSettings, 'keepers' | 'heads'>;
}

export interface PageRights {
  readonly edit: boolean;
  readonly confirm: boolean;
  /** Whether the newest confirmation waits for this person's name. */
  readonly countersign: boolean;
  readonly close: boolean;
  readonly reopen: boolean;
}

const isOneOf = (people: readonly FunctionPerson[], { login }: FunctionPerson): boolean => people.some((each) => sameLogin(each.login, login));

/**
 * What a person may do with a page. Whoever may edit documents writes; its keepers, and who manages the site, confirm and
 * close it; a head countersigns, never their own word, and each confirmation once. A closed page is not written on.
 */
export function mayOf({ person, manages, edits, settings }: AtPage, state: Pick<PageState, 'confirmations' | 'closed'>): PageRights {
  const open = state.closed === null;
  const keeps = edits && (manages || isOneOf(settings.keepers, person));
  const newest = state.confirmations.at(-1);
  const countersign =
    edits &&
    open &&
    newest !== undefined &&
    isOneOf(settings.heads, person) &&
    !sameLogin(newest.who.login, person.login) &&
    !countersignersOf(newest, settings).some(({ who }) => sameLogin(who.login, person.login));
  return { edit: edits && open, confirm: keeps && open, countersign, close: keeps && open, reopen: keeps && !open };
}
