import { readProblem, type Door } from '../../../tenant';
import { realClock, type Clock } from '../../../work';
import type { Scheme } from '../../rules';
import type { Person } from '../desk';
import type { SchemeState, SchemeVersion } from './schemeRow';
import { addVersion, readSchemeText, readVersions, standings, type SchemeStanding } from './schemeStore';

/** What the department keeps; `notSetUp` where the site has no place for it yet. */
export type Shelf =
  | { readonly kind: 'notSetUp' }
  | { readonly kind: 'open'; readonly standings: readonly SchemeStanding[]; /** Newest first. */ readonly versions: readonly SchemeVersion[] };

/** A version that somebody wants to keep. */
export interface SchemeSaving {
  readonly schemeId: string;
  readonly version: string;
  readonly title: string;
  /** The scheme as JSON. */
  readonly text: string;
  readonly reason: string;
}

/**
 * - `takenId`: the product's own schemes have that id.
 * - `takenVersion`: that version has been in force before, with other rules: a version always means the same.
 * - `broken`: it does not hold together.
 * - `tooLong`: it is longer than a row can hold.
 */
export type SavingRefusal = 'takenId' | 'takenVersion' | 'broken' | 'tooLong';

export class SavingRefused extends Error {
  public constructor(public readonly code: SavingRefusal) {
    super(code);
    this.name = 'SavingRefused';
  }
}

/** All that the editor of schemes may ask of the site on which they are kept. */
export interface SchemeDesk {
  readonly person: Person;
  /** Whether this person may keep schemes here; else they can look. */
  readonly may: boolean;
  read(): Promise<Shelf>;
  /** The JSON of one version. */
  text(version: SchemeVersion): Promise<string>;
  /** Keeps a draft, whole or not. @throws SavingRefused */
  saveDraft(saving: SchemeSaving): Promise<void>;
  /** Puts a version in force from now on. @throws SavingRefused where it does not hold */
  putInForce(saving: SchemeSaving): Promise<void>;
  /** Says that no site shall choose it any more; what is marked by it can still be read. */
  withdraw(standing: SchemeStanding, reason: string): Promise<void>;
}

export interface SchemeDeskOptions {
  readonly door: Door;
  readonly person: Person;
  readonly may: boolean;
  isBuiltIn(id: string): boolean;
  check(json: unknown): Promise<Scheme | null>;
  readonly clock?: Clock;
}

/** A note column holds a little more; JSON of many values of other alphabets grows on the way. */
const LONGEST = 60_000;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The desk at which a department's central team keeps its schemes. */
export function createSchemeDesk(options: SchemeDeskOptions): SchemeDesk {
  const { door, person, may } = options;
  const clock = options.clock ?? realClock;

  const add = (state: SchemeState, { schemeId, version, title, text, reason }: SchemeSaving): Promise<void> =>
    addVersion(door, {
      schemeId,
      version: plain(version),
      title: plain(title),
      state,
      who: person,
      when: new Date(clock.now()).toISOString(),
      reason: plain(reason),
      json: text,
    });

  const refuseIf = (refused: boolean, code: SavingRefusal): void => {
    if (refused) throw new SavingRefused(code);
  };

  return {
    person,
    may,
    async read() {
      try {
        const versions = await readVersions(door);
        return { kind: 'open', versions, standings: standings(versions) };
      } catch (error) {
        const problem = await readProblem(error);
        if (problem.code === 'notFound') return { kind: 'notSetUp' };
        throw problem;
      }
    },
    text: (version) => readSchemeText(door, version.row),
    async saveDraft(saving) {
      refuseIf(options.isBuiltIn(saving.schemeId), 'takenId');
      refuseIf(saving.text.length > LONGEST, 'tooLong');
      await add('draft', saving);
    },
    async putInForce(saving) {
      refuseIf(options.isBuiltIn(saving.schemeId), 'takenId');
      refuseIf(saving.text.length > LONGEST, 'tooLong');
      let json: unknown = null;
      try {
        json = JSON.parse(saving.text);
      } catch {
        json = null;
      }
      const scheme = await options.check(json);
      refuseIf(scheme === null || scheme.id !== saving.schemeId || scheme.version !== saving.version, 'broken');
      const before = await readVersions(door, saving.schemeId);
      refuseIf(
        before.some(({ state, version }) => state === 'inForce' && version === plain(saving.version)),
        'takenVersion'
      );
      await add('inForce', saving);
    },
    withdraw: ({ schemeId, inForce }, reason) =>
      add('withdrawn', { schemeId, version: inForce?.version ?? '', title: inForce?.title ?? schemeId, text: '', reason }),
  };
}
