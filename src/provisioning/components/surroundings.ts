import * as React from 'react';
import type { HistoryCheck, Scheme } from '../../marking/rules';
import type { ColumnWords } from '../../words/columns';
import type { RetentionSetupWords } from '../../words/retentionSetup';
import type { SetupWords } from '../../words/setup';
import type { WorkWords } from '../../words/work';
import type { SetupStep } from '../rules';
import type { SetupDesk } from '../store/desk';
import type { FunctionSetupSurroundings } from './functions/surroundings';
import type { RetentionSetupSurroundings } from './retention/surroundings';

/** What every part of the setup stands on, whatever is turned on. */
export interface SetupGround {
  readonly words: SetupWords;
  readonly work: WorkWords;
  /** What people read at the heads of columns and lists. */
  readonly labels: ColumnWords;
}

/** What the setup of marking stands on. */
export interface SetupSurroundings extends SetupGround {
  readonly desk: SetupDesk;
  /** The schemes that a site may choose, the usual one first. */
  readonly schemes: readonly Scheme[];
  /** Looks through the whole history of the site. */
  checkHistory(): Promise<HistoryCheck>;
  /** What the parts are called, and the other of them; absent where there is marking alone. */
  readonly parts?: RetentionSetupWords;
  openRetention?(): Promise<RetentionSetupSurroundings>;
  /** What the part for the function page is called; absent where there is none. */
  readonly functionPart?: string;
  openFunctions?(): Promise<FunctionSetupSurroundings>;
}

const Ground = React.createContext<SetupGround | null>(null);

export const SetupGroundProvider = Ground.Provider;

export function useSetupGround(): SetupGround {
  const found = React.useContext(Ground);
  if (!found) throw new Error('A part of the setup was drawn without its words.');
  return found;
}

const Context = React.createContext<SetupSurroundings | null>(null);

export const SetupSurroundingsProvider = Context.Provider;

export function useSetupSurroundings(): SetupSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('The setup was drawn without its surroundings.');
  return found;
}

const wordFor = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name;

/** What a step is called by people: its column's or list's own words where there are some. */
export const nameOf = (step: Pick<SetupStep, 'name'>, labels: ColumnWords): string => wordFor({ ...labels.columns, ...labels.lists }, step.name);

/** Where a step is, in people's words; empty for the site itself. */
export const placeOf = (step: Pick<SetupStep, 'where'>, labels: ColumnWords): string => wordFor(labels.lists, step.where);
