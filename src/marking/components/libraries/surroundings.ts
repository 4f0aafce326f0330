import * as React from 'react';
import type { LibrariesWords } from '../../../words/libraries';
import type { ContainerDesk } from '../../store/containers/desk';
import type { SharingDesk } from '../../store/sharing/desk';

/** What the parts of the view of libraries stand on, beside what every view has. */
export interface LibrariesSurroundings {
  readonly desk: ContainerDesk;
  readonly sharing: SharingDesk;
  readonly words: LibrariesWords;
}

const Context = React.createContext<LibrariesSurroundings | null>(null);

export const LibrariesProvider = Context.Provider;

export function useLibraries(): LibrariesSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the view of libraries was drawn without its surroundings.');
  return found;
}
