import { HISTORY, numberOf, SCHEME, textOf, type RawRow } from '../../../tenant';
import { sameLogin } from '../../rules';
import type { Person } from '../desk';
import { readWitness, WITNESS_FIELDS } from '../../../evidence/witness';

export type SchemeState = 'draft' | 'inForce' | 'withdrawn';

/** One row of the department's schemes, without the scheme itself. */
export interface SchemeVersion {
  readonly row: number;
  readonly schemeId: string;
  readonly version: string;
  readonly title: string;
  readonly state: SchemeState;
  readonly who: Person;
  /** ISO 8601. */
  readonly when: string;
  readonly reason: string;
  /** Whether it is by whom it names. */
  readonly ownHand: boolean;
}

const HEAD = [SCHEME.scheme, SCHEME.version, SCHEME.state, HISTORY.when, HISTORY.who, HISTORY.whoName, HISTORY.reason];

export const HEAD_FIELDS: readonly string[] = ['ID', 'Title', ...WITNESS_FIELDS, ...HEAD.map((column) => column.internalName)];

const STATES: readonly SchemeState[] = ['draft', 'inForce', 'withdrawn'];

/** Null for a row that is none of ours. */
export function readVersion(raw: RawRow): SchemeVersion | null {
  const state = textOf(raw, SCHEME.state.internalName) as SchemeState;
  const schemeId = textOf(raw, SCHEME.scheme.internalName);
  if (!STATES.includes(state) || schemeId === '') return null;
  const login = textOf(raw, HISTORY.who.internalName);
  return {
    row: numberOf(raw, 'ID'),
    schemeId,
    version: textOf(raw, SCHEME.version.internalName),
    title: textOf(raw, 'Title'),
    state,
    who: { login, name: textOf(raw, HISTORY.whoName.internalName) },
    when: textOf(raw, HISTORY.when.internalName),
    reason: textOf(raw, HISTORY.reason.internalName),
    ownHand: sameLogin(login, readWitness(raw).addedBy),
  };
}

export type NewVersion = Omit<SchemeVersion, 'row' | 'ownHand'> & { readonly json: string };

/** The columns of a row, as the list takes them. */
export const toSchemeColumns = (version: NewVersion): Record<string, string> => ({
  Title: version.title.slice(0, 255),
  [SCHEME.scheme.internalName]: version.schemeId,
  [SCHEME.version.internalName]: version.version,
  [SCHEME.state.internalName]: version.state,
  [SCHEME.json.internalName]: version.json,
  [HISTORY.when.internalName]: version.when,
  [HISTORY.who.internalName]: version.who.login,
  [HISTORY.whoName.internalName]: version.who.name,
  [HISTORY.reason.internalName]: version.reason,
});
