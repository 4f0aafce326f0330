import * as React from 'react';
import type { SetupStep } from '../../../provisioning/rules';
import type { Culture } from '../../../words/culture';
import type { MarkingWords } from '../../../words/marking';
import type { SchemeEditorWords } from '../../../words/schemeEditor';
import type { SchemeErrorWords } from '../../../words/schemeErrors';
import type { WorkWords } from '../../../words/work';
import type { WorkControl, WorkProgress, WorkReport } from '../../../work/types';
import type { LineInUse, Scheme } from '../../rules';
import type { SchemeDesk } from '../../store/schemes/schemeDesk';

/** How the site on which schemes are kept is set up. */
export interface ShelfSetup {
  readonly may: boolean;
  plan(): Promise<readonly SetupStep[]>;
  apply(steps: readonly SetupStep[], onProgress: (progress: WorkProgress) => void): { readonly control: WorkControl; readonly report: Promise<WorkReport> };
}

/** What every part of the editor stands on. */
export interface SchemeEditorSurroundings {
  readonly desk: SchemeDesk;
  readonly setup: ShelfSetup;
  readonly builtIn: readonly Scheme[];
  readonly words: SchemeEditorWords;
  readonly work: WorkWords;
  readonly verdicts: MarkingWords;
  readonly faults: SchemeErrorWords;
  readonly culture: Culture;
  readonly timeZone: string;
  /** What an administrator has to set, where sites do not look here for schemes; null where they do, or where that is not known. */
  readonly notHere: { readonly property: string; readonly address: string } | null;
  /** The markings in use on a site that the person may read. @throws RangeError where it is no site of this tenant */
  gather(address: string): Promise<readonly LineInUse[]>;
}

const Context = React.createContext<SchemeEditorSurroundings | null>(null);

export const SchemeEditorProvider = Context.Provider;

export function useSchemeEditor(): SchemeEditorSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('The editor of schemes was drawn without its surroundings.');
  return found;
}
